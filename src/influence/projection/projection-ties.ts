import { strengthsOf } from '../../model/tie-types';
import { dayNumber, firstDay, lastDay } from '../../scalars/partial-date';
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

/** Rows of ties as columns, in order of arrival: a tenth of the memory that the rows of 650,000 ties would take. */
export class TieColumns {
  readonly ids: string[] = [];
  readonly evidenceStart = [0];
  readonly evidence: Record<EvidenceColumn, number[]> = {
    ...{ evidenceFirst: [], evidenceLast: [], evidenceKnownFrom: [], evidenceKnownTo: [] },
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

export interface TieOrder {
  ids: string[];
  /** Where each tie comes from: its index among the old ties or, below 0, the complement of its index among the new ones. */
  origins: Int32Array;
}

/** Merges the old ties that are kept with the new ones, by id (by code unit), versions of one tie by `knownFrom`. */
export function orderTies(oldIds: readonly string[], keeps: (tie: number) => boolean, added: TieColumns): TieOrder {
  const known = added.column('tieKnownFrom');
  const sorted = [...added.ids.keys()].sort(
    (a, b) => (added.ids[a]! < added.ids[b]! ? -1 : added.ids[a]! > added.ids[b]! ? 1 : known[a]! - known[b]!) || a - b,
  );
  const origins = new Int32Array(oldIds.length + sorted.length);
  const ids: string[] = [];
  let next = 0;
  const take = (origin: number, id: string) => {
    origins[ids.length] = origin;
    ids.push(id);
  };
  for (let old = 0; old < oldIds.length; old++) {
    if (!keeps(old)) continue;
    const id = oldIds[old]!;
    for (; next < sorted.length && added.ids[sorted[next]!]! < id; next++) {
      take(~sorted[next]!, added.ids[sorted[next]!]!);
    }
    take(old, id);
  }
  for (; next < sorted.length; next++) take(~sorted[next]!, added.ids[sorted[next]!]!);
  return { ids, origins: origins.slice(0, ids.length) };
}

/**
 * The arrays of the ties in this order. `nodeIndexes` maps old node indexes to new ones; null where the nodes are the same.
 */
export function tieArrays(
  old: TieArrays,
  added: TieColumns,
  { origins }: TieOrder,
  nodeIndexes: Int32Array | null,
): TieArrays {
  const arrays = Object.fromEntries(
    COLUMNS.map((name) => [name, mergeColumn(name, old, added, origins)]),
  ) as unknown as TieArrays;
  if (nodeIndexes) renumberEnds(arrays, origins, nodeIndexes);
  return { ...arrays, ...mergeEvidence(old, added, origins) };
}

function mergeColumn(name: Column, old: TieArrays, added: TieColumns, origins: Int32Array) {
  const merged = new ARRAY_TYPES[name](origins.length);
  const oldColumn = old[name];
  const addedColumn = added.column(name);
  for (let tie = 0; tie < origins.length; tie++) {
    const origin = origins[tie]!;
    merged[tie] = origin < 0 ? addedColumn[~origin]! : oldColumn[origin]!;
  }
  return merged;
}

/** Replaces the ends of old ties by the new indexes of the nodes; those of new ties are new indexes already. */
function renumberEnds({ tieFrom, tieTo }: TieArrays, origins: Int32Array, nodeIndexes: Int32Array): void {
  for (let tie = 0; tie < origins.length; tie++) {
    if (origins[tie]! < 0) continue;
    tieFrom[tie] = nodeIndexes[tieFrom[tie]!]!;
    tieTo[tie] = nodeIndexes[tieTo[tie]!]!;
  }
}

function mergeEvidence(old: TieArrays, added: TieColumns, origins: Int32Array) {
  const evidenceStart = new Int32Array(origins.length + 1);
  origins.forEach((origin, tie) => {
    const [start, index] = origin < 0 ? [added.evidenceStart, ~origin] : [old.evidenceStart, origin];
    evidenceStart[tie + 1] = evidenceStart[tie]! + start[index + 1]! - start[index]!;
  });
  const merged = Object.fromEntries(
    EVIDENCE_COLUMNS.map((name) => {
      const column = new EVIDENCE_TYPES[name](evidenceStart.at(-1)!);
      origins.forEach((origin, tie) => {
        const [start, values, index] =
          origin < 0 ? [added.evidenceStart, added.evidence[name], ~origin] : [old.evidenceStart, old[name], origin];
        let from = start[index]!;
        for (let to = evidenceStart[tie]!; to < evidenceStart[tie + 1]!; to++) column[to] = values[from++]!;
      });
      return [name, column];
    }),
  ) as unknown as Pick<TieArrays, EvidenceColumn>;
  return { evidenceStart, ...merged };
}
