import type { ProjectedNode, ProjectedTie } from '../../../../../src/influence/projection/projection';
import { compareIds, type OracleQuestion, worldOf } from '../../oracle';

export interface OracleLink {
  from: string;
  to: string;
  hopsFrom: number;
  hopsTo: number;
}

/** Finds the missing link by comparing every pair of actors. */
export function oracleLink(nodes: ProjectedNode[], ties: ProjectedTie[], question: OracleQuestion): OracleLink | null {
  const world = worldOf(nodes, ties, question);
  const { from, to, avoid, via, maxHops } = question;
  const ends = [...from, ...to];
  const exists = (id: string) => world.links.has(id) && !avoid.includes(id);
  /** The fewest hops from the sources, by relaxation until nothing changes; other ends are not passed through. */
  const hopsFrom = (sources: string[]): Map<string, number> => {
    const hops = new Map(sources.filter(exists).map((id) => [id, 0]));
    for (let round = 0; round < world.nodes.length; round++) {
      for (const [id, distance] of [...hops]) {
        if (ends.includes(id) && !sources.includes(id)) continue;
        for (const next of world.links.get(id)!.keys()) {
          if (exists(next) && (hops.get(next) ?? Infinity) > distance + 1) hops.set(next, distance + 1);
        }
      }
    }
    return hops;
  };
  const pairs = (sources: string[], sinks: string[], maxHops: number): OracleLink | null => {
    const hopsFromSource = hopsFrom(sources);
    const hopsToSink = hopsFrom(sinks);
    const actors = world.nodes.filter((node) => node.actor).map((node) => node.id);
    const found: (OracleLink & { ends: number })[] = [];
    for (const a of actors) {
      for (const b of actors) {
        if (a === b || !hopsFromSource.has(a) || !hopsToSink.has(b)) continue;
        if ((ends.includes(a) && !sources.includes(a)) || (ends.includes(b) && !sinks.includes(b))) continue;
        const link = { from: a, to: b, hopsFrom: hopsFromSource.get(a)!, hopsTo: hopsToSink.get(b)! };
        if (link.hopsFrom + 1 + link.hopsTo > maxHops) continue;
        found.push({ ...link, ends: Number(sources.includes(a)) + Number(sinks.includes(b)) });
      }
    }
    found.sort(
      (x, y) =>
        x.ends - y.ends || x.hopsFrom + x.hopsTo - y.hopsFrom - y.hopsTo || compareIds([x.from, x.to], [y.from, y.to]),
    );
    const best = found[0];
    return best ? { from: best.from, to: best.to, hopsFrom: best.hopsFrom, hopsTo: best.hopsTo } : null;
  };
  const hopsFromStart = hopsFrom(from);
  if (via.length === 0 || !to.some((id) => (hopsFromStart.get(id) ?? Infinity) <= maxHops))
    return pairs(from, to, maxHops);
  const possible = [...new Set(via)]
    .filter((id) => exists(id) && !ends.includes(id))
    .sort((a, b) => compareIds([a], [b]));
  const notFromStarts = possible.find((id) => (hopsFromStart.get(id) ?? Infinity) > maxHops - 1);
  if (notFromStarts !== undefined) return pairs(from, [notFromStarts], maxHops - 1);
  const hopsToTarget = hopsFrom(to);
  const notToTargets = possible.find((id) => (hopsToTarget.get(id) ?? Infinity) > maxHops - 1);
  return notToTargets === undefined ? null : pairs([notToTargets], to, maxHops - 1);
}
