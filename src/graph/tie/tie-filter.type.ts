import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { AskStage, InvitationAnswer, Stance, TieType } from '../../store/model/tie-type';
import { PageArgs } from '../../store/paging/page';
import { PartialDateScalar } from '../../store/scalars';
import { UnknownFilter } from '../filter/unknown-filter.type';
import { TieStatus } from '../../store/model/enums';
import { TieDirection } from './tie-status';

registerEnumType(Stance, {
  name: 'Stance',
  description: 'The stance of an organisation on an objective, a campaign or an instrument, by its own words or deeds.',
  valuesConfig: {
    CHAMPION: { description: 'Works for it, and wins over others.' },
    SUPPORTIVE: { description: 'Is for it.' },
    NEUTRAL: { description: 'Is neither for nor against it.' },
    RELUCTANT: { description: 'Has doubts about it.' },
    OPPOSED: { description: 'Is against it.' },
  },
});

registerEnumType(AskStage, {
  name: 'AskStage',
  description: 'The stage of an ask of an actor.',
  valuesConfig: {
    PLANNED: { description: 'The actor is to be asked.' },
    ASKED: { description: 'The actor was asked.' },
    AGREED: {
      description:
        'The actor agreed. The agreement is a commitment, to be recorded next by saveCommitment, so that it is followed up.',
    },
    REFUSED: { description: 'The actor refused.' },
    DONE: { description: 'The actor did it.' },
  },
});

registerEnumType(InvitationAnswer, {
  name: 'InvitationAnswer',
  description: 'The answer to an invitation.',
  valuesConfig: {
    INVITED: { description: 'Invited; no answer is known.' },
    ACCEPTED: { description: 'The actor accepted.' },
    DECLINED: { description: 'The actor declined.' },
    CAME: { description: 'The actor came.' },
  },
});

@InputType({
  description:
    'All conditions that are set must be met. A partial date means its first day in `…From`, and its last in `…To` and `confirmedBefore`. Unknown ids are BAD_USER_INPUT.',
})
export class TieFilter extends UnknownFilter {
  @Field(() => [TieType], { nullable: true, description: 'Ties of one of these types.' })
  types?: TieType[] | null;

  @Field(() => [TieStatus], {
    nullable: true,
    description: 'Ties with one of these statuses; by default current ties: CURRENT, UNCONFIRMED or CONTESTED.',
  })
  statuses?: TieStatus[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'Without evidence on or after this day, and not begun since; includes ties without a date, but no derived ties and standing facts (see TieStatus).',
  })
  confirmedBefore?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Its own `until` is on or after this day; ties without `until` are excluded.',
  })
  untilFrom?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Its own `until` is on or before this day; ties without `until` are excluded.',
  })
  untilTo?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Its own `since` is on or after this day; ties without `since` are excluded.',
  })
  sinceFrom?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Its own `since` is on or before this day; ties without `since` are excluded.',
  })
  sinceTo?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Kept by one of these actors: see Tie.keeper.' })
  keepers?: string[] | null;

  @Field(() => [AskStage], { nullable: true, description: 'With an ask at one of these stages.' })
  stages?: AskStage[] | null;

  @Field(() => [InvitationAnswer], { nullable: true, description: 'An invitation with one of these answers.' })
  answers?: InvitationAnswer[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'With an end in one of these regions: an actor that is based there or assigned to it, or a country of it.',
  })
  regions?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'With an end that is one of these countries, or an actor based in one.',
  })
  countries?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'From or to this node.' })
  node?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'From or to this node as well: with `node`, the direct ties between the two, in either direction.',
  })
  with?: string | null;

  @Field(() => TieDirection, {
    nullable: true,
    description: 'OUT: only ties from `node`; IN: only ties to it. BAD_USER_INPUT without `node`.',
  })
  direction?: TieDirection | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'With evidence, for or against it, that cites one of these sources.',
  })
  sources?: string[] | null;

  @Field(() => [Stance], { nullable: true, description: 'A position with one of these stances.' })
  stances?: Stance[] | null;
}

@ArgsType()
export class AllTiesArgs extends PageArgs {
  @Field(() => TieFilter, { nullable: true, description: 'The conditions on the ties; all current ties where absent.' })
  filter?: TieFilter | null;
}
