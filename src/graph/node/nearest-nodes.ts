import { distance } from 'fastest-levenshtein';
import { foldText } from '../../language/names';
import { MAX_QUOTED } from '../../language/text';
import type { LoaderFactory } from '../../store/loading/loaders';
import type { ReadContext } from '../../store/loading/read-context';
import { namesOf } from '../search/rank-by-name';
import { LIKELY_SHARE, searchQuery } from '../search/search-terms';
import { loadAllOfType, nodeById } from './node.loaders';
import type { NodeRecord } from './node-decoder';
import { listNear, type NearNode, type CandidateLookUp } from './node.store';

const MAX_SUGGESTIONS = 3;
/** Maximum number of ids that one statement, and one level of an operation, looks up. */
const MAX_AT_ONCE = 10;
/** Maximum number of nearest nodes that are checked against the condition. */
const MAX_CHECKED = 25;
/** Numbers of characters that are cut from the end of an id, since its end may be wrong. */
const TRUNCATIONS = [0, 1, 2, 4];
/** Minimum length of the beginning of an id; a shorter one matches too many. */
const MIN_PREFIX = 3;
/** Prefixes of evidence and value ids, which have no name to suggest: see `stableId`. */
const NAMELESS = ['EVD-', 'VAL-'];

/** The nodes that an id may refer to: of some types and for which `fits` returns true; or all. */
export interface NodeConstraint {
  types?: readonly string[];
  fits?: (node: NodeRecord) => boolean;
}

export function matchesConstraint({ types, fits }: NodeConstraint, node: NodeRecord): boolean {
  return (!types || types.includes(node.type)) && (!fits || fits(node));
}

/** The candidates for an unknown id; bounded per batch, since any number of ids can be wrong. */
const nearById: LoaderFactory<string, NearNode[]> = {
  isShared: false,
  textOf: (id) => id,
  read: async (read, ids) => {
    const near = await listNear(read, ids.slice(0, MAX_AT_ONCE).map(candidateLookUp));
    return ids.map((id) => near.filter(({ wanted }) => wanted === id));
  },
};

/**
 * Finds at most three visible nodes that match the condition, those with the fewest edits between
 * an unknown id and their id or name. None where more than a fifth of the characters differ.
 */
export async function nearestNodes(context: ReadContext, id: string, condition: NodeConstraint): Promise<NodeRecord[]> {
  if (id.length > MAX_QUOTED || comparableText(id).length < 2) return [];
  // Any letter of a three-letter code may be wrong.
  const countries = condition.types?.includes('Country') ? await loadAllOfType(context, 'Country') : [];
  const named = countries.map((country) => ({ id: country.id, names: namesOf(country) }));
  const ranked = rank(id, [...(await context.loaders.get(nearById).load(id)), ...named]);
  const nodes = await context.loaders.get(nodeById).loadMany(ranked.map((candidate) => candidate.id));
  const fitting = ranked.flatMap(({ edits }, index) => {
    const node = nodes[index];
    return node && matchesConstraint(condition, node) ? [{ node, edits }] : [];
  });
  return fitting
    .filter(({ edits }) => edits === fitting[0]?.edits)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ node }) => node);
}

/** Returns the look-up of candidates for an unknown id: narrowing prefixes, and words. */
export function candidateLookUp(id: string): CandidateLookUp {
  const starts = [id, id.toUpperCase()].flatMap((form) => TRUNCATIONS.map((cut) => form.slice(0, -cut || undefined)));
  return {
    id,
    prefixes: [...new Set(starts)].filter(
      (prefix) => prefix.length >= MIN_PREFIX && !NAMELESS.some((start) => start.startsWith(prefix)),
    ),
    query: searchQuery(id),
    words: comparableText(id).split(' '),
  };
}

function rank(id: string, candidates: readonly Pick<NearNode, 'id' | 'names'>[]): { id: string; edits: number }[] {
  const fewest = new Map<string, number>();
  for (const candidate of candidates) {
    for (const text of [candidate.id, ...candidate.names]) {
      const edits = editsBetween(comparableText(id), comparableText(text));
      if (edits < (fewest.get(candidate.id) ?? Infinity)) fewest.set(candidate.id, edits);
    }
  }
  return [...fewest]
    .map(([candidateId, edits]) => ({ id: candidateId, edits }))
    .sort((a, b) => a.edits - b.edits || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_CHECKED);
}

/** Returns the Levenshtein distance; infinite above one edit and a fifth of the longer text. */
function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits <= Math.max(1, Math.max(a.length, b.length) * LIKELY_SHARE) ? edits : Infinity;
}

/** Returns true for a name in any language, regardless of case, accents and punctuation. */
export function isNameOf(text: string, node: NodeRecord): boolean {
  return namesOf(node).some((name) => comparableText(name) === comparableText(text));
}

/** Returns the folded words of an id or name: "mbr ile" for "MBR-ÎLE". */
function comparableText(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
