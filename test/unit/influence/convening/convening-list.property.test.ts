import fc from 'fast-check';
import type { ConveningProblem, Rule } from '../../../../src/influence/convening/convening-problem';
import { conveningList, type ConveningPlan } from '../../../../src/influence/convening/convening-list';
import { reachOf } from '../../../../src/influence/paths/search/reach-of';
import { bestPaths } from '../../../../src/influence/paths/search/best-paths';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { Confidence } from '../../../../src/model/confidence';
import { allPaths } from '../oracle';
import { type RandomWorld, randomWorld } from '../random-worlds';
import { nodeRow } from '../rows';
import { ListOracle, rulesIn, withoutRule } from './list-oracle';
import { randomRules } from './random-rules';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(300);
const TINY = 1e-12;

/** The view of a world, a problem with the targets of its question, and a brute-force oracle for it. */
function instance({ nodes, ties, question }: RandomWorld, rules: Omit<ConveningProblem, 'targets' | 'maxHops'>) {
  const { nodeIds, arrays } = buildProjection(nodes, ties);
  const view = viewAt(arrays, question);
  const targets = question.to.map((id, index) => ({ actor: nodeIds.indexOf(id), weight: 1 + index / 2 }));
  const problem = { ...rules, targets, maxHops: question.maxHops };
  const open = { avoid: [], via: [], types: null, minConfidence: 'LOW', includeEnded: false };
  const scores = new Map<string, number>();
  const pathScore = (from: number, to: number) => {
    const ends = { from: [nodeIds[from]!], to: [nodeIds[to]!] };
    const score =
      scores.get(`${from} ${to}`) ?? allPaths(nodes, ties, { ...question, ...open, ...ends })[0]?.score ?? 0;
    scores.set(`${from} ${to}`, score);
    return score;
  };
  const candidates = nodeIds
    .map((_, node) => node)
    .filter((node) => view.exists[node] && arrays.nodeActor[node] && !targets.some(({ actor }) => actor === node));
  return { view, problem, candidates, pathScore, oracle: new ListOracle(candidates, problem, pathScore) };
}

const worldAnd = (weight: number) =>
  randomWorld.chain((world) =>
    fc.record({ world: fc.constant(world), rules: randomRules(world.nodes.length, weight) }),
  );

describe('compared with every path and every list of random small worlds', () => {
  it('gives the score of the best path from every actor to every target', () => {
    let reached = 0;
    fc.assert(
      fc.property(worldAnd(0), ({ world, rules }) => {
        const { view, problem, pathScore } = instance(world, rules);
        for (const { actor: target } of problem.targets) {
          const { nodes, scores } = reachOf(view, { targets: [target], maxHops: problem.maxHops });
          view.exists.forEach((exists, node) => {
            if (node === target || !exists || !view.projection.nodeActor[node]) {
              expect(nodes).not.toContain(node);
              return;
            }
            const score = scores[nodes.indexOf(node)] ?? 0;
            if (score > 0) reached++;
            expect(Math.abs(score - pathScore(node, target))).toBeLessThanOrEqual(TINY);
            const open = { avoid: [], via: [], minConfidence: Confidence.LOW, includeEnded: false, k: 1 };
            const [best] = bestPaths(view, { ...open, from: [node], to: [target], maxHops: problem.maxHops });
            expect(Math.abs(score - (best?.score ?? 0))).toBeLessThanOrEqual(TINY);
          });
        }
      }),
      { numRuns: RUNS },
    );
    expect(reached).toBeGreaterThan(RUNS);
  });

  it('reaches at least 1 - 1/e of the optimum without rules, and no list exceeds the bound', () => {
    let tight = 0;
    fc.assert(
      fc.property(worldAnd(0), ({ world, rules }) => {
        const { view, problem, oracle, candidates, pathScore } = instance(world, rules);
        const plan = conveningList(view, problem) as ConveningPlan;
        const best = oracle.best(rulesIn(problem));
        expect(plan.reach).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - TINY);
        expect(plan.bound).toBeGreaterThanOrEqual(best - TINY);
        expect(plan.bound).toBeGreaterThanOrEqual(plan.reach);
        expect(plan.bound).toBeLessThanOrEqual(problem.targets.reduce((sum, { weight }) => sum + weight, 0) + TINY);
        expect(Math.abs(plan.bound - boundOf(oracle, problem, plan))).toBeLessThanOrEqual(TINY);
        if (plan.bound - best < 0.01) tight++;
        expect(plan.costliestRule).toBeNull();
        expect(plan.unreachable).toEqual(
          problem.targets
            .map(({ actor }) => actor)
            .filter((to) => candidates.every((from) => pathScore(from, to) === 0)),
        );
      }),
      { numRuns: RUNS },
    );
    expect(tight).toBeGreaterThan(RUNS / 3);
  });

  it('satisfies all rules, always invites the allowed candidate with the highest gain, and names the runner-up', () => {
    let lists = 0;
    let conflicts = 0;
    fc.assert(
      fc.property(worldAnd(3), ({ world, rules: random }) => {
        const { view, problem, oracle } = instance(world, random);
        const rules = rulesIn(problem);
        const plan = conveningList(view, problem);
        if ('infeasible' in plan) {
          conflicts++;
          expectMinimalConflict(oracle, rules, plan.infeasible);
          return;
        }
        lists++;
        expectGreedy(oracle, problem, rules, plan);
        expect(plan.bound).toBeGreaterThanOrEqual(oracle.best(rules) - TINY);
      }),
      { numRuns: RUNS },
    );
    expect(lists).toBeGreaterThan(RUNS / 5);
    expect(conflicts).toBeGreaterThan(RUNS / 5);
  });

  it('names the costliest rule, like leaving out each rule in turn', () => {
    let costs = 0;
    fc.assert(
      fc.property(worldAnd(2), ({ world, rules: random }) => {
        const { view, problem } = instance(world, random);
        const plan = conveningList(view, problem);
        if ('infeasible' in plan || plan.costUnknown) return;
        let highest = plan.reach;
        let costliest: Rule | null = null;
        for (const rule of rulesIn(problem)) {
          const without = conveningList(view, withoutRule(problem, rule)) as ConveningPlan;
          if (without.reach <= highest + TINY) continue;
          highest = without.reach;
          costliest = rule;
        }
        if (costliest) costs++;
        expect(plan.costliestRule).toEqual(costliest);
      }),
      { numRuns: RUNS },
    );
    expect(costs).toBeGreaterThan(RUNS / 20);
  });
});

it('finds a list or a smallest conflict under many rules', () => {
  const actors = Array.from({ length: 8 }, (_, index) => nodeRow(`a${index}`));
  const view = viewAt(buildProjection(actors, []).arrays, {
    valid: '2024-01-01',
    known: '2024-01-01T00:00:00.000Z',
    clearance: 0,
  });
  const sizes = new Map<number, number>();
  fc.assert(
    fc.property(randomRules(8, 30), fc.integer({ min: 2, max: 6 }), (random, seats) => {
      const problem = { ...random, seats, targets: [], maxHops: 3 };
      const oracle = new ListOracle([0, 1, 2, 3, 4, 5, 6, 7], problem, () => 0);
      const rules = rulesIn(problem);
      const plan = conveningList(view, problem);
      const size = 'infeasible' in plan ? plan.infeasible.length : 0;
      sizes.set(size, (sizes.get(size) ?? 0) + 1);
      if ('infeasible' in plan) expectMinimalConflict(oracle, rules, plan.infeasible);
      else
        expect(
          oracle.satisfies(
            plan.invitees.map(({ actor }) => actor),
            rules,
          ),
        ).toBe(true);
    }),
    { numRuns: 2 * RUNS },
  );
  for (const size of [0, 1, 2, 3, 4]) expect(sizes.get(size)).toBeGreaterThan(0);
});

/** The minimum over all prefixes of the list of its reach plus the `seats` largest gains, and of the reach of all candidates. */
function boundOf(oracle: ListOracle, { seats }: ConveningProblem, { invitees }: ConveningPlan): number {
  const actors = invitees.map(({ actor }) => actor);
  const bounds = [...actors, null].map((_, count) => {
    const list = actors.slice(0, count);
    const others = oracle.candidates.filter((actor) => !list.includes(actor));
    const gains = others.map((actor) => oracle.reach([...list, actor]) - oracle.reach(list)).sort((a, b) => b - a);
    return gains.slice(0, seats).reduce((sum, gain) => sum + gain, oracle.reach(list));
  });
  return Math.min(...bounds, oracle.reach(oracle.candidates));
}

function expectMinimalConflict(oracle: ListOracle, rules: readonly Rule[], conflict: readonly Rule[]): void {
  for (const rule of conflict) expect(rules).toContainEqual(rule);
  expect(oracle.feasible(conflict)).toBe(false);
  for (const rule of conflict) expect(oracle.feasible(conflict.filter((other) => other !== rule))).toBe(true);
  for (let size = 1; size < Math.min(conflict.length, 4); size++) expect(oracle.hasConflictOf(size, rules)).toBe(false);
}

/** Replays the list against every set of candidates that satisfies the rules. */
function expectGreedy(
  oracle: ListOracle,
  problem: ConveningProblem,
  rules: readonly Rule[],
  plan: ConveningPlan,
): void {
  const allowed = oracle.listsSatisfying(rules);
  const list: number[] = [];
  const gainOf = (actor: number) => oracle.reach([...list, actor]) - oracle.reach(list);
  const must = new Set(problem.mustInvite);
  /** The candidates that together with the list so far are part of a list that satisfies the rules. */
  const possible = () =>
    oracle.candidates.filter(
      (actor) =>
        !list.includes(actor) && allowed.some((complete) => [...list, actor].every((one) => complete.includes(one))),
    );
  const first = [...must].sort((a, b) => a - b);
  for (const { actor, gain, runnerUp } of plan.invitees) {
    const rivals = list.length < must.size ? first.filter((one) => !list.includes(one)) : possible();
    expect(rivals).toContain(actor);
    expect(Math.abs(gain - gainOf(actor))).toBeLessThanOrEqual(TINY);
    expect(gain).toBeGreaterThanOrEqual(Math.max(...rivals.map(gainOf)) - TINY);
    // A gain within rounding of zero may or may not count as a gain.
    const others = list.length < must.size ? [] : rivals.filter((rival) => rival !== actor && gainOf(rival) > TINY);
    if (runnerUp !== null) {
      expect(rivals.filter((rival) => rival !== actor)).toContain(runnerUp);
      expect(gainOf(runnerUp)).toBeGreaterThanOrEqual(Math.max(0, ...others.map(gainOf)) - TINY);
    } else expect(others).toEqual([]);
    list.push(actor);
  }
  expect(oracle.satisfies(list, rules)).toBe(true);
  expect(Math.abs(plan.reach - oracle.reach(list))).toBeLessThanOrEqual(TINY);
  if (list.length < problem.seats) for (const actor of possible()) expect(gainOf(actor)).toBeLessThanOrEqual(TINY);
}
