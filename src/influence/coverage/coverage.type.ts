import { Field, Int, ObjectType } from 'type-graphql';
import { StakeholderGroup } from '../../model/actor-kind';
import { Region } from '../../country/country.type';
import { Objective } from '../../framework/framework.type';

@ObjectType({
  simpleResolvers: true,
  description: 'What is known of an objective in a region. A count of 0 means that nothing is known: see unknown.',
})
export class CoverageCell {
  @Field(() => Objective, { description: 'The objective.' })
  objective: Objective;

  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => Int, {
    description:
      'Member organisations in the region with a seat, current at the valid date, in a partnership, action or campaign under way for the objective.',
  })
  members: number;

  @Field(() => Int, {
    description:
      'Partnerships that pursue the objective and cover a country of the region, all of it current at the valid date.',
  })
  partnerships: number;

  @Field(() => [StakeholderGroup], {
    description: 'The stakeholder groups seated in these partnerships at the valid date.',
  })
  groups: StakeholderGroup[];

  @Field(() => Int, {
    description: 'Actions for the objective in the region that had begun by the valid date, ended ones included.',
  })
  actions: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The empty seats for an objective in a region, and who could fill them.',
})
export class CoverageGap {
  @Field(() => Objective, { description: 'The objective.' })
  objective: Objective;

  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => [StakeholderGroup], {
    description:
      'The stakeholder groups without a seat in the partnerships for the objective there; all groups where no partnership is known.',
  })
  missing: StakeholderGroup[];
}

@ObjectType({ description: 'Objectives by regions: what is known, and which seats are empty.' })
export class Coverage {}
