import type { Rule } from './rule';

/** What the list is for and the rules it has to keep. Actors and targets are node indexes. */
export interface ConveningInput {
  /** Weights are finite and not below 0; of a target that comes twice they add up. */
  targets: readonly { actor: number; weight: number }[];
  /** The most that can be invited, 1 to 100. */
  seats: number;
  mustInvite: readonly number[];
  exclude: readonly number[];
  /** No two of one inner list may both be invited. */
  keepApart: readonly (readonly number[])[];
  /** Whole numbers from 0; no `max`, no limit. A `min` above its `max` is no error here: the two rules clash. */
  groupQuotas: readonly { group: string; min: number; max?: number | null }[];
  regionQuotas: readonly { region: string; min: number; max?: number | null }[];
  /** Of the paths from invitees to targets, 1 to 8. */
  maxHops: number;
  /** Of an actor; null where it has none, and then it counts for no quota. */
  groupOf: (actor: number) => string | null;
  regionOf: (actor: number) => string | null;
  /** Looked at about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

/** The input's rules, each by itself, in the input's order. What forbids nothing (a `min` of 0, a list of one) is none. */
export function rulesOf(input: ConveningInput): Rule[] {
  const unique = (actors: readonly number[]) => [...new Set(actors)];
  const rules: Rule[] = [{ kind: 'SEATS', seats: input.seats }];
  for (const actor of unique(input.mustInvite)) rules.push({ kind: 'MUST_INVITE', actor });
  for (const actor of unique(input.exclude)) rules.push({ kind: 'EXCLUDE', actor });
  input.keepApart.map(unique).forEach((actors, list) => {
    if (actors.length > 1) rules.push({ kind: 'KEEP_APART', list, actors });
  });
  for (const { group, min, max } of input.groupQuotas) {
    if (min > 0) rules.push({ kind: 'GROUP_MIN', group, count: min });
    if (typeof max === 'number') rules.push({ kind: 'GROUP_MAX', group, count: max });
  }
  for (const { region, min, max } of input.regionQuotas) {
    if (min > 0) rules.push({ kind: 'REGION_MIN', region, count: min });
    if (typeof max === 'number') rules.push({ kind: 'REGION_MAX', region, count: max });
  }
  return rules;
}

/** Throws RangeError for a number out of its range; `maxHops` is checked where it is used. */
export function checkRanges(input: ConveningInput): void {
  if (!Number.isInteger(input.seats) || input.seats < 1 || input.seats > 100) {
    throw new RangeError(`seats is 1 to 100, not ${input.seats}.`);
  }
  for (const { weight } of input.targets) {
    if (!Number.isFinite(weight) || weight < 0) throw new RangeError(`A target's weight is at least 0, not ${weight}.`);
  }
  for (const { min, max } of [...input.groupQuotas, ...input.regionQuotas]) {
    for (const count of [min, max ?? 0]) {
      if (!Number.isInteger(count) || count < 0)
        throw new RangeError(`A quota is a whole number from 0, not ${count}.`);
    }
  }
}
