import type { NodeRow } from '../../model/rows';
import { ChangeAction } from '../change-action';
import { patched } from '../ledger/node-row';
import type { ActionInput, InitiativeInput, PartnershipInput } from './initiative-input.type';
import type { Seat } from './save-seats';
import { LEADS, PARTNERS, PARTNERSHIP_SEATS, type SeatKind, TARGETS } from './seat-kinds';

/** A seat and where the input names it. */
export type SeatInput = Seat & { path: readonly string[] };

/** How partnerships and actions differ. */
export interface InitiativeKind<Input extends InitiativeInput> {
  action: ChangeAction;
  type: 'Partnership' | 'AdvocacyAction';
  /** The kinds of seats that the input lists completely, besides objectives and countries. */
  seatKinds: readonly SeatKind[];
  seats: (input: Input) => SeatInput[];
  /** The parts of the row besides names, dates and evidence. */
  rest: (input: Input, current: NodeRow | undefined) => Pick<NodeRow, 'parent' | 'properties'>;
  /** Further ids and texts of the input to validate. */
  references?: (input: Input) => { id: string; path: readonly string[]; types: readonly string[] }[];
  texts?: (input: Input) => { text: string | null | undefined; path: readonly string[] }[];
}

export const PARTNERSHIP: InitiativeKind<PartnershipInput> = {
  action: ChangeAction.SAVE_PARTNERSHIP,
  type: 'Partnership',
  seatKinds: Object.values(PARTNERSHIP_SEATS),
  seats: ({ participants }) =>
    participants.map(({ actor, role, since, until }, index) => ({
      kind: PARTNERSHIP_SEATS[role],
      id: actor,
      since,
      until,
      path: ['input', 'participants', String(index), 'actor'],
    })),
  rest: ({ kind }, current) => ({ properties: { ...current?.properties, kind } }),
};

export const ACTION: InitiativeKind<ActionInput> = {
  action: ChangeAction.SAVE_ACTION,
  type: 'AdvocacyAction',
  seatKinds: [LEADS, PARTNERS, TARGETS],
  seats: ({ leads, partners, targets }) => [
    ...seatsOf(LEADS, 'leads', leads),
    ...seatsOf(PARTNERS, 'partners', partners),
    ...seatsOf(TARGETS, 'targets', targets),
  ],
  rest: ({ kind, outcome, campaign }, current) => {
    const { outcome: currentOutcome, ...kept } = current?.properties ?? {};
    const next = patched(outcome, currentOutcome as string | undefined);
    return {
      parent: patched(campaign, current?.parent),
      properties: { ...kept, kind, ...(next && { outcome: next }) },
    };
  },
  references: ({ campaign }) =>
    typeof campaign === 'string' ? [{ id: campaign, path: ['input', 'campaign'], types: ['Campaign'] }] : [],
  texts: ({ outcome }) => [{ text: outcome, path: ['input', 'outcome'] }],
};

/** The seats of one kind that a field of the input lists by id. */
export function seatsOf(kind: SeatKind, field: string, ids: readonly string[]): SeatInput[] {
  return ids.map((id, index) => ({ kind, id, path: ['input', field, String(index)] }));
}
