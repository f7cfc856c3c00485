import fc from 'fast-check';
import type { ConveningProblem, Rule } from '../../../../src/influence/convening/convening-problem';
import { conveningList, type ConveningPlan } from '../../../../src/influence/convening/convening-list';
import { reachOf } from '../../../../src/influence/paths/search/reach-of';
import { bestPaths } from '../../../../src/influence/paths/search/best-paths';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { Confidence } from '../../../../src/model/confidence';
import type { ProjectedTie } from '../../../../src/influence/projection/projection';
import { lastDay } from '../../../../src/scalars/partial-date';
import { allPaths, type OraclePath, worldOf } from '../oracle';
import { type RandomWorld, randomWorld } from '../random-worlds';
import { evidenceOf, nodeRow, tieRow } from '../rows';
import { ListOracle, rulesIn, withoutRule } from './list-oracle';
import { randomRules } from './random-rules';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);
const TINY = 1e-12;

const PARENTS = ['ORGAN_OF', 'SECRETARIAT_OF', 'SUBSIDIARY_OF'];

/** The view of a world, a problem with the targets of its question, and a brute-force oracle for it. */
function instance({ nodes, ties, question }: RandomWorld, rules: Omit<ConveningProblem, 'targets' | 'maxHops'>) {
  const { nodeIds, arrays } = buildProjection(nodes, ties);
  const view = viewAt(arrays, question);
  const targets = question.to
    .map((id, index) => ({ actor: nodeIds.indexOf(id), weight: 1 + index / 2 }))
    .filter(({ actor }) => arrays.nodeActor[actor]);
  const problem = { ...rules, targets, maxHops: question.maxHops };
  const open = { avoid: [], via: [], types: null, minConfidence: 'LOW', includeEnded: false };
  const best = new Map<string, OraclePath | null>();
  const bestPath = (from: number, to: number) => {
    const key = `${from} ${to}`;
    if (!best.has(key)) {
      const ends = { from: [nodeIds[from]!], to: [nodeIds[to]!] };
      best.set(key, allPaths(nodes, ties, { ...question, ...open, ...ends })[0] ?? null);
    }
    return best.get(key)!;
  };
  const pathScore = (from: number, to: number) => bestPath(from, to)?.score ?? 0;
  const actors = nodeIds
    .map((_, node) => node)
    .filter((node) => view.exists[node] && arrays.nodeActor[node] && !targets.some(({ actor }) => actor === node));
  const reaches = (node: number) => targets.some(({ actor }) => pathScore(node, actor) > 0);
  const candidates = actors.filter((node) => reaches(node) || problem.mustInvite.includes(node));
  const { holding } = worldOf(nodes, ties, { ...question, ...open });
  const parents = holding
    .filter(({ type, from }) => PARENTS.includes(type) && nodes.find(({ id }) => id === from)!.actor)
    .map(({ from, to }): [number, number] => [nodeIds.indexOf(from), nodeIds.indexOf(to)]);
  const isKnown = ({ knownFrom, knownTo }: { knownFrom: string; knownTo: string }) =>
    knownFrom <= question.known && question.known < knownTo;
  /** The last day of the newest evidence of the path's ties, of the tie where that is oldest. */
  const oldestDay = (path: OraclePath) =>
    path.ties
      .map((id) => ties.find((tie) => tie.id === id && isKnown(tie))!)
      .map(({ evidence }) => evidence.filter(isKnown).map(({ day }) => lastDay(day)))
      .map((days) => days.sort().at(-1) ?? '')
      .sort()[0]!;
  /** Of the best path to the target of the highest weight x score, of equal ones the first by id. */
  const evidenceDay = (from: number) => {
    const values = targets.map(({ actor, weight }) => ({ actor, value: weight * pathScore(from, actor) }));
    const highest = Math.max(...values.map(({ value }) => value));
    const main = Math.min(...values.filter(({ value }) => value >= highest - TINY).map(({ actor }) => actor));
    const path = Number.isFinite(main) ? bestPath(from, main) : null;
    return path ? oldestDay(path) : '';
  };
  const reachedTargets = (from: number) => targets.filter(({ actor }) => pathScore(from, actor) > 0).length;
  const inOrder = (one: number, other: number) =>
    reachedTargets(other) - reachedTargets(one) ||
    (evidenceDay(one) < evidenceDay(other) ? 1 : evidenceDay(one) > evidenceDay(other) ? -1 : 0) ||
    one - other;
  const oracle = new ListOracle(candidates, problem, pathScore);
  return { view, problem, actors, candidates, pathScore, parents, inOrder, oracle };
}

/** Every third tie is turned into one of a body to whom it belongs to. */
const withBodies = (world: RandomWorld): RandomWorld => ({
  ...world,
  ties: world.ties.map((tie, index) =>
    index % 3 === 0 ? { ...tie, type: PARENTS[(index / 3) % 3] as ProjectedTie['type'] } : tie,
  ),
});

/** Ties of two kinds and of two days, so that many candidates add equally much; and ties that leave nothing to add. */
const withEquals = (world: RandomWorld): RandomWorld => ({
  ...world,
  ties: world.ties.map(({ id, from, to, knownFrom, knownTo }, index) => ({
    ...tieRow(id, from, to, { knownFrom, knownTo }),
    strength: index % 5 === 0 ? 1 : null,
    // Both years begin a fresh tie: freshness counts from the later `since`.
    since: world.question.valid,
    evidence: index % 2 === 0 ? evidenceOf('2022') : evidenceOf('2023'),
  })),
});

const worlds = fc.oneof(
  { weight: 2, arbitrary: randomWorld },
  { weight: 1, arbitrary: randomWorld.map(withBodies) },
  { weight: 1, arbitrary: randomWorld.map(withEquals) },
);
const worldAnd = (weight: number, some = worlds) =>
  some.chain((world) => fc.record({ world: fc.constant(world), rules: randomRules(world.nodes.length, weight) }));

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
    expect(oneWay).toBeGreaterThan(RUNS / 10);
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
        expect(plan.costs).toEqual([]);
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
          expectMinimalConflict(oracle, rules, plan.infeasible);
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
      { numRuns: RUNS },
    );
    expect(seen.lists).toBeGreaterThan(RUNS / 5);
    expect(seen.conflicts).toBeGreaterThan(RUNS / 5);
    expect(seen.empty).toBeGreaterThan(RUNS / 50);
    expect(seen.subordinates).toBeGreaterThan(RUNS / 100);
  });

  it('orders equal candidates by targets reached, then by evidence, then by id', () => {
    const seen = { equals: 0, notById: 0, minimums: 0 };
    fc.assert(
      fc.property(worldAnd(1, randomWorld.map(withEquals)), ({ world, rules: random }) => {
        const { view, problem, parents, inOrder, oracle } = instance(world, random);
        const plan = conveningList(view, problem);
        if ('infeasible' in plan) return;
        expectGreedy(oracle, problem, rulesIn(problem, parents), inOrder, plan);
        if (plan.invitees.some(({ equals }) => equals.length > 0)) seen.equals++;
        if (plan.invitees.some(({ actor, equals }) => equals.some((other) => other < actor))) seen.notById++;
        if (plan.invitees.some(({ reason }) => reason === 'MINIMUM')) seen.minimums++;
      }),
      { numRuns: RUNS },
    );
    console.log(seen);
    expect(seen.equals).toBeGreaterThan(RUNS / 10);
    expect(seen.notById).toBeGreaterThan(RUNS / 40);
  });

  it('gives the cost of each rule, like leaving out each in turn', () => {
    const costing = new Map<string, number>();
    fc.assert(
      fc.property(worldAnd(2), ({ world, rules: random }) => {
        const { view, problem, parents } = instance(world, random);
        const plan = conveningList(view, problem);
        if ('infeasible' in plan || plan.costs === null) return;
        const expected = rulesIn(problem, parents)
          .slice(1)
          .map((rule) => {
            const without = conveningList(view, withoutRule(problem, rule));
            return { rule, cost: 'infeasible' in without ? 0 : Math.max(0, without.reach - plan.reach) };
          });
        expect(plan.costs.map(({ rule }) => rule)).toEqual(expected.map(({ rule }) => rule));
        plan.costs.forEach(({ rule, cost }, index) => {
          expect(Math.abs(cost - expected[index]!.cost)).toBeLessThanOrEqual(TINY);
          if (cost > TINY) costing.set(rule.kind, (costing.get(rule.kind) ?? 0) + 1);
        });
      }),
      { numRuns: RUNS },
    );
    for (const kind of ['MUST_INVITE', 'EXCLUDE', 'GROUP_MIN']) expect(costing.get(kind)).toBeGreaterThan(0);
  });
});

it('finds a list or a smallest conflict under many rules', () => {
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
      const oracle = new ListOracle([0, 1, 2, 3, 4, 5, 6, 7], problem, () => 0.35);
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
  for (const size of [0, 2, 3, 4]) expect(sizes.get(size)).toBeGreaterThan(0);
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
  inOrder: (one: number, other: number) => number,
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
