import { dayText } from '../../language/partial-date';
import { Confidence } from '../../store/model/enums';
import { DeadlineCheck } from '../engine/deadline-check';
import { topByScore } from '../paths/search/cost-heap';
import { CODE_OF_CONFIDENCE } from '../projection/codes';
import { NO_DAY } from '../projection/projection';
import { CONFIRMED_CLASSES } from '../view/arcs';
import { CONTESTED_FACTOR, passFactor, SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';
import { recentOn } from '../view/view-ties';
import { type PairScores, strengthRank } from '../paths/path-strength';
import { type ConfirmedTie, RouteScores } from './route-scores';

/** Nodes and ties are indexes of the projection. */
export interface ChecksQuery {
  /** Actors, as are the targets. Each start and target form a pair, unless they are one actor. */
  from: readonly number[];
  targets: readonly number[];
  /** Where present, only ties with such an end. */
  isNear?: (node: number) => boolean;
  /** The maximum number of checks, 0 or more. */
  first: number;
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface Check {
  tie: number;
  /** The sum of the increases of the best scores of all pairs; above 1e-12. */
  gain: number;
  /** The number of pairs that would rise to a higher strength band. */
  routes: number;
  /** The targets to which the sum rises, by gain, highest first. */
  targets: number[];
}

/**
 * Finds the ties whose confirmation would raise most paths of influence from the starts to the
 * targets, each pair separately, of at most four steps over current ties. A confirmation is one
 * more piece of evidence, of high confidence and of the valid day. Sorted by `routes`, then by
 * `gain`, highest first; equal within 1e-12 by id.
 *
 * Takes two searches for each target, and for each tie a visit of the nodes whose paths it would
 * raise. A lapsed tie would also divide the influence of its ends among more ties: where that
 * matters, the searches are repeated. Throws DeadlinePassed.
 */
export function checks(view: InfluenceView, query: ChecksQuery): Check[] {
  const { isNear = () => true, first } = query;
  const { tieFrom, tieTo } = view.projection;
  const deadlineCheck = new DeadlineCheck(query.shouldStop);
  const candidates = tiesToConfirm(view).filter((tie) => isNear(tieFrom[tie]!) || isNear(tieTo[tie]!));
  const gains = new Map(candidates.map((tie) => [tie, new Gain()]));
  const pairs = pairsOf(query);
  for (const [target, starts] of pairs) {
    const scores = new PairsTo(view, target, deadlineCheck);
    for (const [tie, gain] of gains) {
      for (const [actor, after] of scores.raisedBy(tie)) {
        if (starts.has(actor)) gain.add(target, scores.from(actor), after);
      }
    }
  }
  for (const [tie, gain] of gains) {
    if (gain.sum <= SCORE_EPSILON) gains.delete(tie);
    else if (changesFactors(view, tie)) gains.set(tie, gainOfLapsed(view, tie, pairs, deadlineCheck));
  }
  const raising = [...gains].filter(([, { sum }]) => sum > SCORE_EPSILON);
  const sumOf = (tie: number) => gains.get(tie)!.sum;
  return [...new Set(raising.map(([, { routes }]) => routes))]
    .sort((a, b) => b - a)
    .flatMap((routes) =>
      topByScore(
        raising.filter(([, gain]) => gain.routes === routes).map(([tie]) => tie),
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

/** The scores of the pairs of all actors with a target. */
class PairsTo {
  private readonly best: RouteScores;
  private readonly confirmed: RouteScores;

  /** Where present, `lapsed` carries influence again. */
  constructor(
    private readonly view: InfluenceView,
    target: number,
    deadlineCheck: DeadlineCheck,
    lapsed?: number,
  ) {
    const factor = lapsed === undefined ? undefined : factorsWith(view, lapsed);
    const extra = lapsed === undefined ? undefined : confirmed(view, lapsed);
    const isSure = lapsed === undefined || !view.projection.tieContested[lapsed];
    this.best = new RouteScores(view, target, deadlineCheck, undefined, factor, extra);
    this.confirmed = new RouteScores(view, target, deadlineCheck, CONFIRMED_CLASSES, factor, isSure ? extra : null);
  }

  from(actor: number): PairScores {
    return { best: this.best.from(actor), confirmed: this.confirmed.from(actor) };
  }

  /** Returns the scores of the pairs that the confirmation of a tie would raise, by actor. */
  raisedBy(tie: number): Map<number, PairScores> {
    const raised = new Map<number, PairScores>();
    const raise = (scores: RouteScores, name: keyof PairScores) =>
      scores.forEachRaisedBy(confirmed(this.view, tie), (actor, _before, after) =>
        raised.set(actor, Object.assign(raised.get(actor) ?? this.from(actor), { [name]: after })),
      );
    raise(this.best, 'best');
    if (!this.view.projection.tieContested[tie]) raise(this.confirmed, 'confirmed');
    return raised;
  }
}

/** The gain of the paths by the confirmation of a tie. */
class Gain {
  routes = 0;
  private readonly byTarget = new Map<number, number>();

  add(target: number, before: PairScores, after: PairScores): void {
    this.byTarget.set(target, (this.byTarget.get(target) ?? 0) + after.best - before.best);
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

/** Returns, by target, the starts that are another actor. */
function pairsOf({ from, targets }: ChecksQuery): Map<number, ReadonlySet<number>> {
  const starts = new Set(from);
  return new Map(
    [...new Set(targets)].map((target) => [target, new Set([...starts].filter((start) => start !== target))]),
  );
}

/** The number of days before it becomes UNCONFIRMED in which a tie is worth confirming. */
const SOON_DAYS = 90;
const HIGH = CODE_OF_CONFIDENCE.get(Confidence.HIGH)!;

/** Lists the ties, current or lapsed, that more evidence could make worth more, by index. */
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

/** Returns a tie with the weights of evidence of high confidence and of the valid day. */
function confirmed({ projection }: InfluenceView, tie: number): ConfirmedTie {
  const scale = projection.tieContested[tie] ? CONTESTED_FACTOR : 1;
  return {
    from: projection.tieFrom[tie]!,
    to: projection.tieTo[tie]!,
    along: projection.tieAlong[tie]! * scale,
    against: projection.tieAgainst[tie]! * scale,
  };
}

/** Returns true for a lapsed tie that, carrying influence again, would change an end's factor. */
function changesFactors(view: InfluenceView, tie: number): boolean {
  if (!view.lapsed[tie]) return false;
  const factor = factorsWith(view, tie);
  const { from, to } = confirmed(view, tie);
  return [from, to].some((end) => factor[end] !== view.factor[end]);
}

/** Returns the factors of all nodes if a lapsed tie carried influence. */
function factorsWith(view: InfluenceView, tie: number): Float64Array {
  const { from, to, along, against } = confirmed(view, tie);
  const factor = view.factor.slice();
  factor[from] = passFactor(view.degree[from]! + Number(along > 0));
  factor[to] = passFactor(view.degree[to]! + Number(against > 0));
  return factor;
}

/** Computes the gain by four searches for each target, since a lapsed tie lowers paths too. */
function gainOfLapsed(
  view: InfluenceView,
  tie: number,
  pairs: Map<number, ReadonlySet<number>>,
  deadlineCheck: DeadlineCheck,
): Gain {
  const gain = new Gain();
  for (const [target, starts] of pairs) {
    const before = new PairsTo(view, target, deadlineCheck);
    const after = new PairsTo(view, target, deadlineCheck, tie);
    for (const start of starts) gain.add(target, before.from(start), after.from(start));
  }
  return gain;
}
