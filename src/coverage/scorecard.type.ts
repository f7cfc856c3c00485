import { Field, Int, ObjectType } from 'type-graphql';
import { StakeholderGroup } from '../model/actor-kind';
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
  description: 'What is known of one objective in one country. A count of 0 means unknown: see `unknown`.',
})
export class ScorecardLine {
  @Field(() => Objective, { description: 'The objective.' })
  objective: Objective;

  @Field(() => Int, {
    description:
      'Member organisations in the country with a seat, current at the valid date, in a partnership, action or campaign under way for the objective.',
  })
  members: number;

  @Field(() => Int, {
    description: 'Partnerships that pursue the objective and cover the country, both at the valid date.',
  })
  partnerships: number;

  @Field(() => [StakeholderGroup], {
    description: 'The stakeholder groups seated in these partnerships at the valid date.',
  })
  groups: StakeholderGroup[];

  @Field(() => Int, {
    description:
      'Actions for the objective in the country that had begun by the valid date, whether or not they have ended.',
  })
  actions: number;
}
