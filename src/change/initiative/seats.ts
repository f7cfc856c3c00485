import { ulid } from 'ulid';
import type { EvidenceRow, TieRow } from '../../model/rows';
import { firstDay, lastDay } from '../../scalars/partial-date';
import type { TieType } from '../../model/tie-type';
import { best } from '../input/best-confidence';
import type { Ledger } from '../ledger/ledger';
import { MIN_DAY, MAX_DAY } from '../../model/records';
import { readCurrentTies, type CurrentTie } from '../ledger/versions.store';

/** A place that a work has for others: seats of one role, its objectives, its countries. */
export interface SeatKind {
  /** The types that a tie in this place may have; a new one has the first. */
  types: readonly TieType[];
  /** Whether the work is where such a tie starts. */
  outward: boolean;
  /** Types of the other end. */
  ends: readonly string[];
}

/** Who or what has such a place. Dates that are not given stay as they are; null takes them away. */
export interface Seat {
  place: SeatKind;
  id: string;
  since?: string | null;
  until?: string | null;
}

/**
 * Makes a work's ties in some places what `holders` says: what is not there is recorded, other dates are another version,
 * and a current tie of nobody in the list is withdrawn. Ties that ended before `today` are left alone.
 */
export async function saveSeats(
  ledger: Ledger,
  work: string,
  places: readonly SeatKind[],
  holders: readonly Seat[],
  evidence: EvidenceRow[],
  today: string,
): Promise<void> {
  const standing = await readCurrentTies(ledger.run, [work]);
  const free = new Set(standing.filter((tie) => places.some((place) => isIn(tie, place, work))));
  const added: TieRow[] = [];
  const revised: { version: CurrentTie; changed: Record<string, unknown> }[] = [];
  const confirmed: CurrentTie[] = [];
  for (const holder of holders) {
    const tie = [...free]
      .filter((one) => isIn(one, holder.place, work) && other(one, work) === holder.id)
      .sort(lastFirst)[0];
    if (!tie) {
      added.push(newTie(work, holder, evidence));
      continue;
    }
    free.delete(tie);
    const changed = datesOf(holder, tie);
    if (changed) revised.push({ version: tie, changed });
    else confirmed.push(tie);
  }
  await ledger.add({ ties: added });
  await ledger.reviseTies(revised);
  await ledger.closeTies(
    [...free].filter(({ properties: { validTo } }) => validTo >= today),
    true,
  );
  for (const { version } of revised) await ledger.addEvidence(evidenceFor(version), evidence);
}

const evidenceFor = ({ id, from, to, properties }: CurrentTie) => ({
  id,
  clearance: properties.clearance,
  ends: [from, to],
});

const lastFirst = (a: CurrentTie, b: CurrentTie) => (a.properties.validTo < b.properties.validTo ? 1 : -1);

function isIn(tie: CurrentTie, { types, outward, ends }: SeatKind, work: string): boolean {
  const starts = tie.from === work;
  return types.includes(tie.type as TieType) && starts === outward && ends.includes(starts ? tie.toType : tie.fromType);
}

const other = ({ from, to }: CurrentTie, work: string) => (from === work ? to : from);

function newTie(work: string, { place, id, since, until }: Seat, evidence: EvidenceRow[]): TieRow {
  const [type] = place.types;
  if (!type) throw new Error('A place takes no type of tie');
  return {
    id: `TIE-${ulid()}`,
    type,
    from: place.outward ? work : id,
    to: place.outward ? id : work,
    ...(since && { since }),
    ...(until && { until }),
    confidence: best(evidence),
    evidence,
  };
}

/** The dates that a holder gives a tie, where they are others than it has. */
function datesOf({ since, until }: Seat, { properties }: CurrentTie): Record<string, unknown> | undefined {
  const next = {
    since: since === undefined ? (properties.since ?? null) : since,
    until: until === undefined ? (properties.until ?? null) : until,
  } as { since: string | null; until: string | null };
  if (next.since === (properties.since ?? null) && next.until === (properties.until ?? null)) return undefined;
  return {
    ...next,
    validFrom: next.since ? firstDay(next.since) : MIN_DAY,
    validTo: next.until ? lastDay(next.until) : MAX_DAY,
  };
}
