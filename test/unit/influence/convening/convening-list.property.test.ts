import fc from 'fast-check';
import type { ConveningInput } from '../../../../src/influence/convening/convening-input';
import { conveningList, type ConveningPlan } from '../../../../src/influence/convening/convening-list';
import { reachOf } from '../../../../src/influence/paths/search/reach-of';
import type { Rule } from '../../../../src/influence/convening/rule';
import { bestPaths } from '../../../../src/influence/paths/search/best-paths';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { Confidence } from '../../../../src/model/confidence';
import { allPaths } from '../oracle';
import { type RandomWorld, randomWorld } from '../random-worlds';
import { nodeRow } from '../rows';
import { ListOracle, rulesIn, withoutRule } from './list-oracle';
import { randomRules } from './random-input';

const RUNS = Number(process.env['INFLUENCE_RUNS'] ?? 300);
const TINY = 1e-12;

/** A world whose question names the targets, the input that asks for them, and the brute force to compare with. */
function situation({ nodes, ties, question }: RandomWorld, rules: Omit<ConveningInput, 'targets' | 'maxHops'>) {
  const { nodeIds, arrays } = buildProjection(nodes, ties);
  const view = viewAt(arrays, question);
  const targets = question.to.map((id, place) => ({ actor: nodeIds.indexOf(id), weight: 1 + place / 2 }));
  const input = { ...rules, targets, maxHops: question.maxHops };
  const open = { avoid: [], via: [], types: null, minConfidence: 'LOW', includeEnded: false };
  const scores = new Map<string, number>();
  const pathScore = (from: number, to: number) => {
    const ends = { from: [nodeIds[from]!], to: [nodeIds[to]!] };
    const known =
      scores.get(`${from} ${to}`) ?? allPaths(nodes, ties, { ...question, ...open, ...ends })[0]?.score ?? 0;
    scores.set(`${from} ${to}`, known);
    return known;
  };
  const candidates = nodeIds
    .map((_, node) => node)
    .filter((node) => view.exists[node] && arrays.nodeActor[node] && !targets.some(({ actor }) => actor === node));
  return { view, input, candidates, pathScore, oracle: new ListOracle(candidates, input, pathScore) };
}

const worldAnd = (weight: number) =>
  randomWorld.chain((world) =>
    fc.record({ world: fc.constant(world), rules: randomRules(world.nodes.length, weight) }),
  );

describe('against every path and every list, on random small worlds', () => {
  it('scores the best path from every actor as the paths themselves do', () => {
    let reached = 0;
    fc.assert(
      fc.property(worldAnd(0), ({ world, rules }) => {
        const { view, input, pathScore } = situation(world, rules);
        for (const { actor: target } of input.targets) {
          const { nodes, scores } = reachOf(view, { targets: [target], maxHops: input.maxHops });
          view.exists.forEach((exists, node) => {
            if (node === target || !exists || !view.projection.nodeActor[node]) {
              expect(nodes).not.toContain(node);
              return;
            }
            const score = scores[nodes.indexOf(node)] ?? 0;
            if (score > 0) reached++;
            expect(Math.abs(score - pathScore(node, target))).toBeLessThanOrEqual(TINY);
            const open = { avoid: [], via: [], minConfidence: Confidence.LOW, includeEnded: false, k: 1 };
            const [best] = bestPaths(view, { ...open, from: [node], to: [target], maxHops: input.maxHops });
            expect(Math.abs(score - (best?.score ?? 0))).toBeLessThanOrEqual(TINY);
          });
        }
      }),
      { numRuns: RUNS },
    );
    expect(reached).toBeGreaterThan(RUNS);
  });

  it('without rules reaches at least 1 - 1/e of the best list, and no list reaches more than the bound', () => {
    let tight = 0;
    fc.assert(
      fc.property(worldAnd(0), ({ world, rules }) => {
        const { view, input, oracle, candidates, pathScore } = situation(world, rules);
        const plan = conveningList(view, input) as ConveningPlan;
        const best = oracle.best(rulesIn(input));
        expect(plan.reach).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - TINY);
        expect(plan.bound).toBeGreaterThanOrEqual(best - TINY);
        expect(plan.bound).toBeGreaterThanOrEqual(plan.reach);
        expect(plan.bound).toBeLessThanOrEqual(input.targets.reduce((sum, { weight }) => sum + weight, 0) + TINY);
        expect(Math.abs(plan.bound - boundOf(oracle, input, plan))).toBeLessThanOrEqual(TINY);
        if (plan.bound - best < 0.01) tight++;
        expect(plan.costliestRule).toBeNull();
        expect(plan.unreachable).toEqual(
          input.targets.map(({ actor }) => actor).filter((to) => candidates.every((from) => pathScore(from, to) === 0)),
        );
      }),
      { numRuns: RUNS },
    );
    expect(tight).toBeGreaterThan(RUNS / 3);
  });

  it('keeps all rules, seats who adds most of those who can be seated, and says who came second', () => {
    let lists = 0;
    let clashes = 0;
    fc.assert(
      fc.property(worldAnd(3), ({ world, rules: random }) => {
        const { view, input, oracle } = situation(world, random);
        const rules = rulesIn(input);
        const plan = conveningList(view, input);
        if ('infeasible' in plan) {
          clashes++;
          expectClash(oracle, rules, plan.infeasible);
          return;
        }
        lists++;
        expectGreedy(oracle, input, rules, plan);
        expect(plan.bound).toBeGreaterThanOrEqual(oracle.best(rules) - TINY);
      }),
      { numRuns: RUNS },
    );
    expect(lists).toBeGreaterThan(RUNS / 5);
    expect(clashes).toBeGreaterThan(RUNS / 5);
  });

  it('names the rule that costs most, as leaving out each in turn shows', () => {
    let costs = 0;
    fc.assert(
      fc.property(worldAnd(2), ({ world, rules: random }) => {
        const { view, input } = situation(world, random);
        const plan = conveningList(view, input);
        if ('infeasible' in plan || plan.costUnknown) return;
        let most = plan.reach;
        let costliest: Rule | null = null;
        for (const rule of rulesIn(input)) {
          const without = conveningList(view, withoutRule(input, rule)) as ConveningPlan;
          if (without.reach <= most + TINY) continue;
          most = without.reach;
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

it('finds a list or a smallest clash under many rules at once', () => {
  const actors = Array.from({ length: 8 }, (_, index) => nodeRow(`a${index}`));
  const view = viewAt(buildProjection(actors, []).arrays, {
    valid: '2024-01-01',
    known: '2024-01-01T00:00:00.000Z',
    clearance: 0,
  });
  const sizes = new Map<number, number>();
  fc.assert(
    fc.property(randomRules(8, 30), fc.integer({ min: 2, max: 6 }), (random, seats) => {
      const input = { ...random, seats, targets: [], maxHops: 3 };
      const oracle = new ListOracle([0, 1, 2, 3, 4, 5, 6, 7], input, () => 0);
      const rules = rulesIn(input);
      const plan = conveningList(view, input);
      const size = 'infeasible' in plan ? plan.infeasible.length : 0;
      sizes.set(size, (sizes.get(size) ?? 0) + 1);
      if ('infeasible' in plan) expectClash(oracle, rules, plan.infeasible);
      else
        expect(
          oracle.keeps(
            plan.invitees.map(({ actor }) => actor),
            rules,
          ),
        ).toBe(true);
    }),
    { numRuns: 2 * RUNS },
  );
  for (const size of [0, 1, 2, 3, 4]) expect(sizes.get(size)).toBeGreaterThan(0);
});

/** At every beginning of the list, as much as the largest gains of so many others could add; no more than all reach. */
function boundOf(oracle: ListOracle, { seats }: ConveningInput, { invitees }: ConveningPlan): number {
  const actors = invitees.map(({ actor }) => actor);
  const bounds = [...actors, null].map((_, count) => {
    const list = actors.slice(0, count);
    const others = oracle.candidates.filter((actor) => !list.includes(actor));
    const gains = others.map((actor) => oracle.reach([...list, actor]) - oracle.reach(list)).sort((a, b) => b - a);
    return gains.slice(0, seats).reduce((sum, gain) => sum + gain, oracle.reach(list));
  });
  return Math.min(...bounds, oracle.reach(oracle.candidates));
}

function expectClash(oracle: ListOracle, rules: readonly Rule[], clash: readonly Rule[]): void {
  for (const rule of clash) expect(rules).toContainEqual(rule);
  expect(oracle.feasible(clash)).toBe(false);
  for (const rule of clash) expect(oracle.feasible(clash.filter((other) => other !== rule))).toBe(true);
  for (let size = 1; size < Math.min(clash.length, 4); size++) expect(oracle.hasClashOf(size, rules)).toBe(false);
}

/** Replays the list against every set of candidates that keeps the rules. */
function expectGreedy(oracle: ListOracle, input: ConveningInput, rules: readonly Rule[], plan: ConveningPlan): void {
  const allowed = oracle.listsThatKeep(rules);
  const list: number[] = [];
  const gainOf = (actor: number) => oracle.reach([...list, actor]) - oracle.reach(list);
  const must = new Set(input.mustInvite);
  /** Who could be next: together with those before, in a list that keeps the rules. */
  const possible = () =>
    oracle.candidates.filter(
      (actor) => !list.includes(actor) && allowed.some((whole) => [...list, actor].every((one) => whole.includes(one))),
    );
  const first = [...must].sort((a, b) => a - b);
  for (const { actor, gain, runnerUp } of plan.invitees) {
    const rivals = list.length < must.size ? first.filter((one) => !list.includes(one)) : possible();
    expect(rivals).toContain(actor);
    expect(Math.abs(gain - gainOf(actor))).toBeLessThanOrEqual(TINY);
    expect(gain).toBeGreaterThanOrEqual(Math.max(...rivals.map(gainOf)) - TINY);
    // What is lost in rounding may or may not count as adding something.
    const others = list.length < must.size ? [] : rivals.filter((rival) => rival !== actor && gainOf(rival) > TINY);
    if (runnerUp !== null) {
      expect(rivals.filter((rival) => rival !== actor)).toContain(runnerUp);
      expect(gainOf(runnerUp)).toBeGreaterThanOrEqual(Math.max(0, ...others.map(gainOf)) - TINY);
    } else expect(others).toEqual([]);
    list.push(actor);
  }
  expect(oracle.keeps(list, rules)).toBe(true);
  expect(Math.abs(plan.reach - oracle.reach(list))).toBeLessThanOrEqual(TINY);
  if (list.length < input.seats) for (const actor of possible()) expect(gainOf(actor)).toBeLessThanOrEqual(TINY);
}
