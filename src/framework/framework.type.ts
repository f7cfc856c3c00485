import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Node } from '../node/node.type';
import { PartialDateScalar } from '../scalars/partial-date.scalar';

/** What the values of an indicator stand on. */
export enum IndicatorStanding {
  DERIVED = 'DERIVED',
  REPORTED = 'REPORTED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(IndicatorStanding, {
  name: 'IndicatorStanding',
  description: 'What is known of an indicator at the standpoint of the request.',
  valuesConfig: {
    DERIVED: { description: 'Values counted from the graph; reported ones may stand beside them.' },
    REPORTED: { description: 'Values that sources report, and none that the graph counts.' },
    UNKNOWN: { description: 'No value: nothing is known, which is not 0.' },
  },
});

const FRAMEWORK = { implements: [Entity, Node], simpleResolvers: true };

@ObjectType({ ...FRAMEWORK, description: 'A strategic direction of the framework.' })
export class StrategicDirection extends Entity {}

@ObjectType({ ...FRAMEWORK, description: 'A strategic objective of the framework.' })
export class Objective extends Entity {}

@ObjectType({ ...FRAMEWORK, description: 'A strategy by which the network brings about change.' })
export class InfluenceStrategy extends Entity {}

@ObjectType({ ...FRAMEWORK, description: 'What the network needs in itself to do its work.' })
export class Enabler extends Entity {}

@ObjectType({ ...FRAMEWORK, description: 'An outcome, target group, priority or axis that the framework names.' })
export class FrameworkElement extends Entity {
  @Field(() => String, { description: 'child_outcome, target_group, private_sector_priority or network_axis.' })
  kind: string;
}

@ObjectType({ ...FRAMEWORK, description: 'A form of sexual exploitation of children, as the framework names it.' })
export class Manifestation extends Entity {}

@ObjectType({ ...FRAMEWORK, description: 'A treaty, guideline, code, index, tool or other document or standard.' })
export class Instrument extends Entity {
  @Field(() => String, { description: 'What it is, such as treaty, guideline, declaration, index.' })
  kind: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was adopted; null where unknown.' })
  adopted?: string | null;
}

@ObjectType({ ...FRAMEWORK, description: 'What is counted or judged to see progress.' })
export class Indicator extends Entity {
  @Field(() => String, { description: 'count, yes_no or yes_partial_no.' })
  unit: string;
}

@ObjectType({ simpleResolvers: true, description: 'A value of an indicator. Sources that disagree are all kept.' })
export class IndicatorValue {
  @Field(() => Int, { description: 'The year that it holds for.' })
  year: number;

  @Field(() => PartialDateScalar, {
    description: 'The date that it holds for, as precise as the source is; of a derived value the year.',
  })
  asOf: string;

  @Field(() => Float, { description: 'The value, in the indicator’s unit.' })
  value: number;
}
