import type { DeadlineCheck } from '../engine/deadline-check';
import { CURRENT_CLASSES } from '../view/arcs';
import type { InfluenceView } from '../view/view';

/** The maximum number of steps of a path. */
export const ROUTE_STEPS = 4;

/** The number of scores per node, by steps: 0, 1, … for an actor, 0.5, 1.5, … for an initiative. */
const WIDTH = ROUTE_STEPS + 1;
const LAST_LAYER = 2 * ROUTE_STEPS;

/** A tie, by the indexes of its ends, with the weights that it would have. */
export interface ConfirmedTie {
  from: number;
  to: number;
  along: number;
  against: number;
}

interface Raised {
  entry: number;
  before: number;
}

/**
 * The score of the best path of at most ROUTE_STEPS steps from every node to one target, over
 * current ties, a layer for each half-step (Bellman, 1958; Ford). Like `reachOf`, but kept by
 * layer, so that the effect of a higher weight of a tie is found without another search. The node
 * that a path starts from has no factor.
 */
export class RouteScores {
  private readonly scores: Float64Array;
  /** By layer: the nodes whose score in it was raised and has not been passed on. */
  private readonly raisedIn: number[][] = Array.from({ length: LAST_LAYER + 1 }, () => []);
  /** The scores raised since the last search, for their restoration; null during a search. */
  private log: Raised[] | null = null;

  /**
   * `classes` are the arc classes that paths may use; `factor` replaces the factors of the view;
   * `extra` is added to its ties.
   */
  constructor(
    private readonly view: InfluenceView,
    private readonly target: number,
    private readonly deadlineCheck: DeadlineCheck,
    private readonly classes: Uint8Array = CURRENT_CLASSES,
    private readonly factor: Float64Array = view.factor,
    private readonly extra: ConfirmedTie | null = null,
  ) {
    this.scores = new Float64Array(view.exists.length * WIDTH);
    this.raise(target, 0, 1);
    this.passOn();
  }

  /** Returns the score of the best path from an actor; 0 where there is none. */
  from(actor: number): number {
    return this.scores[actor * WIDTH + ROUTE_STEPS]!;
  }

  /**
   * Calls `visit` for each actor whose best path a tie with these weights would raise. They must
   * not be below its present weights. Visits only the nodes that it raises and their neighbours.
   */
  forEachRaisedBy(tie: ConfirmedTie, visit: (actor: number, before: number, after: number) => void): void {
    const log: Raised[] = [];
    this.log = log;
    this.passOver(tie, tie.to);
    this.passOver(tie, tie.from);
    if (log.length > 0) this.passOn();
    this.log = null;
    if (log.length === 0) return;
    const before = new Map<number, number>();
    for (const { entry, before: score } of log) {
      if (entry % WIDTH === ROUTE_STEPS && !before.has(entry)) before.set(entry, score);
    }
    for (const [entry, score] of before) visit(Math.floor(entry / WIDTH), score, this.scores[entry]!);
    for (const { entry, before: score } of log.reverse()) this.scores[entry] = score;
  }

  /** Passes all scores of one end of a tie on to its other end. */
  private passOver(tie: ConfirmedTie, node: number): void {
    for (let steps = 0; steps < WIDTH; steps++) {
      const entry = node * WIDTH + steps;
      const isNew = steps === 0 ? this.scores[entry]! > 0 : this.scores[entry]! > this.scores[entry - 1]!;
      if (isNew) this.passBy(tie, node, steps, this.product(node, steps));
    }
  }

  private passBy(tie: ConfirmedTie, node: number, steps: number, product: number): void {
    if (node === tie.to) this.raise(tie.from, this.stepsTo(tie.from, node, steps), product * tie.along);
    if (node === tie.from) this.raise(tie.to, this.stepsTo(tie.to, node, steps), product * tie.against);
  }

  /** Passes raised scores on to the nodes before, layer by layer. */
  private passOn(): void {
    const { start, node: source, class: arcClass, weight } = this.view.in;
    const { classes } = this;
    for (let layer = 0; layer <= LAST_LAYER; layer++) {
      const nodes = this.raisedIn[layer]!;
      const steps = layer >> 1;
      for (const node of nodes) {
        const product = this.product(node, steps);
        const end = start[node + 1]!;
        this.deadlineCheck.step(1 + end - start[node]!);
        for (let arc = start[node]!; arc < end; arc++) {
          const previous = source[arc]!;
          if (!classes[arcClass[arc]!]) continue;
          this.raise(previous, this.stepsTo(previous, node, steps), product * weight[arc]!);
        }
        if (this.extra) this.passBy(this.extra, node, steps, product);
      }
      nodes.length = 0;
    }
  }

  private product(node: number, steps: number): number {
    return this.scores[node * WIDTH + steps]! * (node === this.target ? 1 : this.factor[node]!);
  }

  /** Returns the whole steps of `previous` where a tie from it leads to `node` with `steps`. */
  private stepsTo(previous: number, node: number, steps: number): number {
    const { nodeActor } = this.view.projection;
    return nodeActor[node] === 1 && nodeActor[previous] === 0 ? steps : steps + 1;
  }

  private raise(node: number, steps: number, score: number): void {
    const { scores, log } = this;
    const isActor = this.view.projection.nodeActor[node]!;
    const last = isActor ? ROUTE_STEPS : ROUTE_STEPS - 1;
    const first = node * WIDTH + steps;
    if (steps > last || score <= scores[first]!) return;
    this.raisedIn[2 * steps + 1 - isActor]!.push(node);
    // Scores never decrease with the number of steps.
    for (let entry = first; entry <= node * WIDTH + last && score > scores[entry]!; entry++) {
      log?.push({ entry, before: scores[entry]! });
      scores[entry] = score;
    }
  }
}
