import { CONFIDENCE_FACTOR } from '../../store/model/enums';
import type { Standpoint } from '../../store/neo4j/standpoint';
import { dayNumber, yearsBefore } from '../../language/partial-date';
import { CONFIDENCE_OF_CODE, TYPE_OF_CODE } from '../projection/codes';
import { evidenceDays, NO_DAY, NO_END, type ProjectionArrays } from '../projection/projection';
import { arcClass } from './arcs';
import { CONTESTED_FACTOR, freshness, freshnessSince, passFactor } from './scoring';
import type { ViewNodes } from './view-nodes';
import { confirmedYears, halfLifeYears, isMoney, isStandingFact } from '../../graph/tie/confirmation';

/** The columns of a view by tie. */
export interface WeighedTies {
  /** The weights from `from` to `to`, and back; 0 if no influence or no tie in the view. */
  along: Float64Array;
  against: Float64Array;
  /** See `freshness`; 0 where the tie is not in the view. */
  freshness: Float64Array;
  /** The last day of its newest evidence, or the valid day if derived; NO_DAY if none. */
  newestEvidence: Int32Array;
  /** 1 where it, or one of its ends, ended before the valid day. */
  ended: Uint8Array;
  /** 1 where it would be current and conduct influence if it had not lapsed. */
  lapsed: Uint8Array;
  /** See `arcClass`; 0 where the tie is not in the view. */
  classes: Uint16Array;
}

/** Weighs the ties of a view one by one. */
export class ViewTies {
  readonly columns: WeighedTies;
  private readonly valid: number;
  private readonly recent: readonly number[];
  private readonly known: number;

  constructor(
    private readonly projection: ProjectionArrays,
    private readonly nodes: ViewNodes,
    { valid, known }: Standpoint,
    private readonly isKnown: Uint8Array,
  ) {
    this.valid = dayNumber(valid);
    this.recent = recentOn(valid);
    this.known = Date.parse(known);
    const ties = isKnown.length;
    this.columns = {
      along: new Float64Array(ties),
      against: new Float64Array(ties),
      freshness: new Float64Array(ties),
      newestEvidence: new Int32Array(ties).fill(NO_DAY),
      ended: new Uint8Array(ties),
      lapsed: new Uint8Array(ties),
      classes: new Uint16Array(ties),
    };
  }

  /** Sets the columns of a tie if it is in the view. */
  weigh(tie: number): void {
    const { projection, nodes, valid, columns } = this;
    const from = projection.tieFrom[tie]!;
    const to = projection.tieTo[tie]!;
    if (!this.isKnown[tie] || !nodes.exists[from] || !nodes.exists[to]) return;
    const since = projection.tieSince[tie]!;
    const { first, newest } = evidenceDays(projection, tie, this.known);
    const isDerived = projection.tieDerived[tie] === 1;
    const firstDay = since !== NO_DAY ? since : first !== NO_END ? first : projection.tieRecordedOn[tie]!;
    const begins = isDerived ? Math.max(nodes.since[from]!, nodes.since[to]!) : firstDay;
    if (begins > valid) return;
    const until = projection.tieUntil[tie]!;
    const end = Math.min(until, nodes.until[from]!, nodes.until[to]!);
    const type = projection.tieType[tie]!;
    const isConfirmed = isDerived || Math.max(newest, since) >= this.recent[type]!;
    const hasLapsed = IS_MONEY[type] === 1 && until === NO_END && !isConfirmed;
    const isEnded = end < valid;
    columns.newestEvidence[tie] = isDerived ? valid : newest;
    if (hasLapsed) {
      columns.lapsed[tie] = Number(!isEnded);
      return;
    }
    const fresh = this.freshnessOf(tie, end, newest, since);
    columns.freshness[tie] = fresh;
    const confidence = projection.tieConfidence[tie]!;
    const scale =
      CONFIDENCE_FACTOR[CONFIDENCE_OF_CODE[confidence]!] *
      fresh *
      (projection.tieContested[tie] ? CONTESTED_FACTOR : 1);
    columns.along[tie] = projection.tieAlong[tie]! * scale;
    columns.against[tie] = projection.tieAgainst[tie]! * scale;
    const isDoubtful = !isConfirmed || projection.tieContested[tie] === 1;
    columns.classes[tie] = arcClass(type, confidence, isEnded, isDoubtful);
    columns.ended[tie] = Number(isEnded);
  }

  /** Returns the freshness of a tie whose last day is `end`. */
  private freshnessOf(tie: number, end: number, newest: number, since: number): number {
    const { projection, valid } = this;
    const type = projection.tieType[tie]!;
    const halfLife = HALF_LIFE[type]!;
    if (end < valid) return freshnessSince(valid, end, halfLife);
    const losesFreshness = projection.tieDerived[tie] !== 1 && IS_STANDING_FACT[type] !== 1;
    return losesFreshness ? freshness(valid, newest, since, halfLife) : 1;
  }

  /** Computes the degrees and factors of nodes, once all ties have their columns. */
  degrees(): { degree: Int32Array; factor: Float64Array } {
    const { projection, columns } = this;
    const degree = new Int32Array(this.nodes.exists.length);
    for (let tie = 0; tie < this.isKnown.length; tie++) {
      // A tie in the view has a freshness above 0.
      if (columns.freshness[tie] === 0 || columns.ended[tie]) continue;
      if (projection.tieAlong[tie]! > 0) degree[projection.tieFrom[tie]!]!++;
      if (projection.tieAgainst[tie]! > 0) degree[projection.tieTo[tie]!]!++;
    }
    return { degree, factor: new Float64Array(degree).map(passFactor) };
  }
}

/** By code of a tie type: see `isMoney`, `isStandingFact` and `halfLifeYears`. */
const IS_MONEY = Uint8Array.from(TYPE_OF_CODE, (type) => Number(isMoney(type)));
const IS_STANDING_FACT = Uint8Array.from(TYPE_OF_CODE, (type) => Number(isStandingFact(type)));
const HALF_LIFE = TYPE_OF_CODE.map(halfLifeYears);

/** Returns, by type code, the first day that keeps a tie from being UNCONFIRMED on a day. */
export function recentOn(day: string): number[] {
  return TYPE_OF_CODE.map((type) =>
    isStandingFact(type) ? NO_DAY : dayNumber(yearsBefore(day, confirmedYears(type))),
  );
}

/** Returns, by tie, 1 where it is known and visible to the viewer. */
export function visibleTies(projection: ProjectionArrays, { known, clearance }: Standpoint): Uint8Array {
  const instant = Date.parse(known);
  const visible = new Uint8Array(projection.tieFrom.length);
  for (let tie = 0; tie < visible.length; tie++) {
    visible[tie] = Number(
      projection.tieKnownFrom[tie]! <= instant &&
        instant < projection.tieKnownTo[tie]! &&
        projection.tieClearance[tie]! <= clearance,
    );
  }
  return visible;
}
