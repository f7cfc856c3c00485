import type { NodeType } from '../../store/model/node-type';
import type { NodeRow } from '../../store/model/rows';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import type { Namesake } from '../input/lookup.store';
import type { ValidationErrors } from '../input/validation-errors';
import type {
  ActionInput,
  CampaignInput,
  ParticipantInput,
  PartnershipInput,
  SavedInput,
} from './initiative-input.type';
import type { Seat } from './save-seats';
import { LEADS, OPPORTUNITY, PARTNERS, PARTNERSHIP_SEATS, type LinkDefinition, TARGETS } from './link-definitions';

/** A seat and where the input names it. */
export type SeatInput = Seat & { path: readonly string[] };

/** How partnerships, actions, campaigns and opportunities differ. */
export interface RecordDefinition<Input extends SavedInput> {
  action: ChangeAction;
  type: 'Partnership' | 'AdvocacyAction' | 'Campaign' | 'Opportunity';
  /** The kinds of seats that the input lists completely, besides objectives, countries and forms of exploitation. */
  seatKinds: (input: Input) => readonly LinkDefinition[];
  seats: (input: Input) => SeatInput[];
  /** The field of the input that names the record that it is part of, and of which type that is. */
  parent?: { field: keyof Input & string; type: NodeType };
  /** Checks what is not common to all. */
  check?: (errors: ValidationErrors, row: NodeRow) => void;
  /** Whether another one of the same English name is the same; by default where it began at the same time. */
  isSame?: (run: Run, row: NodeRow, input: Input) => Promise<(other: Namesake) => boolean>;
}

export const PARTNERSHIP: RecordDefinition<PartnershipInput> = {
  action: ChangeAction.SAVE_PARTNERSHIP,
  type: 'Partnership',
  seatKinds: () => Object.values(PARTNERSHIP_SEATS),
  seats: ({ participants }) => seatsOfParticipants(participants),
};

export const ACTION: RecordDefinition<ActionInput> = {
  action: ChangeAction.SAVE_ACTION,
  type: 'AdvocacyAction',
  seatKinds: ({ opportunity }) => [LEADS, PARTNERS, TARGETS, ...givenKind(OPPORTUNITY, opportunity)],
  seats: ({ leads, partners, targets, opportunity }) => [
    ...seatsOf(LEADS, 'leads', leads),
    ...seatsOf(PARTNERS, 'partners', partners),
    ...seatsOf(TARGETS, 'targets', targets),
    ...seatOf(OPPORTUNITY, 'opportunity', opportunity),
  ],
  parent: { field: 'campaign', type: 'Campaign' },
};

export const CAMPAIGN: RecordDefinition<CampaignInput> = {
  action: ChangeAction.SAVE_CAMPAIGN,
  type: 'Campaign',
  seatKinds: () => [...Object.values(PARTNERSHIP_SEATS), TARGETS],
  seats: ({ participants, targets }) => [...seatsOfParticipants(participants), ...seatsOf(TARGETS, 'targets', targets)],
};

function seatsOfParticipants(participants: readonly ParticipantInput[]): SeatInput[] {
  return participants.map(({ actor, role, since, until }, index) => ({
    kind: PARTNERSHIP_SEATS[role],
    id: actor,
    since,
    until,
    path: ['input', 'participants', String(index), 'actor'],
  }));
}

/** The seats of one kind that a field of the input lists by id. */
export function seatsOf(kind: LinkDefinition, field: string, ids: readonly string[]): SeatInput[] {
  return ids.map((id, index) => ({ kind, id, path: ['input', field, String(index)] }));
}

/** The seat of a field of the input with one id, which is kept where the field is left out and withdrawn where it is null. */
export function seatOf(kind: LinkDefinition, field: string, id: string | null | undefined): SeatInput[] {
  return typeof id === 'string' ? [{ kind, id, path: ['input', field] }] : [];
}

/** The kind of such a seat where the input says something of it. */
export function givenKind(kind: LinkDefinition, id: string | null | undefined): LinkDefinition[] {
  return id === undefined ? [] : [kind];
}
