import type { ProjectedNode, ProjectedTie } from '../../../src/influence/projection/projection';

/** A brute-force implementation of the rules in src/influence/README.md, which shares no code with the one that it checks. */

export interface OracleQuestion {
  valid: string;
  known: string;
  clearance: number;
  from: string[];
  to: string[];
  k: number;
  maxHops: number;
  avoid: string[];
  via: string[];
  types: string[] | null;
  minConfidence: string;
  includeEnded: boolean;
}

export interface OraclePath {
  nodes: string[];
  ties: string[];
  score: number;
}

interface Link {
  tie: string;
  weight: number;
}

interface World {
  nodes: ProjectedNode[];
  passFactors: Map<string, number>;
  links: Map<string, Map<string, Link>>;
}

const CONDUCTING =
  'ORGAN_OF SECRETARIAT_OF SUBSIDIARY_OF LOCAL_CODE_REPRESENTATIVE_OF CONVENES LEADS MEMORANDUM_WITH STEERS CONTACT_OF PARTNER_OF MEMBER_OF FUNDS SIGNED_CODE REGIONAL_ADVOCACY_WITH PARTICIPATES_IN SUPPORTS SUPPLIER_OF OBSERVER_OF'.split(
    ' ',
  );
const RANKS = ['LOW', 'MEDIUM', 'HIGH'];
const MS_PER_YEAR = 365.25 * 24 * 3600 * 1000;

function lastInstantOf(partial: string): number {
  const [year, month, day] = partial.split('-').map(Number);
  if (month === undefined) return Date.UTC(year!, 11, 31);
  if (day === undefined) return Date.UTC(year!, month, 0);
  return Date.UTC(year!, month - 1, day);
}

function weigh(tie: ProjectedTie, question: OracleQuestion, ended: boolean): number {
  const known = tie.evidence.filter(
    (piece) => piece.asOf !== null && piece.knownFrom <= question.known && question.known < piece.knownTo,
  );
  let confirmed: number | null = null;
  if (known.length > 0) confirmed = Math.max(...known.map((piece) => lastInstantOf(piece.asOf!)));
  else if (tie.since !== null) confirmed = lastInstantOf(tie.since);
  if (ended) confirmed = lastInstantOf(tie.until!);
  const years = confirmed === null ? null : Math.max(0, (Date.parse(question.valid) - confirmed) / MS_PER_YEAR);
  const freshness = years === null ? 0.5 : Math.pow(0.5, years / 10);
  const confidence = tie.confidence === 'HIGH' ? 1 : tie.confidence === 'MEDIUM' ? 0.8 : 0.5;
  return tie.strength * confidence * freshness * (tie.contested ? 0.5 : 1);
}

export function worldOf(allNodes: ProjectedNode[], allTies: ProjectedTie[], question: OracleQuestion): World {
  const isKnown = (row: { knownFrom: string; knownTo: string }) =>
    row.knownFrom <= question.known && question.known < row.knownTo;
  const nodes = allNodes.filter(isKnown);
  const ids = new Set(nodes.map((node) => node.id));
  const ties = allTies.filter(
    (tie) =>
      isKnown(tie) &&
      tie.clearance <= question.clearance &&
      CONDUCTING.includes(tie.type) &&
      tie.validFrom <= question.valid &&
      tie.from !== tie.to &&
      ids.has(tie.from) &&
      ids.has(tie.to),
  );
  const passFactors = new Map<string, number>();
  const links = new Map<string, Map<string, Link>>();
  for (const node of nodes) {
    const d = ties.filter(
      (tie) => (tie.from === node.id || tie.to === node.id) && tie.validTo >= question.valid,
    ).length;
    passFactors.set(node.id, 1 / (1 + Math.log2(Math.max(1, d / 10))));
    links.set(node.id, new Map());
  }
  for (const tie of ties) {
    const ended = tie.validTo < question.valid;
    if (ended && !question.includeEnded) continue;
    if (question.types && !question.types.includes(tie.type)) continue;
    if (RANKS.indexOf(tie.confidence) < RANKS.indexOf(question.minConfidence)) continue;
    const weight = weigh(tie, question, ended);
    for (const [a, b] of [
      [tie.from, tie.to],
      [tie.to, tie.from],
    ] as const) {
      const best = links.get(a)!.get(b);
      const isEqual = best && Math.abs(best.weight - weight) <= 1e-12;
      if (!best || (isEqual ? tie.id < best.tie : weight > best.weight)) links.get(a)!.set(b, { tie: tie.id, weight });
    }
  }
  return { nodes, passFactors, links };
}

export function compareIds(a: string[], b: string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    if (a[index]! < b[index]!) return -1;
    if (a[index]! > b[index]!) return 1;
  }
  return a.length - b.length;
}

/** Every loopless path that the question allows, best first and not limited to k, found by depth-first search. */
export function allPaths(nodes: ProjectedNode[], ties: ProjectedTie[], question: OracleQuestion): OraclePath[] {
  const world = worldOf(nodes, ties, question);
  const { from, to, avoid, via, maxHops } = question;
  const found: OraclePath[] = [];
  const walk = (path: OraclePath) => {
    const last = path.nodes[path.nodes.length - 1]!;
    if (to.includes(last)) {
      const between = path.nodes.slice(1, -1);
      if (via.every((id) => between.includes(id))) found.push(path);
      return;
    }
    if (path.ties.length === maxHops) return;
    const passFactor = path.nodes.length > 1 ? world.passFactors.get(last)! : 1;
    for (const [next, { tie, weight }] of world.links.get(last)!) {
      if (path.nodes.includes(next) || avoid.includes(next) || from.includes(next)) continue;
      walk({ nodes: [...path.nodes, next], ties: [...path.ties, tie], score: path.score * passFactor * weight });
    }
  };
  for (const id of new Set(from))
    if (world.links.has(id) && !avoid.includes(id)) walk({ nodes: [id], ties: [], score: 1 });

  found.sort((a, b) => b.score - a.score);
  const ordered: OraclePath[] = [];
  while (found.length > 0) {
    const best = found[0]!.score;
    const end = found.findIndex((path) => best - path.score > 1e-12);
    const equal = found.splice(0, end < 0 ? found.length : end);
    ordered.push(...equal.sort((a, b) => a.ties.length - b.ties.length || compareIds(a.nodes, b.nodes)));
  }
  return ordered;
}
