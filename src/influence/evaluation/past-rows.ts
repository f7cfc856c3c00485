import { firstDay, lastDay } from '../../language/partial-date';
import type { ProjectedNode, ProjectedTie } from '../projection/projection';

/** The rows of a projection. */
export interface InfluenceRows {
  nodes: ProjectedNode[];
  ties: ProjectedTie[];
}

/** The first day of a tie, YYYY-MM-DD: that of its `since`, else of its earliest evidence; null where neither has a day. */
export function firstDayOf({ since, evidence }: Pick<ProjectedTie, 'since' | 'evidence'>): string | null {
  if (since !== null) return firstDay(since);
  return evidence.map(({ day }) => firstDay(day)).sort()[0] ?? null;
}

/**
 * The rows as they would be had nobody looked after a day: without the ties that begin later or are first seen later, the evidence of
 * later days, and the derived ties of a body that no other tie touches by then. Evidence is left out for freshness and for what runs out
 * too: a later piece of it would count as fresh on the day.
 */
export function rowsKnownBy(rows: InfluenceRows, cut: string): InfluenceRows {
  const knownBy = <Evidence extends { day: string }>(evidence: readonly Evidence[]) =>
    evidence.filter(({ day }) => lastDay(day) <= cut);
  const begun = rows.ties.filter((tie) => tie.derived || isBy(firstDayOf(tie), cut));
  const touched = tiedNodes(begun);
  return {
    nodes: rows.nodes.map((node) => ({ ...node, evidence: knownBy(node.evidence) })),
    ties: begun
      .filter(({ derived, from }) => !derived || touched.has(from))
      .map((tie) => ({ ...tie, evidence: knownBy(tie.evidence) })),
  };
}

/** The ids of the nodes that a tie touches which is not derived. */
export function tiedNodes(ties: readonly ProjectedTie[]): Set<string> {
  return new Set(ties.flatMap(({ derived, from, to }) => (derived ? [] : [from, to])));
}

/** Whether there is a day, and it is not after `cut`. */
export function isBy(day: string | null, cut: string): boolean {
  return day !== null && day <= cut;
}
