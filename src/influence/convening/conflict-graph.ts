import type { DeadlineCheck } from '../engine/deadline-check';
import type { Rule } from './convening-problem';

/** The actors that may not be invited together. By actor: the keep-apart lists that contain it. */
export type ConflictGraph = ReadonlyMap<number, readonly (readonly number[])[]>;

export function conflictGraphOf(rules: readonly Rule[]): ConflictGraph {
  const conflicts = new Map<number, (readonly number[])[]>();
  for (const rule of rules) {
    if (rule.kind !== 'KEEP_APART') continue;
    for (const actor of rule.actors) {
      const lists = conflicts.get(actor);
      if (lists) lists.push(rule.actors);
      else conflicts.set(actor, [rule.actors]);
    }
  }
  return conflicts;
}

/** Returns the neighbours of an actor in the conflict graph. */
export function inConflictWith(conflicts: ConflictGraph, actor: number): ReadonlySet<number> {
  const neighbours = new Set(conflicts.get(actor)?.flat());
  neighbours.delete(actor);
  return neighbours;
}

/** Returns the actors that are in conflict with another of them. */
export function conflictingAmong(actors: readonly number[], conflicts: ConflictGraph): number[] {
  const members = new Map<readonly number[], number>();
  const listsOf = (actor: number) => conflicts.get(actor) ?? [];
  for (const list of actors.flatMap(listsOf)) members.set(list, (members.get(list) ?? 0) + 1);
  return actors.filter((actor) => listsOf(actor).some((list) => members.get(list)! > 1));
}

/** By cell: the number of actors. */
export type Counts = readonly number[];

export interface CellDemand {
  conflicts: ConflictGraph;
  /** By actor: its cell. */
  cellOf: ArrayLike<number>;
  /** By cell: counts above this are of no use. */
  useful: Counts;
}

/**
 * Computes, for each connected component of the actors' conflict graph, the Pareto-optimal count
 * vectors of its independent sets: how many actors of each cell can be invited together, capped at
 * what is useful.
 *
 * Exact, and exponential in the worst case, like the maximum independent set problem; but dominated
 * actors are removed first and equal vectors are merged, so lists that hardly overlap are quick.
 */
export function independentCounts(actors: readonly number[], demand: CellDemand, deadline: DeadlineCheck): Counts[][] {
  const components = componentsOf(withoutDominated(actors, demand, deadline), demand.conflicts);
  return components.map((component) => countsOfComponent(component, demand, deadline));
}

/** Branches on the actor with the most conflicts: it is in and its neighbours out, or it is out. */
function countsOfComponent(actors: readonly number[], demand: CellDemand, deadline: DeadlineCheck): Counts[] {
  const { conflicts, cellOf, useful } = demand;
  const inComponent = new Set(actors);
  const degrees = new Map(
    actors.map((actor) => [
      actor,
      [...inConflictWith(conflicts, actor)].filter((neighbour) => inComponent.has(neighbour)).length,
    ]),
  );
  deadline.step(1 + actors.length);
  const pivot = actors.reduce((max, actor) => (degrees.get(actor)! > degrees.get(max)! ? actor : max));
  const pivotCounts = useful.map((limit, cell) => (cell === cellOf[pivot] ? Math.min(1, limit) : 0));
  const others = actors.filter((actor) => actor !== pivot);
  const neighbours = inConflictWith(conflicts, pivot);
  const compatible = others.filter((actor) => !neighbours.has(actor));
  const combined = (subset: readonly number[], initial: Counts) =>
    independentCounts(subset, demand, deadline).reduce(
      (choices, component) => paretoFront(sums(choices, component, useful), deadline),
      [initial],
    );
  const withPivot = combined(compatible, pivotCounts);
  if (others.length === 0) return withPivot;
  const nothing = useful.map(() => 0);
  return paretoFront([...withPivot, ...combined(others, nothing)], deadline);
}

/** Drops each actor with all other conflicts of a neighbour of its cell, which can replace it. */
function withoutDominated(
  actors: readonly number[],
  { conflicts, cellOf }: CellDemand,
  deadline: DeadlineCheck,
): number[] {
  const remaining = new Set(actors);
  for (const actor of actors) {
    const neighbours = inConflictWith(conflicts, actor);
    const canReplace = (neighbour: number) => {
      deadline.step(1);
      if (!remaining.has(neighbour) || cellOf[neighbour] !== cellOf[actor]) return false;
      return [...inConflictWith(conflicts, neighbour)].every(
        (third) => third === actor || !remaining.has(third) || neighbours.has(third),
      );
    };
    if ([...neighbours].some(canReplace)) remaining.delete(actor);
  }
  return [...remaining];
}

function componentsOf(actors: readonly number[], conflicts: ConflictGraph): number[][] {
  const remaining = new Set(actors);
  return actors.flatMap((actor) => {
    if (!remaining.delete(actor)) return [];
    const component = [actor];
    for (const member of component) {
      for (const neighbour of inConflictWith(conflicts, member))
        if (remaining.delete(neighbour)) component.push(neighbour);
    }
    return [component];
  });
}

/** Returns every sum of a vector of each list. */
function sums(first: readonly Counts[], second: readonly Counts[], useful: Counts): Counts[] {
  return first.flatMap((a) => second.map((b) => a.map((count, cell) => Math.min(useful[cell]!, count + b[cell]!))));
}

/** Returns vectors that no other dominates, by descending total: only a greater total dominates. */
function paretoFront(choices: readonly Counts[], deadline: DeadlineCheck): Counts[] {
  const different = [...new Map(choices.map((counts) => [counts.join(), counts])).values()];
  const totals = new Map(different.map((counts) => [counts, counts.reduce((sum, count) => sum + count, 0)]));
  const front: Counts[] = [];
  let larger: readonly Counts[] = [];
  let total = Infinity;
  for (const counts of different.sort((a, b) => totals.get(b)! - totals.get(a)!)) {
    if (totals.get(counts)! < total) larger = [...front];
    total = totals.get(counts)!;
    deadline.step(1 + larger.length);
    if (!larger.some((candidate) => counts.every((count, cell) => count <= candidate[cell]!))) front.push(counts);
  }
  return front;
}
