import { Field, Int, ObjectType } from 'type-graphql';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { Region } from '../../graph/country/country.type';
import { Objective } from '../../graph/framework/framework.type';

@ObjectType({
  simpleResolvers: true,
  description:
    'What is known of an objective in a region. A count is null where the graph knows of no record of its kind for the objective in the region: see `unknown`. It is 0 where there are such records and none of them holds.',
})
export class CoverageCell {
  @Field(() => Objective, { description: 'The objective.' })
  objective: Objective;

  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => Int, {
    nullable: true,
    description:
      'Member organisations in the region that pursue the objective, or have a seat in a partnership, action or campaign that does; all of it holds at the valid date.',
  })
  members: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Partnerships that pursue the objective and cover a country of the region, all of it current at the valid date.',
  })
  partnerships: number | null;

  @Field(() => [StakeholderGroup], {
    description: 'The stakeholder groups seated in these partnerships at the valid date.',
  })
  groups: StakeholderGroup[];

  @Field(() => Int, {
    nullable: true,
    description: 'Actions for the objective in the region that had begun by the valid date, ended ones included.',
  })
  actions: number | null;
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
      'The stakeholder groups without a seat in the partnerships for the objective there, without those in `unknown`.',
  })
  missing: StakeholderGroup[];

  @Field(() => [StakeholderGroup], {
    description:
      'The stakeholder groups without a seat on record of which nothing can be said: no actor is on record in the region (none that is based in a country of it, covers one or has one as a member state), or a source speaks of participants of the group without naming them.',
  })
  unknown: StakeholderGroup[];
}

@ObjectType({ description: 'Objectives by regions: what is known, and which seats are empty.' })
export class Coverage {}
