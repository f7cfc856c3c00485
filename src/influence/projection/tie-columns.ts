import { dayNumber, lastDay } from '../../scalars/partial-date';
import { CODE_OF_CONFIDENCE, CODE_OF_TYPE } from './codes';
import { NO_DAY, type ProjectedTie, type ProjectionArrays } from './projection';
import { memoize } from './memoize';

export type TieArrays = Pick<ProjectionArrays, Extract<keyof ProjectionArrays, `tie${string}` | `evidence${string}`>>;

/** The arrays of a projection that have one place for each version of a tie. */
export const TIE_ARRAYS = {
  tieFrom: Int32Array,
  tieTo: Int32Array,
  tieType: Uint8Array,
  tieConfidence: Uint8Array,
  tieStrength: Float64Array,
  tieClearance: Uint8Array,
  tieContested: Uint8Array,
  tieSince: Int32Array,
  tieValidFrom: Int32Array,
  tieValidTo: Int32Array,
  tieKnownFrom: Float64Array,
  tieKnownTo: Float64Array,
};

export type TieColumn = keyof typeof TIE_ARRAYS;
export const PROJECTED_TIE_COLUMNS = Object.keys(TIE_ARRAYS) as TieColumn[];

/** Rows of ties as columns, in the order in which they come: the rows of 650,000 ties would be ten times as large. */
export class TieColumns {
  readonly ids: string[] = [];
  readonly evidenceStart = [0];
  readonly evidenceDay: number[] = [];
  readonly evidenceKnownFrom: number[] = [];
  readonly evidenceKnownTo: number[] = [];
  private readonly columns = new Map<TieColumn, number[]>(PROJECTED_TIE_COLUMNS.map((name) => [name, []]));
  private readonly instant = memoize(Date.parse);
  private readonly day = memoize(dayNumber);
  private readonly endOf = memoize((date) => dayNumber(lastDay(date)));

  column(name: TieColumn): readonly number[] {
    return this.columns.get(name)!;
  }

  push(row: ProjectedTie, from: number, to: number): void {
    this.ids.push(row.id);
    const values: Record<TieColumn, number> = {
      tieFrom: from,
      tieTo: to,
      tieType: CODE_OF_TYPE.get(row.type)!,
      tieConfidence: CODE_OF_CONFIDENCE.get(row.confidence)!,
      tieStrength: row.strength,
      tieClearance: row.clearance,
      tieContested: Number(row.contested),
      tieSince: row.since === null ? NO_DAY : this.endOf(row.since),
      tieValidFrom: this.day(row.validFrom),
      tieValidTo: this.day(row.validTo),
      tieKnownFrom: this.instant(row.knownFrom),
      tieKnownTo: this.instant(row.knownTo),
    };
    for (const name of PROJECTED_TIE_COLUMNS) this.columns.get(name)!.push(values[name]);
    for (const { asOf, knownFrom, knownTo } of row.evidence) {
      if (asOf === null) continue;
      this.evidenceDay.push(this.endOf(asOf));
      this.evidenceKnownFrom.push(this.instant(knownFrom));
      this.evidenceKnownTo.push(this.instant(knownTo));
    }
    this.evidenceStart.push(this.evidenceDay.length);
  }
}
