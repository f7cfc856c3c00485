import { Field, Int, ObjectType } from 'type-graphql';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { Country } from '../country/country.type';
import { Objective } from '../framework/framework.type';

@ObjectType({
  simpleResolvers: true,
  description: 'What is known of one country, by objective. Missing data is named, never scored as zero.',
})
export class Scorecard {
  @Field(() => Country, { description: 'The country.' })
  country: Country;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What is known of one objective in one country. A count is null where the graph knows of no record of its kind for the objective in the country: see `unknown`. It is 0 where there are such records and none of them holds.',
})
export class ScorecardLine {
  @Field(() => Objective, { description: 'The objective.' })
  objective: Objective;

  @Field(() => Int, {
    nullable: true,
    description:
      'Member organisations in the country that pursue the objective, or have a seat in a partnership, action or campaign that does; all of it holds at the valid date.',
  })
  members: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Partnerships that pursue the objective and cover the country, both at the valid date.',
  })
  partnerships: number | null;

  @Field(() => [StakeholderGroup], {
    description: 'The stakeholder groups seated in these partnerships at the valid date.',
  })
  groups: StakeholderGroup[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Actions for the objective in the country that had begun by the valid date, whether or not they have ended.',
  })
  actions: number | null;
}
