import { strengthsOf } from '../../store/model/tie-types';
import { dayNumber, firstDay, lastDay } from '../../language/partial-date';
import { byCodeUnit } from '../../language/text';
import { type Merge, mergeColumn, mergeOfPieces, mergeStarts, type NumberColumn } from './merge';
import { CODE_OF_CONFIDENCE, CODE_OF_TYPE, memoize } from './codes';
import { NO_DAY, NO_END, type ProjectedTie, type ProjectionArrays } from './projection';

export type TieArrays = Pick<ProjectionArrays, Extract<keyof ProjectionArrays, `tie${string}` | `evidence${string}`>>;

/** The arrays of a projection that have one element for each version of a tie. */
const ARRAY_TYPES = {
  tieFrom: Int32Array,
  tieTo: Int32Array,
  tieType: Uint8Array,
  tieConfidence: Uint8Array,
  tieAlong: Float64Array,
  tieAgainst: Float64Array,
  tieClearance: Uint8Array,
  tieContested: Uint8Array,
  tieDerived: Uint8Array,
  tieSince: Int32Array,
  tieUntil: Int32Array,
  tieRecordedOn: Int32Array,
  tieKnownFrom: Float64Array,
  tieKnownTo: Float64Array,
};

type Column = keyof typeof ARRAY_TYPES;
const COLUMNS = Object.keys(ARRAY_TYPES) as Column[];

const EVIDENCE_TYPES = {
  evidenceFirst: Int32Array,
  evidenceLast: Int32Array,
  evidenceKnownFrom: Float64Array,
  evidenceKnownTo: Float64Array,
};

type EvidenceColumn = keyof typeof EVIDENCE_TYPES;
const EVIDENCE_COLUMNS = Object.keys(EVIDENCE_TYPES) as EvidenceColumn[];

/** Rows of ties as columns, in order of arrival: a tenth of the memory of 650,000 rows. */
export class TieColumns {
  readonly ids: string[] = [];
  readonly evidenceStart = [0];
  readonly evidence: Record<EvidenceColumn, number[]> = {
    evidenceFirst: [],
    evidenceLast: [],
    evidenceKnownFrom: [],
    evidenceKnownTo: [],
  };
  private readonly columns = new Map<Column, number[]>(COLUMNS.map((name) => [name, []]));
  private readonly instant = memoize(Date.parse);
  private readonly day = memoize(dayNumber);
  private readonly firstDayOf = memoize((date) => dayNumber(firstDay(date)));
  private readonly lastDayOf = memoize((date) => dayNumber(lastDay(date)));

  column(name: Column): readonly number[] {
    return this.columns.get(name)!;
  }

  /** Adds a row; `from` and `to` are the indexes of its ends. */
  push(row: ProjectedTie, from: number, to: number): void {
    this.ids.push(row.id);
    const { along, against } = strengthsOf(row.type, row.strength);
    const values: Record<Column, number> = {
      tieFrom: from,
      tieTo: to,
      tieType: CODE_OF_TYPE.get(row.type)!,
      tieConfidence: CODE_OF_CONFIDENCE.get(row.confidence)!,
      tieAlong: along,
      tieAgainst: against,
      tieClearance: row.clearance,
      tieContested: Number(row.contested),
      tieDerived: Number(row.derived),
      tieSince: row.since === null ? NO_DAY : this.firstDayOf(row.since),
      tieUntil: row.until === null ? NO_END : this.lastDayOf(row.until),
      tieRecordedOn: this.day(row.recordedOn),
      tieKnownFrom: this.instant(row.knownFrom),
      tieKnownTo: this.instant(row.knownTo),
    };
    for (const name of COLUMNS) this.columns.get(name)!.push(values[name]);
    const { evidence } = this;
    for (const { day, knownFrom, knownTo } of row.evidence) {
      evidence.evidenceFirst.push(this.firstDayOf(day));
      evidence.evidenceLast.push(this.lastDayOf(day));
      evidence.evidenceKnownFrom.push(this.instant(knownFrom));
      evidence.evidenceKnownTo.push(this.instant(knownTo));
    }
    this.evidenceStart.push(evidence.evidenceFirst.length);
  }
}

/** Orders new ties, by index, like a projection: by id (by code unit), then by `knownFrom`. */
export function orderOf(ties: TieColumns): number[] {
  const { ids } = ties;
  const known = ties.column('tieKnownFrom');
  return [...ids.keys()].sort((a, b) => byCodeUnit(ids[a]!, ids[b]!) || known[a]! - known[b]! || a - b);
}

/** Merges the arrays of ties. `nodeIndexes`: the new node index by old one; null if unchanged. */
export function tieArrays(merge: Merge, old: TieArrays, added: TieColumns, nodeIndexes: Int32Array | null): TieArrays {
  const arrays = Object.fromEntries(
    COLUMNS.map((name) => [name, mergeColumn<NumberColumn>(merge, ARRAY_TYPES[name], old[name], added.column(name))]),
  ) as unknown as TieArrays;
  const renumbered = nodeIndexes && {
    tieFrom: renumberedEnds(arrays.tieFrom, merge, nodeIndexes),
    tieTo: renumberedEnds(arrays.tieTo, merge, nodeIndexes),
  };
  const evidenceStart = mergeStarts(merge, old.evidenceStart, added.evidenceStart);
  const pieces = mergeOfPieces(merge, evidenceStart, old.evidenceStart, added.evidenceStart);
  const evidence = Object.fromEntries(
    EVIDENCE_COLUMNS.map((name) => [
      name,
      mergeColumn<NumberColumn>(pieces, EVIDENCE_TYPES[name], old[name], added.evidence[name]),
    ]),
  ) as unknown as Pick<TieArrays, EvidenceColumn>;
  return { ...arrays, ...renumbered, evidenceStart, ...evidence };
}

/** Maps the ends of old ties to new node indexes; those of new ties are new indexes already. */
function renumberedEnds(
  ends: Int32Array<ArrayBuffer>,
  { origins }: Merge,
  nodeIndexes: Int32Array,
): Int32Array<ArrayBuffer> {
  return ends.map((end, tie) => (origins[tie]! < 0 ? end : nodeIndexes[end]!));
}
