import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { AskStage, InvitationAnswer, Stance, TieType } from '../../store/model/tie-type';
import { PageArgs } from '../../store/paging/page';
import { PartialDateScalar } from '../../store/scalars';
import { UnknownFilter } from '../filter/unknown-filter.type';
import { TieStatus } from '../../store/model/enums';

registerEnumType(Stance, {
  name: 'Stance',
  description: 'Where an organisation stands on an objective, a campaign or an instrument, by its own words or deeds.',
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
  description: 'How far we are with what we ask of somebody.',
  valuesConfig: {
    PLANNED: { description: 'It is to be asked.' },
    ASKED: { description: 'It was asked.' },
    AGREED: {
      description:
        'They agreed. What they promised is a commitment, to be recorded next, by saveCommitment, so that it is followed up.',
    },
    REFUSED: { description: 'They refused.' },
    DONE: { description: 'They did it.' },
  },
});

registerEnumType(InvitationAnswer, {
  name: 'InvitationAnswer',
  description: 'What came of an invitation.',
  valuesConfig: {
    INVITED: { description: 'Invited; no answer is known.' },
    ACCEPTED: { description: 'Said that it would come.' },
    DECLINED: { description: 'Said that it would not come.' },
    CAME: { description: 'Came.' },
  },
});

@InputType({
  description:
    'All conditions that are set must be met. As `…From` a partial date means its first day, as `…To` and `confirmedBefore` its last. Unknown ids are BAD_USER_INPUT.',
})
export class TieFilter extends UnknownFilter {
  @Field(() => [TieType], { nullable: true, description: 'Of one of these types.' })
  types?: TieType[] | null;

  @Field(() => [TieStatus], {
    nullable: true,
    description: 'Of one of these statuses; those that hold, which are CURRENT, UNCONFIRMED or CONTESTED, if absent.',
  })
  status?: TieStatus[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'Without evidence on or after this day, and not begun since; ties without a date included, derived ties and standing facts (see TieStatus) left out.',
  })
  confirmedBefore?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Its own `until` is on or after this day; ties without `until` are left out.',
  })
  untilFrom?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Its own `until` is on or before this day; ties without `until` are left out.',
  })
  untilTo?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Its own `since` is on or after this day; ties without `since` are left out.',
  })
  sinceFrom?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Its own `since` is on or before this day; ties without `since` are left out.',
  })
  sinceTo?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Kept by one of these actors: see Tie.heldBy.' })
  heldBy?: string[] | null;

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
    description: 'From or to this node as well: with `node`, what joins the two directly, in either direction.',
  })
  with?: string | null;

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
  @Field(() => TieFilter, { nullable: true, description: 'Which ties; all that hold where absent.' })
  filter?: TieFilter | null;
}
