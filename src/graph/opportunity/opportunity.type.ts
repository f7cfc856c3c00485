import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { OpportunityKind } from '../../store/model/enums';
import { Visibility } from '../../store/model/visibility';
import { UnknownFilter } from '../filter/unknown-filter.type';
import { Entity, Node } from '../node/node.type';
import { filteredConnectionType } from '../../store/paging/connection';
import { PageArgs } from '../../store/paging/page';
import { PartialDateScalar } from '../../store/scalars';

registerEnumType(OpportunityKind, {
  name: 'OpportunityKind',
  description: 'The kind of an opportunity.',
  valuesConfig: {
    UPR_REVIEW: { description: 'A review of a state in the Universal Periodic Review.' },
    TREATY_REVIEW: { description: 'A review of a state by the committee of a treaty.' },
    SUMMIT: { description: 'A summit, conference or forum.' },
    ASSEMBLY: { description: 'An assembly or session of an organisation.' },
    CONSULTATION: { description: 'A consultation that takes contributions.' },
    LEGISLATION: { description: 'A law or a treaty in the making; goes on until an end is recorded.' },
    ELECTION: { description: 'An election.' },
    OTHER: { description: 'None of these.' },
  },
});

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description:
    'A dated event at which something can be moved: a review, a summit, a vote, a law in the making. A reader whose clearance is below its visibility sees nothing of it.',
})
export class Opportunity extends Entity {
  @Field(() => OpportunityKind, { description: 'Its kind.' })
  kind: OpportunityKind;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Until when contributions are taken; null where unknown.',
  })
  deadline?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it begins or began; null where unknown.' })
  since?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ends or ended; null where unknown.' })
  until?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The session of a body that it belongs to, as its source names it; null where none is named.',
  })
  session?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the exploitation of children was raised; null where no source says.',
  })
  raised?: boolean | null;

  @Field(() => Visibility, { description: 'Who may see it, and what rests on it.' })
  visibility: Visibility;
}

export const OpportunityConnection = filteredConnectionType('Opportunity', () => Opportunity);

const PERIOD =
  'An opportunity takes place from `since` to `until`; without `until` as long as `since` says, but until its deadline where that is later, and a LEGISLATION without end; without `since` from its deadline on. One without any date is in no period.';

@InputType({
  description: `All conditions that are set must be met. Unknown ids are BAD_USER_INPUT. ${PERIOD}`,
})
export class OpportunityFilter extends UnknownFilter {
  @Field(() => [OpportunityKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: OpportunityKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covers at least one of these countries.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covers a country of at least one of these regions.' })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'About at least one of these objectives.' })
  objectives?: string[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Takes place on this day or later; for what is to come, give the valid date.',
  })
  from?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Begins on this day or before; that day included.' })
  to?: string | null;
}

@ArgsType()
export class OpportunitiesArgs extends PageArgs {
  @Field(() => OpportunityFilter, { nullable: true, description: 'Which opportunities; all where absent.' })
  filter?: OpportunityFilter | null;
}

@ArgsType()
export class PeriodArgs {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'As in OpportunityFilter; past ones too where absent.',
  })
  from?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'As in OpportunityFilter.' })
  to?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'The maximum number of opportunities, 1 to 100.' })
  first: number;
}
