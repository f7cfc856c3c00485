import { type RecordLink, tieOf } from '../../kinds/record';
import type { NodeType } from '../../store/model/node-type';
import { newId } from '../../store/model/record-ids';
import type { EvidenceRow, TieRow } from '../../store/model/rows';
import type { TieType } from '../../store/model/tie-type';
import { visibilityOfClearance } from '../../store/model/visibility';
import { bestConfidence } from '../evidence/evidence-rows';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { type CurrentTie, ownPeriod } from '../transaction/versions.store';

/** A node and its link to the record. An undefined date keeps the current one; null removes it. */
export interface Seat {
  link: RecordLink;
  id: string;
  since?: string | null;
  until?: string | null;
}

export interface SeatChanges {
  /** The id of a partnership or an action. */
  initiative: string;
  /** Its current ties. */
  ties: readonly CurrentTie[];
  /** The links that `seats` lists completely. */
  links: readonly RecordLink[];
  seats: readonly Seat[];
  evidence: EvidenceRow[];
  /** The current day (ISO): seats that ended before it are not changed. */
  today: string;
  /** The clearance required to see a new tie to this node. */
  clearanceWith: (id: string) => number;
}

/** Makes ties match `seats`: adds and withdraws them, revises dates. Returns the unchanged ties. */
export async function saveSeats(
  transaction: ChangeTransaction,
  { initiative, ties, links, seats, evidence, today, clearanceWith }: SeatChanges,
): Promise<CurrentTie[]> {
  const unmatched = new Set(ties.filter((tie) => links.some((link) => isOfLink(tie, link, initiative))));
  const added: TieRow[] = [];
  const revised: { version: CurrentTie; changed: Record<string, unknown> }[] = [];
  for (const seat of seats) {
    const [tie] = [...unmatched]
      .filter((tie) => isOfLink(tie, seat.link, initiative) && otherEnd(tie, initiative) === seat.id)
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
      transaction.addEvidence([{ id, clearance: properties.clearance, ends: [from, to] }], evidence),
    ),
  );
  return ties.filter((tie) => !withdrawn.includes(tie) && !revised.some(({ version }) => version === tie));
}

const latestEndFirst = (a: CurrentTie, b: CurrentTie) => (ownPeriod(a).to < ownPeriod(b).to ? 1 : -1);

function isOfLink(tie: CurrentTie, { types, direction, nodeTypes }: RecordLink, initiative: string): boolean {
  const starts = tie.from === initiative;
  const end = (starts ? tie.toType : tie.fromType) as NodeType;
  return types.includes(tie.type as TieType) && starts === (direction === 'OUT') && nodeTypes.includes(end);
}

const otherEnd = ({ from, to }: CurrentTie, initiative: string) => (from === initiative ? to : from);

function newTie(initiative: string, { link, id, since, until }: Seat, evidence: EvidenceRow[]): TieRow {
  return {
    id: `TIE-${newId()}`,
    ...tieOf(link, initiative, id),
    ...(since && { since }),
    ...(until && { until }),
    confidence: bestConfidence(evidence),
    evidence,
  };
}

/** Returns the dates of a seat as properties of its tie; undefined if the tie has them already. */
function changedDates({ since, until }: Seat, { properties }: CurrentTie): Record<string, unknown> | undefined {
  const next = {
    since: since === undefined ? (properties.since ?? null) : since,
    until: until === undefined ? (properties.until ?? null) : until,
  };
  if (next.since === (properties.since ?? null) && next.until === (properties.until ?? null)) return undefined;
  return next;
}
