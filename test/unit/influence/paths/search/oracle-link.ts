import type { ProjectedNode, ProjectedTie } from '../../../../../src/influence/projection/projection';
import { allPaths, compareIds, type OracleQuestion, worldOf } from '../../oracle';

export interface OracleLink {
  from: string;
  to: string;
  hopsFrom: number;
  hopsTo: number;
}

/**
 * The missing link and the length of a longer path, where a question without `via` has no path of
 * at most `maxHops`.
 */
export interface OracleGap {
  missingLink: OracleLink | null;
  longerPath: number | null;
}

const MAX_HOPS = 8;

/** Finds both by comparing every path of at most eight steps and every pair of actors. */
export function oracleGap(nodes: ProjectedNode[], ties: ProjectedTie[], question: OracleQuestion): OracleGap {
  const lengths = allPaths(nodes, ties, { ...question, maxHops: MAX_HOPS }).map(({ steps }) => steps);
  if (lengths.length > 0) return { missingLink: null, longerPath: Math.min(...lengths) };

  const { from, to, avoid, maxHops } = question;
  const world = worldOf(nodes, ties, question);
  const actors = world.nodes.filter(({ actor, id }) => actor && !avoid.includes(id)).map(({ id }) => id);
  /**
   * Returns the fewest steps of a path, 0 for the actor itself; null where none is short enough.
   */
  const stepsBetween = (sources: string[], sinks: string[], ends: string[]): number | null => {
    if (sources.some((id) => sinks.includes(id))) return 0;
    const ask = { ...question, from: sources, to: sinks, avoid: [...avoid, ...ends] };
    const found = allPaths(nodes, ties, ask).map(({ steps }) => steps);
    return found.length > 0 ? Math.min(...found) : null;
  };
  const stepsTo = new Map(
    actors.map((id) => [
      id,
      stepsBetween(
        from,
        [id],
        to.filter((end) => end !== id),
      ),
    ]),
  );
  const stepsFrom = new Map(
    actors.map((id) => [
      id,
      stepsBetween(
        [id],
        to,
        from.filter((end) => end !== id),
      ),
    ]),
  );
  const pairs = actors.flatMap((a) =>
    actors.flatMap((b) => {
      const [hopsFrom, hopsTo] = [stepsTo.get(a) ?? null, stepsFrom.get(b) ?? null];
      if (hopsFrom === null || hopsTo === null || hopsFrom + 1 + hopsTo > maxHops) return [];
      return [{ from: a, to: b, hopsFrom, hopsTo }];
    }),
  );
  const endsIn = (pair: OracleLink) => Number(from.includes(pair.from)) + Number(to.includes(pair.to));
  const stepsOf = (pair: OracleLink) => pair.hopsFrom + pair.hopsTo;
  pairs.sort((x, y) => endsIn(x) - endsIn(y) || stepsOf(x) - stepsOf(y) || compareIds([x.from, x.to], [y.from, y.to]));
  return { missingLink: pairs[0] ?? null, longerPath: null };
}
