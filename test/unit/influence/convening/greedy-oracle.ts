import type { ConveningPlan } from '../../../../src/influence/convening/convening-list';
import type { ConveningProblem, Rule } from '../../../../src/influence/convening/convening-problem';
import type { ListOracle } from './list-oracle';

const TINY = 1e-12;

/**
 * Returns the minimum over all prefixes of the list of its reach plus the `seats` largest gains,
 * and of the reach of all candidates.
 */
export function boundOf(oracle: ListOracle, { seats }: ConveningProblem, { invitees }: ConveningPlan): number {
  const actors = invitees.map(({ actor }) => actor);
  const bounds = [...actors, null].map((_, count) => {
    const list = actors.slice(0, count);
    const others = oracle.candidates.filter((actor) => !list.includes(actor));
    const gains = others.map((actor) => oracle.reach([...list, actor]) - oracle.reach(list)).sort((a, b) => b - a);
    return gains.slice(0, seats).reduce((sum, gain) => sum + gain, oracle.reach(list));
  });
  return Math.min(...bounds, oracle.reach(oracle.candidates));
}

/** Checks that no list satisfies the conflict, and that some list does without any of its rules. */
export function expectIrreducible(oracle: ListOracle, rules: readonly Rule[], conflict: readonly Rule[]): void {
  for (const rule of conflict) expect(rules).toContainEqual(rule);
  expect(oracle.feasible(conflict)).toBe(false);
  for (const rule of conflict) expect(oracle.feasible(conflict.filter((other) => other !== rule))).toBe(true);
}

/** Replays the list against every set of candidates that satisfies the rules. */
export function expectGreedy(
  oracle: ListOracle,
  problem: ConveningProblem,
  rules: readonly Rule[],
  inOrder: (one: number, other: number) => number,
  plan: ConveningPlan,
): void {
  const allowed = oracle.listsSatisfying(rules);
  const list: number[] = [];
  const gainOf = (actor: number) => oracle.reach([...list, actor]) - oracle.reach(list);
  const must = new Set([...problem.mustInvite, ...problem.guests]);
  /**
   * Returns the candidates that together with the list so far are part of a list that satisfies the
   * rules.
   */
  const possible = () =>
    oracle.candidates.filter(
      (actor) =>
        !list.includes(actor) && allowed.some((complete) => [...list, actor].every((one) => complete.includes(one))),
    );
  const isNeeded = (actor: number) =>
    rules.some(
      (rule) =>
        (rule.kind === 'GROUP_MIN' || rule.kind === 'REGION_MIN') &&
        oracle.counted(rule, [actor]).length > 0 &&
        oracle.counted(rule, list).length < rule.count - oracle.shortfall(rule),
    );
  const equalTo = (highest: number, actors: readonly number[]) =>
    actors.filter((actor) => gainOf(actor) >= highest - TINY).sort(inOrder);
  for (const { actor, gain, reason, equals, runnerUp } of plan.invitees) {
    expect(Math.abs(gain - gainOf(actor))).toBeLessThanOrEqual(TINY);
    if (list.length < must.size) {
      const waiting = [...must].filter((one) => !list.includes(one));
      expect(actor).toBe(equalTo(Math.max(...waiting.map(gainOf)), waiting)[0]);
      expect({ reason, equals, runnerUp }).toEqual({ reason: 'MUST_INVITE', equals: [], runnerUp: null });
      list.push(actor);
      continue;
    }
    const rivals = possible();
    const highest = Math.max(...rivals.map(gainOf));
    expect(reason).toBe(highest > TINY ? 'GAIN' : 'MINIMUM');
    const best = equalTo(highest, highest > TINY ? rivals : rivals.filter(isNeeded));
    expect([actor, ...equals]).toEqual(best);
    const others = rivals.filter((rival) => !best.includes(rival) && gainOf(rival) > TINY);
    const next = best[1] ?? equalTo(Math.max(...others.map(gainOf)), others)[0] ?? null;
    expect(runnerUp && runnerUp.actor).toBe(next);
    if (runnerUp) expect(Math.abs(runnerUp.gain - gainOf(runnerUp.actor))).toBeLessThanOrEqual(TINY);
    list.push(actor);
  }
  expect(oracle.satisfies(list, rules)).toBe(true);
  expect(Math.abs(plan.reach - oracle.reach(list))).toBeLessThanOrEqual(TINY);
  const weighted = plan.targets.map(({ weight, reach }) => weight * reach);
  expect(Math.abs(weighted.reduce((sum, value) => sum + value, 0) - plan.reach)).toBeLessThanOrEqual(TINY);
  for (const actor of possible()) expect(gainOf(actor)).toBeLessThanOrEqual(TINY);
}
