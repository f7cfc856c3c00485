import { ArgsType, type ClassType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { PARTNERSHIP } from '../../kinds/initiatives';
import type { FilterPart } from '../../language/filter-part';
import type { StakeholderGroup } from '../../store/model/actor-kind';
import { InitiativeStatus, PartnershipKind } from '../../store/model/enums';
import { edgeType, filteredConnectionType } from '../../store/paging/connection';
import type { PageArgs } from '../../store/paging/page';
import { PartialDateScalar } from '../../store/scalars';
import { Actor } from '../actor/actor.type';
import type { FilterScope } from '../filter/scope-parameters';
import { typesOf } from '../kinds/types';
import { Tie } from '../tie/tie.type';
import { PartnershipRole } from './seat';

registerEnumType(PartnershipKind, {
  name: 'PartnershipKind',
  description:
    'The kind of a partnership. A PROJECT, a PROGRAMME or RESEARCH without `until` lapses five calendar years after its last confirmation; the others continue.',
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

registerEnumType(InitiativeStatus, {
  name: 'InitiativeStatus',
  description:
    'The status of a partnership, an action or a campaign at the valid date. Without `since`, it begins on the earliest day of the evidence for it, for its ties or for what it was made for, else with its recording.',
  valuesConfig: {
    UPCOMING: { description: 'It has not begun.' },
    UNDER_WAY: {
      description: 'It is not over, and a source or its beginning confirms it in the last five calendar years.',
    },
    UNCONFIRMED: {
      description:
        'It is not over, but nothing confirms it in the last five calendar years, or since the end of its last phase.',
    },
    ENDED: {
      description:
        'Its `until` has passed; or it is an action, a campaign, a PROJECT, a PROGRAMME or RESEARCH without `until` that nothing confirms in the last five calendar years.',
    },
  },
});

registerEnumType(PartnershipRole, {
  name: 'PartnershipRole',
  description: 'The role of an actor in a partnership.',
  valuesConfig: {
    CONVENER: { description: 'Convenes or leads it.' },
    MEMBER: { description: 'Takes part.' },
    FUNDER: { description: 'Pays for it, which gives no seat.' },
    SECRETARIAT: { description: 'Runs its secretariat.' },
    OBSERVER: { description: 'Observes, which gives no seat.' },
  },
});

const TYPES = typesOf(PARTNERSHIP);
export const { object: Partnership, connection: PartnershipConnection, filter: PartnershipFilterType } = TYPES;

@ObjectType({ simpleResolvers: true, description: 'A seat: an actor in a partnership, an action or a campaign.' })
export class ParticipantEdge extends edgeType('ParticipantBase', () => Actor as never) {
  @Field(() => PartnershipRole, { description: 'The role of the actor.' })
  role: PartnershipRole;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The start of this role; null where unknown.' })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date on which the role ended; null if it has not ended or the date is unknown.',
  })
  until?: string | null;

  @Field(() => Tie, { description: 'The seat itself, with its evidence.' })
  tie: Tie;
}

export const ParticipantConnection = filteredConnectionType('Participant', () => Actor as never, ParticipantEdge);

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

/** A filter of partnerships: ids, groups and a text. */
export interface PartnershipFilter extends FilterScope {
  text?: string | null;
  groupsAll?: StakeholderGroup[] | null;
  minGroups?: number | null;
  isMultiStakeholder?: boolean | null;
  participants?: string[] | null;
  includeEnded?: boolean | null;
  statuses?: InitiativeStatus[] | null;
  includeUnknown?: FilterPart[] | null;
}

@ArgsType()
export class PartnershipsArgs extends (TYPES.listArgs as ClassType<PageArgs>) {
  declare filter?: PartnershipFilter | null;

  @Field(() => PartnershipOrder, { defaultValue: PartnershipOrder.NAME, description: 'The order of the list.' })
  orderBy: PartnershipOrder;
}
