import type { ProjectedNode, ProjectedTie } from '../../../src/influence/projection/projection';

/**
 * A brute-force implementation of the design's rules, written from the design alone: it shares no
 * code and no table with the one that it checks. Small graphs only.
 */

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
  /** True where only ties of status CURRENT count. */
  onlyConfirmed?: boolean;
}

export interface OraclePath {
  nodes: string[];
  ties: string[];
  score: number;
  /** True where the status of all its ties is CURRENT. */
  confirmed: boolean;
  /** Steps from actor to actor. */
  steps: number;
}

interface Link {
  tie: string;
  weight: number;
  confirmed: boolean;
}

/** A tie at the standpoint, in a direction in which influence travels it. */
export interface OracleArc {
  id: string;
  from: string;
  to: string;
  weight: number;
  ended: boolean;
  /** True where its status is CURRENT. */
  confirmed: boolean;
  tie: ProjectedTie;
}

export interface OracleWorld {
  nodes: ProjectedNode[];
  /**
   * The actors that a list can name: a government only once a tie that is not derived and that the
   * viewer may see touches it.
   */
  listed: ReadonlySet<string>;
  /** The current ties on the valid day, whatever they conduct. */
  holding: ProjectedTie[];
  /** All arcs, of ended ties too, before the filters of a question. */
  arcs: OracleArc[];
  /** By node: the ties that carry influence away from it on the valid day. */
  degrees: Map<string, number>;
  passFactors: Map<string, number>;
  /**
   * The best tie from each node to each other one, among those that pass the filters of the
   * question.
   */
  links: Map<string, Map<string, Link>>;
}

/** Strength along, strength against. */
const STRENGTHS: Record<string, [number, number]> = {
  ORGAN_OF: [0.15, 0.5],
  SECRETARIAT_OF: [0.9, 0.9],
  SUBSIDIARY_OF: [0.5, 0.9],
  LEADS: [0.9, 0.9],
  CONVENES: [0.9, 0.9],
  LOCAL_CODE_REPRESENTATIVE_OF: [0.8, 0.8],
  MEMORANDUM_WITH: [0.8, 0.8],
  CONTACT_OF: [0.8, 0.8],
  PARTICIPATES_IN: [0.8, 0.8],
  STEERS: [0.8, 0.5],
  FUNDS: [0.8, 0.4],
  PARTNER_OF: [0.7, 0.7],
  MEMBER_OF: [0.7, 0.7],
  REGIONAL_ADVOCACY_WITH: [0.6, 0.3],
  SUPPORTS: [0.4, 0.2],
  SUPPLIER_OF: [0.3, 0.5],
  OBSERVER_OF: [0.3, 0],
  SIGNED_CODE: [0, 0.6],
};
export const CONDUCTING = Object.keys(STRENGTHS);
const CONFIDENCES: Record<string, number> = { HIGH: 1, MEDIUM: 0.8, LOW: 0.5 };
const RANKS = ['LOW', 'MEDIUM', 'HIGH'];
const DAY_MS = 24 * 3600 * 1000;

function firstOf(partial: string): string {
  return partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial;
}

function lastOf(partial: string): string {
  const [year, month, day] = partial.split('-').map(Number);
  if (day !== undefined) return partial;
  return new Date(Date.UTC(year!, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** Returns the same day years later; the last of February where there is no 29th. */
function yearsLater(day: string, years: number): string {
  const later = `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
  return later.endsWith('-02-29') ? later.replace('-29', '-28') : later;
}

function yearsBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY_MS / 365.25);
}

/** Durable ties: they age half as fast. */
export const MEMBERSHIPS = ['MEMBER_OF', 'SUBSIDIARY_OF', 'SECRETARIAT_OF', 'LOCAL_CODE_REPRESENTATIVE_OF'];
const newestOf = (days: string[]) => [...days].sort().at(-1) ?? null;

export function worldOf(allNodes: ProjectedNode[], allTies: ProjectedTie[], question: OracleQuestion): OracleWorld {
  const { valid } = question;
  const isKnown = (row: { knownFrom: string; knownTo: string }) =>
    row.knownFrom <= question.known && question.known < row.knownTo;
  const nodes = allNodes.filter(isKnown);
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const visible = allTies.filter(
    (tie) =>
      isKnown(tie) && tie.clearance <= question.clearance && tie.from !== tie.to && STRENGTHS[tie.type] !== undefined,
  );
  const daysOf = (tie: ProjectedTie) => tie.evidence.filter(isKnown).map(({ day }) => day);

  /** Returns the last day on which a node is active; null where it is ongoing. */
  const endOfNode = (node: ProjectedNode): string | null => {
    if (node.until !== null) return lastOf(node.until);
    if (!node.runsOut) return null;
    const own = node.evidence.filter((piece) => isKnown(piece) && piece.clearance <= question.clearance);
    const ofTies = visible.filter((tie) => tie.from === node.id || tie.to === node.id).flatMap(daysOf);
    const days = [...own.map(({ day }) => lastOf(day)), ...ofTies.map(lastOf)];
    if (node.since !== null) days.push(firstOf(node.since));
    const newest = newestOf(days);
    // Without any day nothing shows its end.
    return newest && yearsLater(newest, 5);
  };

  const holding: ProjectedTie[] = [];
  const arcs: OracleArc[] = [];
  for (const tie of visible) {
    const [one, other] = [nodeOf.get(tie.from), nodeOf.get(tie.to)];
    if (!one || !other) continue;
    const days = daysOf(tie);
    const dated = tie.since !== null ? firstOf(tie.since) : (days.map(firstOf).sort()[0] ?? tie.recordedOn);
    const beginnings = [one.since, other.since].filter((since) => since !== null).map(firstOf);
    const begins = tie.derived ? (newestOf(beginnings) ?? '') : dated;
    if (begins > valid) continue;
    const own = tie.until === null ? null : lastOf(tie.until);
    const ends = [own, endOfNode(one), endOfNode(other)].filter((end) => end !== null).sort();
    const ended = ends.length > 0 && ends[0]! < valid;
    if (!ended) holding.push(tie);

    const newest = newestOf(days.map(lastOf));
    const sinceDay = tie.since === null ? null : firstOf(tie.since);
    const counts = newestOf([newest, sinceDay].filter((day) => day !== null));
    const hasRunOut = tie.type === 'FUNDS' && tie.until === null && (counts === null || yearsLater(counts, 5) < valid);
    if (hasRunOut) continue;
    const lasts = MEMBERSHIPS.includes(tie.type);
    const isRecent = counts !== null && valid <= yearsLater(counts, lasts ? 10 : 5);
    const confirmed = !ended && !tie.contested && (tie.derived || tie.type === 'ORGAN_OF' || isRecent);
    const halving = (years: number) => Math.pow(0.5, years / (lasts ? 20 : 10));
    let fresh = halving(newest === null ? 20 : yearsBetween(newest, valid));
    if (sinceDay !== null) fresh = Math.max(fresh, halving(yearsBetween(sinceDay, valid)));
    // An organ of a whole is one as long as the tie is current.
    if (tie.derived || tie.type === 'ORGAN_OF') fresh = 1;
    if (ended) fresh = halving(yearsBetween(ends[0]!, valid));
    const larger = Math.max(...STRENGTHS[tie.type]!);
    const [along, against] = STRENGTHS[tie.type]!.map((strength) =>
      tie.strength === null ? strength : (strength * tie.strength) / larger,
    );
    const scale = CONFIDENCES[tie.confidence]! * fresh * (tie.contested ? 0.5 : 1);
    const common = { id: tie.id, ended, confirmed, tie };
    if (along! > 0) arcs.push({ ...common, from: tie.from, to: tie.to, weight: along! * scale });
    if (against! > 0) arcs.push({ ...common, from: tie.to, to: tie.from, weight: against! * scale });
  }

  const degrees = new Map<string, number>();
  const passFactors = new Map<string, number>();
  const links = new Map<string, Map<string, Link>>();
  for (const { id } of nodes) {
    const d = arcs.filter((arc) => arc.from === id && !arc.ended).length;
    degrees.set(id, d);
    passFactors.set(id, 1 / (1 + Math.log10(Math.max(1, d / 10))));
    links.set(id, new Map());
  }
  for (const arc of arcs) {
    if (arc.ended && !question.includeEnded) continue;
    if (question.onlyConfirmed && !arc.confirmed) continue;
    if (question.types && !question.types.includes(arc.tie.type)) continue;
    if (RANKS.indexOf(arc.tie.confidence) < RANKS.indexOf(question.minConfidence)) continue;
    const from = links.get(arc.from)!;
    const best = from.get(arc.to);
    const isEqual = best && Math.abs(best.weight - arc.weight) <= 1e-12;
    if (!best || (isEqual ? arc.id < best.tie : arc.weight > best.weight)) {
      from.set(arc.to, { tie: arc.id, weight: arc.weight, confirmed: arc.confirmed });
    }
  }
  return { nodes, listed: listedIn(allNodes, question), holding, arcs, degrees, passFactors, links };
}

/** Returns the known actors without governments that only derived or invisible ties touch. */
export function listedIn(
  nodes: ProjectedNode[],
  { known, clearance }: Pick<OracleQuestion, 'known' | 'clearance'>,
): ReadonlySet<string> {
  const isKnown = (row: { knownFrom: string; knownTo: string }) => row.knownFrom <= known && known < row.knownTo;
  const isTouched = ({ derived, evidence }: ProjectedNode) =>
    !derived || evidence.some((piece) => isKnown(piece) && piece.clearance <= clearance);
  return new Set(nodes.filter((node) => node.actor && isKnown(node) && isTouched(node)).map(({ id }) => id));
}

export function compareIds(a: string[], b: string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    if (a[index]! < b[index]!) return -1;
    if (a[index]! > b[index]!) return 1;
  }
  return a.length - b.length;
}

/**
 * Returns every loopless path that the question allows, best first, padding included: found by
 * depth-first search.
 */
export function allPaths(nodes: ProjectedNode[], ties: ProjectedTie[], question: OracleQuestion): OraclePath[] {
  const world = worldOf(nodes, ties, question);
  const isActor = new Map(world.nodes.map((node) => [node.id, node.actor]));
  const { from, to, avoid, via, maxHops } = question;
  const found: OraclePath[] = [];
  const walk = (path: OraclePath) => {
    const last = path.nodes[path.nodes.length - 1]!;
    if (to.includes(last)) {
      const between = path.nodes.slice(1, -1);
      if (via.every((id) => between.includes(id))) found.push(path);
      return;
    }
    const passFactor = path.nodes.length > 1 ? world.passFactors.get(last)! : 1;
    for (const [next, { tie, weight, confirmed }] of world.links.get(last)!) {
      const steps = path.steps + (isActor.get(last) === isActor.get(next) ? 1 : 0.5);
      if (steps > maxHops || path.nodes.includes(next) || avoid.includes(next) || from.includes(next)) continue;
      walk({
        nodes: [...path.nodes, next],
        ties: [...path.ties, tie],
        score: path.score * passFactor * weight,
        confirmed: path.confirmed && confirmed,
        steps,
      });
    }
  };
  for (const id of new Set(from)) {
    if (world.links.has(id) && !avoid.includes(id))
      walk({ nodes: [id], ties: [], score: 1, confirmed: true, steps: 0 });
  }

  found.sort((a, b) => b.score - a.score);
  const ordered: OraclePath[] = [];
  while (found.length > 0) {
    const best = found[0]!.score;
    const end = found.findIndex((path) => best - path.score > 1e-12);
    const equal = found.splice(0, end < 0 ? found.length : end);
    ordered.push(...equal.sort((a, b) => a.steps - b.steps || compareIds(a.nodes, b.nodes)));
  }
  return ordered;
}

/** Returns 0 where no path leads to the targets, else the number of their word: 4 for STRONG. */
export function wordOfPair(nodes: ProjectedNode[], ties: ProjectedTie[], question: OracleQuestion): number {
  const words = (score: number) => (score === 0 ? 0 : 1 + [0.03, 0.1, 0.3].filter((floor) => score >= floor).length);
  const best = allPaths(nodes, ties, question)[0]?.score ?? 0;
  const confirmed = allPaths(nodes, ties, { ...question, onlyConfirmed: true })[0]?.score ?? 0;
  return Math.max(words(confirmed), Math.min(words(best), 3));
}

/** Returns the paths of `allPaths` without padding. */
export function listedPaths(nodes: ProjectedNode[], ties: ProjectedTie[], question: OracleQuestion): OraclePath[] {
  const all = allPaths(nodes, ties, question);
  return all.filter((path, index) => {
    const better = all.slice(0, index).filter((other) => other.nodes.length > 2);
    return !better.some((other) => other.nodes.every((node) => path.nodes.includes(node)));
  });
}
