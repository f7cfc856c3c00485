import type { DeadlineCheck } from '../engine/deadline-check';
import { apartFrom, type Conflicts } from './conflicts';

/** How many of each cell. */
export type Counts = readonly number[];

interface Situation {
  conflicts: Conflicts;
  /** By actor. */
  cellOf: ArrayLike<number>;
  /** By cell: more than so many are of no use. */
  wanted: readonly number[];
  watch: DeadlineCheck;
}

/**
 * How many of each cell can be had of actors that may not all be invited together, in every way that is not worse than
 * another one: the count vectors of their independent sets, without those that another is no less than in every cell,
 * and counted up to what is wanted. One list of choices for each part of them that has no conflict with the others.
 *
 * Exact, and exponential in the worst case (it is the independent set problem); but of actors who can stand for each
 * other one is tried, and equal vectors are one, so lists that hardly overlap are quick.
 */
export function keepApartChoices(actors: readonly number[], situation: Situation): Counts[][] {
  const components = componentsOf(withoutDominated(actors, situation), situation.conflicts);
  return components.map((component) => ofComponent(component, situation));
}

/** Branches on the actor with most conflicts: either it is in and they are out, or it is out. */
function ofComponent(actors: readonly number[], situation: Situation): Counts[] {
  const { conflicts, cellOf, wanted, watch } = situation;
  const left = new Set(actors);
  const degrees = new Map(
    actors.map((actor) => [actor, [...apartFrom(conflicts, actor)].filter((other) => left.has(other)).length]),
  );
  watch.step(1 + actors.length);
  const pivot = actors.reduce((most, actor) => (degrees.get(actor)! > degrees.get(most)! ? actor : most));
  const one = wanted.map((most, cell) => (cell === cellOf[pivot] ? Math.min(1, most) : 0));
  const others = actors.filter((actor) => actor !== pivot);
  const apart = apartFrom(conflicts, pivot);
  const beside = others.filter((actor) => !apart.has(actor));
  const together = (some: readonly number[], begun: Counts) =>
    keepApartChoices(some, situation).reduce((choices, part) => notWorse(sums(choices, part, wanted), watch), [begun]);
  const withPivot = together(beside, one);
  if (others.length === 0) return withPivot;
  const nobody = wanted.map(() => 0);
  return notWorse([...withPivot, ...together(others, nobody)], watch);
}

/** Without each actor that another of its cell, in conflict with it and no more than with its other conflicts, can stand for. */
function withoutDominated(actors: readonly number[], { conflicts, cellOf, watch }: Situation): number[] {
  const kept = new Set(actors);
  for (const actor of actors) {
    const apart = apartFrom(conflicts, actor);
    const canStand = (other: number) => {
      watch.step(1);
      if (!kept.has(other) || cellOf[other] !== cellOf[actor]) return false;
      return [...apartFrom(conflicts, other)].every((third) => third === actor || !kept.has(third) || apart.has(third));
    };
    if ([...apart].some(canStand)) kept.delete(actor);
  }
  return [...kept];
}

function componentsOf(actors: readonly number[], conflicts: Conflicts): number[][] {
  const left = new Set(actors);
  return actors.flatMap((actor) => {
    if (!left.delete(actor)) return [];
    const component = [actor];
    for (const member of component) {
      for (const other of apartFrom(conflicts, member)) if (left.delete(other)) component.push(other);
    }
    return [component];
  });
}

function sums(some: readonly Counts[], others: readonly Counts[], wanted: readonly number[]): Counts[] {
  return some.flatMap((one) =>
    others.map((other) => one.map((count, cell) => Math.min(wanted[cell]!, count + other[cell]!))),
  );
}

/** Of two that differ, only the one with the greater total can be no less in every cell. */
function notWorse(choices: readonly Counts[], watch: DeadlineCheck): Counts[] {
  const different = [...new Map(choices.map((counts) => [counts.join(), counts])).values()];
  const totals = new Map(different.map((counts) => [counts, counts.reduce((sum, count) => sum + count, 0)]));
  const kept: Counts[] = [];
  let larger: readonly Counts[] = [];
  let total = Infinity;
  for (const counts of different.sort((a, b) => totals.get(b)! - totals.get(a)!)) {
    if (totals.get(counts)! < total) larger = [...kept];
    total = totals.get(counts)!;
    watch.step(1 + larger.length);
    if (!larger.some((other) => counts.every((count, cell) => count <= other[cell]!))) kept.push(counts);
  }
  return kept;
}
