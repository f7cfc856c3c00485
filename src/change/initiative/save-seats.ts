import { newId } from '../../store/model/record-ids';
import type { EvidenceRow, TieRow } from '../../store/model/rows';
import type { TieType } from '../../store/model/tie-type';
import { visibilityOfClearance } from '../../store/model/visibility';
import { bestConfidence } from '../evidence/evidence-rows';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { type CurrentTie, ownPeriod } from '../transaction/versions.store';
import type { LinkDefinition } from './link-definitions';

/** A node and the kind of seat that it has. An undefined date keeps the current one; null removes it. */
export interface Seat {
  kind: LinkDefinition;
  id: string;
  since?: string | null;
  until?: string | null;
}

export interface SeatChanges {
  /** The id of a partnership or an action. */
  initiative: string;
  /** Its current ties. */
  ties: readonly CurrentTie[];
  /** The kinds of which `seats` has all. */
  seatKinds: readonly LinkDefinition[];
  seats: readonly Seat[];
  evidence: EvidenceRow[];
  /** ISO date: seats that ended before it are not changed. */
  today: string;
  /** The clearance that a reader needs to see a new tie to this node. */
  clearanceWith: (id: string) => number;
}

/** Makes an initiative’s ties match `seats`: adds missing ones, revises other dates, withdraws those not listed. Returns the ties that it left as they are. */
export async function saveSeats(
  transaction: ChangeTransaction,
  { initiative, ties, seatKinds, seats, evidence, today, clearanceWith }: SeatChanges,
): Promise<CurrentTie[]> {
  const unmatched = new Set(ties.filter((tie) => seatKinds.some((kind) => isOfKind(tie, kind, initiative))));
  const added: TieRow[] = [];
  const revised: { version: CurrentTie; changed: Record<string, unknown> }[] = [];
  for (const seat of seats) {
    const [tie] = [...unmatched]
      .filter((one) => isOfKind(one, seat.kind, initiative) && otherEnd(one, initiative) === seat.id)
      .sort(latestEndFirst);
    if (!tie)
      added.push({ ...newTie(initiative, seat, evidence), visibility: visibilityOfClearance(clearanceWith(seat.id)) });
    else {
      unmatched.delete(tie);
      const changed = changedDates(seat, tie);
      if (changed) revised.push({ version: tie, changed });
    }
  }
  await transaction.add({ ties: added });
  await transaction.reviseTies(revised);
  const withdrawn = [...unmatched].filter((tie) => ownPeriod(tie).to >= today);
  await transaction.closeTies(withdrawn, true);
  await Promise.all(
    revised.map(({ version: { id, from, to, properties } }) =>
      transaction.addEvidence({ id, clearance: properties.clearance, ends: [from, to] }, evidence),
    ),
  );
  return ties.filter((tie) => !withdrawn.includes(tie) && !revised.some(({ version }) => version === tie));
}

const latestEndFirst = (a: CurrentTie, b: CurrentTie) => (ownPeriod(a).to < ownPeriod(b).to ? 1 : -1);

function isOfKind(tie: CurrentTie, { types, outward, ends }: LinkDefinition, initiative: string): boolean {
  const starts = tie.from === initiative;
  return types.includes(tie.type as TieType) && starts === outward && ends.includes(starts ? tie.toType : tie.fromType);
}

const otherEnd = ({ from, to }: CurrentTie, initiative: string) => (from === initiative ? to : from);

function newTie(initiative: string, { kind, id, since, until }: Seat, evidence: EvidenceRow[]): TieRow {
  const [type] = kind.types;
  if (!type) throw new Error('A seat kind without a tie type');
  return {
    id: `TIE-${newId()}`,
    type,
    from: kind.outward ? initiative : id,
    to: kind.outward ? id : initiative,
    ...(since && { since }),
    ...(until && { until }),
    confidence: bestConfidence(evidence),
    evidence,
  };
}

/** The dates of a seat as properties of its tie; undefined if the tie has them already. */
function changedDates({ since, until }: Seat, { properties }: CurrentTie): Record<string, unknown> | undefined {
  const next = {
    since: since === undefined ? (properties.since ?? null) : since,
    until: until === undefined ? (properties.until ?? null) : until,
  };
  if (next.since === (properties.since ?? null) && next.until === (properties.until ?? null)) return undefined;
  return next;
}
