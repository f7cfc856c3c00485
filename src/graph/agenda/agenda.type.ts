import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, PartialDateScalar } from '../../store/scalars';

/** What falls due on a day. */
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
  description: 'What falls due.',
  valuesConfig: {
    OPPORTUNITY: {
      description:
        'A review, summit or other opportunity begins; one that is under way at the beginning of the period is listed too where an end of it is on record.',
    },
    DEADLINE: { description: 'The last day on which an opportunity takes contributions.' },
    COMMITMENT_DUE: {
      description: 'A commitment is due that nobody has said to be met, missed or withdrawn by the valid date.',
    },
    AGREEMENT_ENDS: { description: 'The last day of a MEMORANDUM_WITH or a FUNDS: its `until`.' },
    TIE_UNCONFIRMED: {
      description:
        'The last day on which a tie that conducts influence is CURRENT unless somebody confirms it: its `confirmedUntil`.',
    },
    CONTACT_DUE: {
      description:
        'An organisation is to be met again: its EngagementStatus.contactDue. One that was due before a period that begins by the valid date is in it too. Never for readers below EDITOR.',
    },
    NEXT_STEP: {
      description:
        'The next step that was agreed at a meeting is due, or what an action, campaign or partnership asks of somebody, unless that was refused or is done.',
    },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Something that falls due on a day.' })
export class AgendaItem {
  @Field(() => AgendaKind, { description: 'What falls due.' })
  kind: AgendaKind;

  @Field(() => PartialDateScalar, {
    description: 'When, as precisely as is known: of OPPORTUNITY its beginning, or its end where only that is known.',
  })
  on: string;

  @Field(() => InstantScalar, {
    description:
      'When what is shown of it was last changed here: its record, the ends of a tie, or the evidence for it.',
  })
  revisedAt: string;
}

/** The largest agenda. */
export const MAX_AGENDA = 1_000;

@ArgsType()
export class AgendaArgs {
  @Field(() => Int, {
    defaultValue: 50,
    description: 'The maximum number of items, 1 to 1000; BAD_USER_INPUT otherwise.',
  })
  first: number;

  @Field(() => PartialDateScalar, { nullable: true, description: 'From this day on. Default: the valid date.' })
  from?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'Until this day, that day included; not before `from`. Default: the same day of the year after `from`.',
  })
  to?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only what concerns one of these regions: an opportunity covers a country of it, or whoever made the commitment, an end of the tie, a participant of the meeting or the organisation itself is there.',
  })
  regions?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only what concerns one of these countries, in the same way; in one of `regions` too where both are given.',
  })
  countries?: string[] | null;

  @Field(() => [AgendaKind], { nullable: true, description: 'Only these kinds. Default: all.' })
  kinds?: AgendaKind[] | null;
}
