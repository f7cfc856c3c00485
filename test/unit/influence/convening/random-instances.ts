import fc from 'fast-check';
import type { ConveningProblem } from '../../../../src/influence/convening/convening-problem';
import type { ProjectedTie } from '../../../../src/influence/projection/projection';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { lastDay } from '../../../../src/language/partial-date';
import { allPaths, listedIn, type OraclePath, worldOf } from '../oracle';
import { type RandomWorld, randomWorld } from '../random-worlds';
import { evidenceOf, tieRow } from '../rows';
import { ListOracle } from './list-oracle';
import { randomRules } from './random-rules';

const TINY = 1e-12;
const PARENTS = ['ORGAN_OF', 'SECRETARIAT_OF', 'SUBSIDIARY_OF'];

/**
 * Returns the view of a world, a problem with the targets of its question, and a brute-force oracle
 * for it.
 */
export function instance({ nodes, ties, question }: RandomWorld, rules: Omit<ConveningProblem, 'targets' | 'maxHops'>) {
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
  const listed = listedIn(nodes, question);
  const { holding } = worldOf(nodes, ties, { ...question, ...open });
  const indexOf = (id: string) => nodeIds.indexOf(id);
  const isActor = (id: string) => nodes.find((node) => node.id === id)!.actor;
  const between = holding.map(({ type, from, to }) => ({ type, from, to }));
  const parents = between
    .filter(({ type, from }) => PARENTS.includes(type) && isActor(from))
    .map(({ from, to }): [number, number] => [indexOf(from), indexOf(to)]);
  const wholes = between
    .filter(({ type, to }) => type === 'ORGAN_OF' && isActor(to))
    .map(({ from, to }): [number, number] => [indexOf(to), indexOf(from)]);
  const uninvited = new Set([
    ...closure(problem.hosts, parents),
    ...closure(
      targets.map(({ actor }) => actor),
      wholes,
    ),
  ]);
  const candidates = actors.filter(
    (node) =>
      (listed.has(nodeIds[node]!) && reaches(node) && !problem.leftOut.includes(node) && !uninvited.has(node)) ||
      [...problem.mustInvite, ...problem.guests].includes(node),
  );
  const isKnown = ({ knownFrom, knownTo }: { knownFrom: string; knownTo: string }) =>
    knownFrom <= question.known && question.known < knownTo;
  /** Returns the oldest of the last days of the newest evidence of the path's ties. */
  const oldestDay = (path: OraclePath) =>
    path.ties
      .map((id) => ties.find((tie) => tie.id === id && isKnown(tie))!)
      .map(({ evidence, derived }) =>
        derived ? [question.valid] : evidence.filter(isKnown).map(({ day }) => lastDay(day)),
      )
      .map((days) => days.sort().at(-1) ?? '')
      .sort()[0]!;
  /**
   * Returns the evidence day of the best path to the target of the highest weight x score, among
   * equals the first by id.
   */
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

/** Returns some nodes and all nodes that pairs connect to them, the found one first. */
function closure(nodes: readonly number[], pairs: readonly [number, number][]): number[] {
  const more = pairs.filter(([one, other]) => nodes.includes(other) && !nodes.includes(one)).map(([one]) => one);
  return more.length > 0 ? closure([...nodes, ...more], pairs) : [...nodes];
}

/** Makes every third tie that of an organ, a secretariat or a subsidiary. */
const withBodies = (world: RandomWorld): RandomWorld => ({
  ...world,
  ties: world.ties.map((tie, index) =>
    index % 3 === 0 ? { ...tie, type: PARENTS[(index / 3) % 3] as ProjectedTie['type'] } : tie,
  ),
});

/**
 * Makes memberships of equal weight and of two days, so that many candidates add equally much; and
 * ties that leave nothing to add.
 */
export const withEquals = (world: RandomWorld): RandomWorld => ({
  ...world,
  ties: world.ties.map(({ id, from, to, knownFrom, knownTo }, index) => ({
    ...tieRow(id, from, to, { knownFrom, knownTo }),
    strength: index % 5 === 0 ? 1 : null,
    // All ties are equally fresh, whatever the day of their evidence.
    since: world.question.valid,
    evidence: index % 2 === 0 ? evidenceOf('2022') : evidenceOf('2023'),
  })),
});

const worlds = fc.oneof(
  { weight: 2, arbitrary: randomWorld },
  { weight: 1, arbitrary: randomWorld.map(withBodies) },
  { weight: 1, arbitrary: randomWorld.map(withEquals) },
);
export const worldAnd = (weight: number, some = worlds) =>
  some.chain((world) => fc.record({ world: fc.constant(world), rules: randomRules(world.nodes.length, weight) }));
