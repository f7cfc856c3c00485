import { type ClassType, Field, ID, InterfaceType, registerEnumType } from 'type-graphql';
import { Language } from '../../language/language';
import { connectionType } from '../../store/paging/connection';

registerEnumType(Language, {
  name: 'Language',
  description: 'The languages of names and explanations. A name without a French form is in English.',
  valuesConfig: { EN: { description: 'English.' }, FR: { description: 'French.' } },
});

@InterfaceType({ description: 'A record with an id that is unique in the graph.' })
export abstract class Node {
  @Field(() => ID, { description: 'The id, unique in the graph.' })
  id: string;
}

@InterfaceType({ implements: Node, description: 'A node with a name and with the evidence for its record.' })
export abstract class Entity extends Node {
  @Field(() => String, { nullable: true, description: 'A remark from the source of the record.' })
  note?: string | null;

  nameEn: string;
  nameFr?: string | null;
}

/** A list of nodes of any type, and of ties. */
export const NodeConnection = connectionType('Node', () => Node as unknown as ClassType);

/** The types of nodes that can be requested. */
export enum NodeType {
  MEMBER = 'Member',
  COMPANY = 'Company',
  REGIONAL_BODY = 'RegionalBody',
  PARTNER = 'Partner',
  COUNTRY = 'Country',
  REGION = 'Region',
  PARTNERSHIP = 'Partnership',
  ACTION = 'AdvocacyAction',
  CAMPAIGN = 'Campaign',
  STRATEGIC_DIRECTION = 'StrategicDirection',
  OBJECTIVE = 'Objective',
  OPPORTUNITY = 'Opportunity',
  COMMITMENT = 'Commitment',
  INSTRUMENT = 'Instrument',
  INDICATOR = 'Indicator',
  MANIFESTATION = 'Manifestation',
  INFLUENCE_STRATEGY = 'InfluenceStrategy',
  ENABLER = 'Enabler',
  FRAMEWORK_ELEMENT = 'FrameworkElement',
  CODE_CRITERION = 'CodeCriterion',
  SOURCE = 'Source',
}

registerEnumType(NodeType, {
  name: 'NodeType',
  description: 'A type of node.',
  valuesConfig: {
    MEMBER: { description: 'A member organisation of the network.' },
    COMPANY: { description: 'A company.' },
    REGIONAL_BODY: { description: 'A regional body, such as a union of states.' },
    PARTNER: { description: 'Any other organisation or public office.' },
    COUNTRY: { description: 'A country or territory.' },
    REGION: { description: 'A seat block or a named region.' },
    PARTNERSHIP: { description: 'A partnership, project, programme or research programme.' },
    ACTION: { description: 'An advocacy action.' },
    CAMPAIGN: { description: 'A campaign.' },
    STRATEGIC_DIRECTION: { description: 'A direction of the strategic framework.' },
    OBJECTIVE: { description: 'An objective of the strategic framework.' },
    OPPORTUNITY: { description: 'A review, summit or other dated event.' },
    COMMITMENT: { description: 'A commitment of an organisation or a government.' },
    INSTRUMENT: { description: 'A treaty, guideline, law, plan or the like.' },
    INDICATOR: { description: 'A measure of progress.' },
    MANIFESTATION: { description: 'A form of exploitation that the framework names.' },
    INFLUENCE_STRATEGY: { description: 'An influence strategy of the framework.' },
    ENABLER: { description: 'An organisational enabler of the framework.' },
    FRAMEWORK_ELEMENT: {
      description: 'A target group, child outcome, priority area or axis that the framework names.',
    },
    CODE_CRITERION: { description: 'A criterion of The Code.' },
    SOURCE: { description: 'A document or page that evidence cites.' },
  },
});
