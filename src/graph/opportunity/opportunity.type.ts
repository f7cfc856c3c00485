import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';
import { OPPORTUNITY } from '../../kinds/opportunity';
import { OpportunityKind } from '../../store/model/enums';
import { PartialDateScalar } from '../../store/scalars';
import { typesOf } from '../kinds/types';

registerEnumType(OpportunityKind, {
  name: 'OpportunityKind',
  description: 'The kind of an opportunity.',
  valuesConfig: {
    UPR_REVIEW: { description: 'A review of a state in the Universal Periodic Review.' },
    TREATY_REVIEW: { description: 'A review of a state by the committee of a treaty.' },
    SUMMIT: { description: 'A summit, conference or forum.' },
    ASSEMBLY: { description: 'An assembly or session of an organisation.' },
    CONSULTATION: { description: 'A consultation that takes contributions.' },
    LEGISLATION: { description: 'A law or a treaty in the making, which continues until an end is recorded.' },
    ELECTION: { description: 'An election.' },
    OTHER: { description: 'None of these.' },
  },
});

export const { object: Opportunity } = typesOf(OPPORTUNITY);

@ArgsType()
export class PeriodArgs {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The beginning of the period, as in OpportunityFilter; past opportunities too where absent.',
  })
  from?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The end of the period, as in OpportunityFilter.' })
  to?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'The maximum number of opportunities, 1 to 100.' })
  first: number;
}
