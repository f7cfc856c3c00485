import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, PartialDateScalar } from '../../store/scalars';

/** The kinds of items that fall due on a day. */
export enum AgendaKind {
  OPPORTUNITY = 'OPPORTUNITY',
  DEADLINE = 'DEADLINE',
  COMMITMENT_DUE = 'COMMITMENT_DUE',
  AGREEMENT_ENDS = 'AGREEMENT_ENDS',
  TIE_UNCONFIRMED = 'TIE_UNCONFIRMED',
  NEXT_STEP = 'NEXT_STEP',
  CONTACT_DUE = 'CONTACT_DUE',
}

registerEnumType(AgendaKind, {
  name: 'AgendaKind',
  description: 'The kind of an item that falls due.',
  valuesConfig: {
    OPPORTUNITY: {
      description:
        'A review, summit or other opportunity begins; one already under way when the period begins is listed too where its end is on record.',
    },
    DEADLINE: { description: 'The last day on which an opportunity takes contributions.' },
    COMMITMENT_DUE: {
      description: 'A commitment is due that no follow-up reports as met, missed or withdrawn by the valid date.',
    },
    AGREEMENT_ENDS: { description: 'The last day of a MEMORANDUM_WITH or a FUNDS: its `until`.' },
    TIE_UNCONFIRMED: {
      description:
        'The last day on which a tie that conducts influence is CURRENT unless it is confirmed again: its `confirmedUntil`.',
    },
    CONTACT_DUE: {
      description:
        'An organisation is to be met again: its EngagementStatus.contactDueOn. A period that begins by the valid date includes overdue ones too. Never for viewers below EDITOR.',
    },
    NEXT_STEP: {
      description:
        'The next step that was agreed at a meeting is due, or the ask of an action, campaign or partnership, unless the ask was refused or is done.',
    },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Something that falls due on a day.' })
export class AgendaItem {
  @Field(() => AgendaKind, { description: 'The kind of the item.' })
  kind: AgendaKind;

  @Field(() => PartialDateScalar, {
    name: 'date',
    description: 'Its date, as precisely as known: for OPPORTUNITY its beginning, or its end if only that is known.',
  })
  on: string;

  @Field(() => InstantScalar, {
    description: 'The instant of the last change here to its record, to the ends of a tie or to the evidence for it.',
  })
  revisedAt: string;
}

/** The maximum number of items. */
export const MAX_AGENDA = 1_000;

@ArgsType()
export class AgendaArgs {
  @Field(() => Int, {
    defaultValue: 50,
    description: 'The maximum number of items, 1 to 1000; BAD_USER_INPUT otherwise.',
  })
  first: number;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day. Default: the valid date.' })
  from?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The last day of the period, inclusive; not before `from`. Default: the same day of the year after `from`.',
  })
  to?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only items of one of these regions: the opportunity covers a country of it, or the maker of the commitment, an end of the tie, a participant of the meeting or the organisation itself is in it.',
  })
  regions?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only items of one of these countries, by the same rule; with `regions`, both conditions must be met.',
  })
  countries?: string[] | null;

  @Field(() => [AgendaKind], { nullable: true, description: 'Only these kinds. Default: all.' })
  kinds?: AgendaKind[] | null;
}
