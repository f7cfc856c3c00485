import { dayNumber, dayText, yearsBefore } from '../../language/partial-date';
import { Confidence } from '../../store/model/enums';
import { confirmedYears, isStandingFact } from '../../store/model/tie-time';
import { DeadlineCheck } from '../engine/deadline-check';
import { topByScore } from '../paths/search/cost-heap';
import { CODE_OF_CONFIDENCE, TYPE_OF_CODE } from '../projection/codes';
import { NO_DAY } from '../projection/projection';
import { CONTESTED_FACTOR, passFactor, SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';
import { strengthRank } from '../paths/path-strength';
import { type ConfirmedTie, RouteScores } from './route-scores';

/** Nodes and ties are indexes of the projection. */
export interface ChecksQuery {
  /** Actors, as are the targets. Each start and each target are a pair, unless they are one actor. */
  from: readonly number[];
  targets: readonly number[];
  /** Where given, only ties of which one end is such a node. */
  isNear?: (node: number) => boolean;
  /** The maximum number of checks, 0 or more. */
  first: number;
  /** Called about once in a thousand steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface Check {
  tie: number;
  /** By how much the best scores of all pairs would rise in sum; above 1e-12. */
  gain: number;
  /** The number of pairs whose word would rise. */
  routes: number;
  /** The targets to which the sum rises, those of the largest gain first. */
  targets: number[];
}

/**
 * The ties whose confirmation would raise most routes of influence from the starts to the targets, each pair by itself, of at most
 * four steps over ties that hold: what a tie would change with one more piece of evidence, of high confidence and of the valid day.
 * By `routes`, then by `gain`, highest first; equal within 1e-12 by id.
 *
 * A search for each target, and for each tie a visit of the nodes whose routes it would raise. A tie that has lapsed would also
 * divide the influence of its ends among more ties: where that counts, the search is repeated. Throws DeadlinePassed.
 */
export function checks(view: InfluenceView, query: ChecksQuery): Check[] {
  const { isNear = () => true, first } = query;
  const { tieFrom, tieTo } = view.projection;
  const deadlineCheck = new DeadlineCheck(query.shouldStop);
  const candidates = tiesToConfirm(view).filter((tie) => isNear(tieFrom[tie]!) || isNear(tieTo[tie]!));
  const gains = new Map(candidates.map((tie) => [tie, new Gain()]));
  const pairs = pairsOf(query);
  for (const [target, starts] of pairs) {
    const scores = new RouteScores(view, target, deadlineCheck);
    for (const [tie, gain] of gains) {
      scores.forEachRaisedBy(confirmed(view, tie), (actor, before, after) => {
        if (starts.has(actor)) gain.add(target, before, after);
      });
    }
  }
  for (const [tie, gain] of gains) {
    if (gain.sum <= SCORE_EPSILON) gains.delete(tie);
    else if (changesFactors(view, tie)) gains.set(tie, gainOfLapsed(view, tie, pairs, deadlineCheck));
  }
  const found = [...gains].filter(([, { sum }]) => sum > SCORE_EPSILON);
  const sumOf = (tie: number) => gains.get(tie)!.sum;
  return [...new Set(found.map(([, { routes }]) => routes))]
    .sort((a, b) => b - a)
    .flatMap((routes) =>
      topByScore(
        found.filter(([, gain]) => gain.routes === routes).map(([tie]) => tie),
        sumOf,
        first,
      ),
    )
    .slice(0, first)
    .map((tie) => {
      const { sum, routes, targets } = gains.get(tie)!;
      return { tie, gain: sum, routes, targets };
    });
}

/** What a tie would add to the routes. */
class Gain {
  routes = 0;
  private readonly byTarget = new Map<number, number>();

  add(target: number, before: number, after: number): void {
    this.byTarget.set(target, (this.byTarget.get(target) ?? 0) + after - before);
    if (strengthRank(after) > strengthRank(before)) this.routes++;
  }

  get sum(): number {
    return [...this.byTarget.values()].reduce((sum, gain) => sum + gain, 0);
  }

  get targets(): number[] {
    const raised = [...this.byTarget].filter(([, gain]) => gain > SCORE_EPSILON);
    return topByScore(
      raised.map(([target]) => target),
      (target) => this.byTarget.get(target)!,
      raised.length,
    );
  }
}

/** By target: the starts that are another actor. */
function pairsOf({ from, targets }: ChecksQuery): Map<number, ReadonlySet<number>> {
  const starts = new Set(from);
  return new Map(
    [...new Set(targets)].map((target) => [target, new Set([...starts].filter((start) => start !== target))]),
  );
}

/** A tie is worth confirming once it will be UNCONFIRMED within so many days. */
const SOON_DAYS = 90;
const HIGH = CODE_OF_CONFIDENCE.get(Confidence.HIGH)!;

/** The ties that hold and that one more piece of evidence could make worth more, by index. */
function tiesToConfirm(view: InfluenceView): number[] {
  const { projection, newestEvidence, freshness, ended, lapsed } = view;
  const recent = recentOn(dayText(view.valid + SOON_DAYS));
  return [...projection.tieFrom.keys()].filter((tie) => {
    const holds = freshness[tie]! > 0 || lapsed[tie] === 1;
    if (!holds || ended[tie] || projection.tieDerived[tie]) return false;
    const newest = newestEvidence[tie]!;
    const isOld =
      Math.max(newest, projection.tieSince[tie]!) < recent[projection.tieType[tie]!]! && !projection.tieContested[tie];
    return isOld || newest === NO_DAY || projection.tieConfidence[tie]! < HIGH;
  });
}

/** By code of a tie type: the first day that keeps a tie of it from being UNCONFIRMED on a day; no standing fact ever is. */
function recentOn(day: string): number[] {
  return TYPE_OF_CODE.map((type) =>
    isStandingFact(type) ? NO_DAY : dayNumber(yearsBefore(day, confirmedYears(type))),
  );
}

/** A tie with the weights of evidence of high confidence and of the valid day. */
function confirmed({ projection }: InfluenceView, tie: number): ConfirmedTie {
  const scale = projection.tieContested[tie] ? CONTESTED_FACTOR : 1;
  return {
    from: projection.tieFrom[tie]!,
    to: projection.tieTo[tie]!,
    along: projection.tieAlong[tie]! * scale,
    against: projection.tieAgainst[tie]! * scale,
  };
}

/** Whether a tie has lapsed, so that influence would leave its ends by one more, and that matters to an end. */
function changesFactors(view: InfluenceView, tie: number): boolean {
  if (!view.lapsed[tie]) return false;
  const factor = factorsWith(view, tie);
  const { from, to } = confirmed(view, tie);
  return [from, to].some((end) => factor[end] !== view.factor[end]);
}

/** The factors of all nodes if a tie that has lapsed conducted influence. */
function factorsWith(view: InfluenceView, tie: number): Float64Array {
  const { from, to, along, against } = confirmed(view, tie);
  const factor = view.factor.slice();
  factor[from] = passFactor(view.degree[from]! + Number(along > 0));
  factor[to] = passFactor(view.degree[to]! + Number(against > 0));
  return factor;
}

/** As for other ties, by two searches for each target: it lowers routes too. */
function gainOfLapsed(
  view: InfluenceView,
  tie: number,
  pairs: Map<number, ReadonlySet<number>>,
  deadlineCheck: DeadlineCheck,
): Gain {
  const gain = new Gain();
  const factor = factorsWith(view, tie);
  for (const [target, starts] of pairs) {
    const before = new RouteScores(view, target, deadlineCheck);
    const after = new RouteScores(view, target, deadlineCheck, factor, confirmed(view, tie));
    for (const start of starts) gain.add(target, before.from(start), after.from(start));
  }
  return gain;
}
