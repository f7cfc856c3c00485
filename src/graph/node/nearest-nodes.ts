import { distance } from 'fastest-levenshtein';
import { foldText } from '../../language/names';
import { MAX_QUOTED } from '../../language/text';
import type { LoaderFactory } from '../../store/loading/loaders';
import type { ReadContext } from '../../store/loading/read-context';
import { namesOf, searchQuery } from '../search/search.store';
import { loadAllOfType, nodeById } from './node.loaders';
import type { NodeRecord } from './node-decoder';
import { listNear, type NearNode, type WantedNode } from './node.store';

const MAX_SUGGESTIONS = 3;
/** How many ids are looked up by one statement, and in one level of an operation. */
const MAX_AT_ONCE = 10;
/** The most nodes of which it is checked whether they fit; the nearest come first. */
const MAX_CHECKED = 25;
/** How many characters may be wrong at the end of an id whose beginning is right. */
const WRONG_ENDS = [0, 1, 2, 4];
/** The fewest characters of the beginning of an id: a shorter one fits too many. */
const MIN_PREFIX = 3;
/** How all ids of evidence and of values begin, which have no name to suggest: see `stableId`. */
const NAMELESS = ['EVD-', 'VAL-'];

/** Which nodes an id may mean: those of some types for which `fits` holds; all where it says neither. */
export interface NodesMeant {
  types?: readonly string[];
  fits?: (node: NodeRecord) => boolean;
}

export function isMeant({ types, fits }: NodesMeant, node: NodeRecord): boolean {
  return (!types || types.includes(node.type)) && (!fits || fits(node));
}

/** The candidates for an id that is unknown. Of the ids of one batch the first ones are looked up, since any number of ids can be wrong. */
const nearById: LoaderFactory<string, NearNode[]> = {
  isShared: false,
  textOf: (id) => id,
  read: async (read, ids) => {
    const near = await listNear(read, ids.slice(0, MAX_AT_ONCE).map(wantedNode));
    return ids.map((id) => near.filter(({ wanted }) => wanted === id));
  },
};

/**
 * The nodes that are nearest to an unknown id, by id or name: those with the fewest edits, at most three, of those that may be meant
 * and that the reader may see at this standpoint. None where each differs in more than a quarter of its characters.
 */
export async function nearestNodes(context: ReadContext, id: string, meant: NodesMeant): Promise<NodeRecord[]> {
  if (id.length > MAX_QUOTED || comparable(id).length < 2) return [];
  // Of a code of three letters any may be wrong.
  const countries = meant.types?.includes('Country') ? await loadAllOfType(context, 'Country') : [];
  const named = countries.map((country) => ({ id: country.id, names: namesOf(country) }));
  const ranked = rank(id, [...(await context.loaders.get(nearById).load(id)), ...named]);
  const nodes = await context.loaders.get(nodeById).loadMany(ranked.map((one) => one.id));
  const fitting = ranked.flatMap(({ edits }, index) => {
    const node = nodes[index];
    return node && isMeant(meant, node) ? [{ node, edits }] : [];
  });
  return fitting
    .filter(({ edits }) => edits === fitting[0]?.edits)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ node }) => node);
}

/** By what the nodes that an unknown id may mean are looked up: beginnings that narrow the search, and words. */
export function wantedNode(id: string): WantedNode {
  const starts = [id, id.toUpperCase()].flatMap((form) =>
    WRONG_ENDS.map((wrong) => form.slice(0, -wrong || undefined)),
  );
  return {
    id,
    prefixes: [...new Set(starts)].filter(
      (prefix) => prefix.length >= MIN_PREFIX && !NAMELESS.some((start) => start.startsWith(prefix)),
    ),
    query: searchQuery(id),
    words: comparable(id).split(' '),
  };
}

function rank(id: string, candidates: readonly Pick<NearNode, 'id' | 'names'>[]): { id: string; edits: number }[] {
  const fewest = new Map<string, number>();
  for (const candidate of candidates) {
    for (const text of [candidate.id, ...candidate.names]) {
      const edits = editsBetween(comparable(id), comparable(text));
      if (edits < (fewest.get(candidate.id) ?? Infinity)) fewest.set(candidate.id, edits);
    }
  }
  return [...fewest]
    .map(([near, edits]) => ({ id: near, edits }))
    .sort((a, b) => a.edits - b.edits || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_CHECKED);
}

/** The Levenshtein distance; infinite above a quarter of the longer text, where one edit is always allowed. */
function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits <= Math.max(1, Math.max(a.length, b.length) / 4) ? edits : Infinity;
}

/** Whether a text is a name of the node in any language, but for case, accents and punctuation. */
export function isNameOf(text: string, node: NodeRecord): boolean {
  return namesOf(node).some((name) => comparable(name) === comparable(text));
}

/** The words of an id or name: "MBR-ÎLE" is "mbr ile". */
function comparable(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
