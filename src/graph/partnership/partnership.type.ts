import { Field, ObjectType, registerEnumType, ArgsType, ID, InputType, Int } from 'type-graphql';
import { Actor } from '../actor/actor.type';
import { UnknownFilter } from '../filter/unknown-filter.type';
import { Entity, Node } from '../node/node.type';
import { filteredConnectionType, edgeType } from '../../store/paging/connection';
import { PartialDateScalar } from '../../store/scalars';
import { Tie } from '../tie/tie.type';
import { PartnershipRole } from './seat';
import { PartnershipKind } from '../../store/model/enums';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { PageArgs } from '../../store/paging/page';

/** The filters that partnerships, actions and campaigns share. */
@InputType()
export abstract class InitiativeFilter extends UnknownFilter {
  @Field(() => [ID], { nullable: true, description: 'Pursues at least one of these objectives.' })
  objectives?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covers at least one of these countries.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covers a country of at least one of these regions.' })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'About at least one of these forms of exploitation.' })
  manifestations?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A part of any of its names; case and accents do not matter.' })
  text?: string | null;
}

registerEnumType(PartnershipKind, {
  name: 'PartnershipKind',
  description:
    'What a partnership is. A PROJECT, a PROGRAMME or RESEARCH without `until` is over five calendar years after it was last heard of; the others go on.',
  valuesConfig: {
    PARTNERSHIP: { description: 'Organisations that work together.' },
    ALLIANCE: {
      description:
        'An alliance, coalition or network with members; also an actor that is listed as a partnership: see Partnership.actor.',
    },
    PROJECT: { description: 'A project of several parties.' },
    PROGRAMME: { description: 'A programme of several parties.' },
    RESEARCH: { description: 'A research programme of several parties.' },
  },
});

registerEnumType(PartnershipRole, {
  name: 'PartnershipRole',
  description: 'What an actor does at a partnership’s table.',
  valuesConfig: {
    CONVENER: { description: 'Convenes or leads it.' },
    MEMBER: { description: 'Takes part.' },
    FUNDER: { description: 'Pays for it, which gives no seat.' },
    SECRETARIAT: { description: 'Runs its secretariat.' },
    OBSERVER: { description: 'Observes, which gives no seat.' },
  },
});

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description: 'Organisations that work together on a shared aim. Each seat in it is a tie.',
})
export class Partnership extends Entity {
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it began; null where unknown.' })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it ended; null if it has not ended or the date is unknown.',
  })
  until?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A seat: an actor in a partnership, an action or a campaign.' })
export class ParticipantEdge extends edgeType('ParticipantBase', () => Actor as never) {
  @Field(() => PartnershipRole, { description: 'What the actor does there.' })
  role: PartnershipRole;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when it takes part so; null where unknown.' })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it ended; null if it has not ended or the date is unknown.',
  })
  until?: string | null;

  @Field(() => Tie, { description: 'The seat itself, with its evidence.' })
  tie: Tie;
}

export const ParticipantConnection = filteredConnectionType('Participant', () => Actor as never, ParticipantEdge);
export const PartnershipConnection = filteredConnectionType('Partnership', () => Partnership);

export enum PartnershipOrder {
  NAME = 'NAME',
  STARTED = 'STARTED',
  PARTICIPANTS = 'PARTICIPANTS',
  GROUPS = 'GROUPS',
}

registerEnumType(PartnershipOrder, {
  name: 'PartnershipOrder',
  description: 'The order of partnerships; equal ones are ordered by name.',
  valuesConfig: {
    NAME: { description: 'By English name, A to Z.' },
    STARTED: { description: 'Latest start first; unknown starts last.' },
    PARTICIPANTS: { description: 'Most participants first.' },
    GROUPS: { description: 'Most stakeholder groups of participants first.' },
  },
});

@InputType({ description: 'A partnership must match all criteria given. Unknown ids are BAD_USER_INPUT.' })
export class PartnershipFilter extends InitiativeFilter {
  @Field(() => [StakeholderGroup], { nullable: true, description: 'With a participant of each of these groups.' })
  groupsAll?: StakeholderGroup[] | null;

  @Field(() => Int, { nullable: true, description: 'With participants of at least this many stakeholder groups.' })
  minGroups?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: with three or more stakeholder groups; false: with fewer.',
  })
  multiStakeholder?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'With all of these actors as participants.' })
  participants?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those that ended before the valid date. Default false.' })
  includeEnded?: boolean | null;
}

@ArgsType()
export class PartnershipsArgs extends PageArgs {
  @Field(() => PartnershipFilter, { nullable: true, description: 'Which partnerships; all current ones where absent.' })
  filter?: PartnershipFilter | null;

  @Field(() => PartnershipOrder, { defaultValue: PartnershipOrder.NAME, description: 'In which order.' })
  orderBy: PartnershipOrder;
}
