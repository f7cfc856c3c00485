import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PartnershipCondition } from './partnership-counts';

registerEnumType(PartnershipCondition, {
  name: 'PartnershipCondition',
  description: 'A condition of PartnershipFilter.',
  valuesConfig: {
    GROUPS_ALL: { description: 'groupsAll: a value is a StakeholderGroup.' },
    MIN_GROUPS: { description: 'minGroups: a value is a number.' },
    MULTI_STAKEHOLDER: { description: 'multiStakeholder: true or false.' },
    OBJECTIVES: { description: 'objectives: a value is the id of one.' },
    COUNTRIES: { description: 'countries: a value is the id of one.' },
    REGIONS: { description: 'regions: a value is the id of a seat block or a named region.' },
    MANIFESTATIONS: { description: 'manifestations: a value is the id of a form of exploitation.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'How many partnerships a filter would leave with a value of a condition.',
})
export class PartnershipCount {
  @Field(() => PartnershipCondition, { description: 'The condition.' })
  condition: PartnershipCondition;

  @Field(() => String, { description: 'The value: an id, a StakeholderGroup, a number, true or false.' })
  value: string;

  @Field(() => Int, { description: 'The number of partnerships.' })
  count: number;
}
