import fc from 'fast-check';
import { conveningList, type ConveningPlan } from '../../../../src/influence/convening/convening-list';
import { bestPaths } from '../../../../src/influence/paths/search/best-paths';
import { reachOf } from '../../../../src/influence/paths/search/reach-of';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { Confidence } from '../../../../src/store/model/enums';
import { propertyRuns } from '../../../support/property-runs';
import { randomWorld } from '../random-worlds';
import { nodeRow, tieRow } from '../rows';
import { boundOf, expectGreedy, expectIrreducible } from './greedy-oracle';
import { ListOracle, rulesIn } from './list-oracle';
import { instance, withEquals, worldAnd } from './random-instances';
import { randomRules } from './random-rules';

const RUNS = propertyRuns(400);
const TINY = 1e-12;

describe('compared with every path and every list of random small worlds', () => {
  it('gives the score of the best path from every actor to every target', () => {
    let reached = 0;
    let oneWay = 0;
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
            if (score > 0 && pathScore(target, node) === 0) oneWay++;
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
    expect(oneWay).toBeGreaterThan(RUNS / 20);
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

  it('satisfies all rules, always invites the allowed candidate with the highest gain, and names its equals', () => {
    const seen = { lists: 0, conflicts: 0, empty: 0, subordinates: 0 };
    fc.assert(
      fc.property(worldAnd(3), ({ world, rules: random }) => {
        const { view, problem, parents, inOrder, oracle } = instance(world, random);
        const rules = rulesIn(problem, parents);
        const plan = conveningList(view, problem);
        if ('infeasible' in plan) {
          seen.conflicts++;
          expectIrreducible(oracle, rules, plan.infeasible);
          return;
        }
        seen.lists++;
        expectGreedy(oracle, problem, rules, inOrder, plan);
        expect(plan.bound).toBeGreaterThanOrEqual(oracle.best(rules) - TINY);
        const also = new Set(rules.flatMap((rule) => (rule.kind === 'EXCLUDE' ? rule.subordinates : [])));
        for (const actor of problem.exclude) also.delete(actor);
        for (const { actor } of problem.targets) also.delete(actor);
        expect(plan.alsoExcluded).toEqual([...also].sort((a, b) => a - b));
        expect(plan.emptySeats.map(({ rule, count }) => ({ rule, count }))).toEqual(
          rules.map((rule) => ({ rule, count: oracle.shortfall(rule) })).filter(({ count }) => count > 0),
        );
        if (also.size > 0) seen.subordinates++;
        if (plan.emptySeats.length > 0 && plan.invitees.length > 0) seen.empty++;
      }),
      // Twice as many, since lists with guests and rules that nobody can meet are rare.
      { numRuns: 2 * RUNS },
    );
    expect(seen.lists).toBeGreaterThan(RUNS / 5);
    expect(seen.conflicts).toBeGreaterThan(RUNS / 5);
    expect(seen.empty).toBeGreaterThan(RUNS / 100);
    expect(seen.subordinates).toBeGreaterThan(RUNS / 100);
  });

  it('orders equal candidates by targets reached, then by evidence, then by id', () => {
    const seen = { equals: 0, notById: 0, minimums: 0 };
    fc.assert(
      fc.property(worldAnd(1, randomWorld.map(withEquals)), ({ world, rules: random }) => {
        const { view, problem, parents, inOrder, oracle } = instance(world, {
          ...random,
          guests: [],
          leftOut: [],
          hosts: [],
        });
        const plan = conveningList(view, problem);
        if ('infeasible' in plan) return;
        expectGreedy(oracle, problem, rulesIn(problem, parents), inOrder, plan);
        if (plan.invitees.some(({ equals }) => equals.length > 0)) seen.equals++;
        if (plan.invitees.some(({ actor, equals }) => equals.some((other) => other < actor))) seen.notById++;
        if (plan.invitees.some(({ reason }) => reason === 'MINIMUM')) seen.minimums++;
      }),
      { numRuns: RUNS },
    );
    expect(seen.equals).toBeGreaterThan(RUNS / 10);
    expect(seen.notById).toBeGreaterThan(RUNS / 100);
  });
});

it('finds a list, or an irreducible conflict, under many rules', () => {
  const ids = Array.from({ length: 8 }, (_, index) => `a${index}`);
  const { arrays } = buildProjection(
    [...ids, 'target'].map((id) => nodeRow(id)),
    ids.map((id) => tieRow(id, id, 'target')),
  );
  const view = viewAt(arrays, { valid: '2024-01-01', known: '2024-01-01T00:00:00.000Z', clearance: 0 });
  const sizes = new Map<number, number>();
  fc.assert(
    fc.property(randomRules(8, 30), fc.integer({ min: 2, max: 6 }), (random, seats) => {
      const problem = { ...random, seats, targets: [{ actor: 8, weight: 1 }], maxHops: 1 };
      const isOpen = (node: number) =>
        ![...random.leftOut, ...random.hosts].includes(node) || [...random.mustInvite, ...random.guests].includes(node);
      const oracle = new ListOracle([0, 1, 2, 3, 4, 5, 6, 7].filter(isOpen), problem, () => 0.35);
      const rules = rulesIn(problem);
      const plan = conveningList(view, problem);
      const size = 'infeasible' in plan ? plan.infeasible.length : 0;
      sizes.set(size, (sizes.get(size) ?? 0) + 1);
      if ('infeasible' in plan) expectIrreducible(oracle, rules, plan.infeasible);
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
  for (const size of [0, 2, 3, 4]) expect(sizes.get(size)).toBeGreaterThan(0);
});
