import type { ReadContext } from '../loading/read-context';
import { requireActors } from '../node/input-nodes';
import { checkedCount } from '../paging/page-args';
import { searchQuery } from '../search/search.store';
import { Blocking } from './blocking';
import {
  findInOtherScripts,
  findNamedAlike,
  findOnSite,
  listKeptApart,
  listNeighbours,
  pageActors,
  readActors,
} from './duplicates.store';
import { type Profile, profileOf } from './profile';
import { type Neighbours, type Similarity, similarity } from './similarity';
import { isLatinWord, ownScriptWords } from './words';

const MIN_SCORE = 0.6;
/** The most that common neighbours add to a score: candidates so far below are kept until neighbours are compared. */
const MAX_NEIGHBOURS_GAIN = 0.1;
/** Actors that each search for candidates of one actor finds. */
const MAX_FOUND = 200;
/** Actors read per statement, and pairs compared, for the whole graph. */
const BATCH_SIZE = 1_000;
const MAX_COMPARED = 20_000;
/** Pairs of which neighbours are compared too. */
const MAX_WITH_NEIGHBOURS = 500;

type Pair = Pick<CandidateRecord, 'actor' | 'other'>;

/** Two actors that may be duplicates. */
export interface CandidateRecord {
  actor: Profile;
  other: Profile;
  similarity: Similarity;
}

const NO_NEIGHBOURS: Neighbours = new Set();

/**
 * The most similar pairs with this actor, or of the whole graph if `id` is null; equal scores in the order of ids. Throws
 * InputError for an id that is not an actor’s, and for `first` outside its range.
 */
export async function findCandidates(
  context: ReadContext,
  id: string | null,
  first: number,
): Promise<CandidateRecord[]> {
  checkedCount(first, 'first');
  const pairs = id === null ? await pairsOfAll(context) : await pairsOfOne(context, id);
  const similar = (await compareAll(pairs, () => NO_NEIGHBOURS)).filter(
    (candidate) => candidate.similarity.score >= MIN_SCORE - MAX_NEIGHBOURS_GAIN,
  );
  const promising = (await withoutKeptApart(context, similar)).slice(0, MAX_WITH_NEIGHBOURS);
  const ids = [...new Set(promising.flatMap(({ actor, other }) => [actor.id, other.id]))];
  const neighbours = await listNeighbours(context.read, ids);
  const candidates = await compareAll(promising, (one) => neighbours.get(one) ?? NO_NEIGHBOURS);
  return candidates.filter((candidate) => candidate.similarity.score >= MIN_SCORE).slice(0, first);
}

/** The pairs without those that somebody found not to be the same. */
async function withoutKeptApart<P extends Pair>({ read }: ReadContext, pairs: readonly P[]): Promise<P[]> {
  const apart = await listKeptApart(read, [...new Set(pairs.flatMap(({ actor, other }) => [actor.id, other.id]))]);
  const keys = new Set(apart.flatMap(({ one, other }) => [`${one}\n${other}`, `${other}\n${one}`]));
  return pairs.filter(({ actor, other }) => !keys.has(`${actor.id}\n${other.id}`));
}

/** The actor with those of a similar name or the same site, and with those of its country in another script. */
async function pairsOfOne(context: ReadContext, id: string): Promise<Pair[]> {
  await requireActors(context, [id], ['actor']);
  const { read } = context;
  const [row] = await readActors(read, [id]);
  if (!row) throw new Error(`No row of the actor ${id}`);
  const actor = profileOf(row);
  const { country, site } = actor;
  const query = nameQuery(actor);
  const isLatin = actor.names.every(({ name }) => ownScriptWords(name).every(isLatinWord));
  const found = await Promise.all([
    query ? findNamedAlike(read, query, MAX_FOUND) : [],
    country !== null && isLatin ? findInOtherScripts(read, country, MAX_FOUND) : [],
    site ? findOnSite(read, site.domain, MAX_FOUND) : [],
  ]);
  const others = new Map(found.flat().map((other) => [other.id, other]));
  others.delete(id);
  const yieldIfDue = eventLoopYielder();
  const pairs: Pair[] = [];
  for (const other of others.values()) {
    pairs.push({ actor, other: profileOf(other) });
    await yieldIfDue();
  }
  return pairs;
}

/**
 * A full-text query for similar names: the distinctive words, or all if there are none, in Latin letters and in their own
 * script. Empty for names without letters or digits.
 */
function nameQuery({ names }: Profile): string {
  const tokens = names.flatMap((name) => name.tokens);
  const distinctive = tokens.filter(({ tokenClass }) => tokenClass === 'distinctive');
  const latin = (distinctive.length > 0 ? distinctive : tokens).map((token) => token.latin);
  const otherScripts = names.flatMap(({ name }) => ownScriptWords(name)).filter((word) => !isLatinWord(word));
  return searchQuery([...new Set([...latin, ...otherScripts])].join(' '));
}

/** The pairs of all actors that share a blocking key. */
async function pairsOfAll({ read }: ReadContext): Promise<Pair[]> {
  const blocking = new Blocking();
  const yieldIfDue = eventLoopYielder();
  for (let after = ''; ;) {
    const rows = await pageActors(read, after, BATCH_SIZE);
    for (const { actor } of rows) {
      blocking.add(profileOf(actor));
      await yieldIfDue();
    }
    const last = rows.at(-1);
    if (!last || rows.length < BATCH_SIZE) break;
    after = last.key;
  }
  return blocking.pairs(MAX_COMPARED);
}

/** Compares the actors of each pair; the highest score first, equal ones in the order of ids. */
async function compareAll(
  pairs: readonly Pair[],
  neighboursOf: (id: string) => Neighbours,
): Promise<CandidateRecord[]> {
  const yieldIfDue = eventLoopYielder();
  const candidates: CandidateRecord[] = [];
  for (const { actor, other } of pairs) {
    const found = similarity(actor, other, neighboursOf(actor.id), neighboursOf(other.id));
    candidates.push({ actor, other, similarity: found });
    await yieldIfDue();
  }
  const key = ({ actor, other }: CandidateRecord) => `${actor.id}\n${other.id}`;
  return candidates.sort((a, b) => b.similarity.score - a.similarity.score || (key(a) < key(b) ? -1 : 1));
}

/** A function that yields to the event loop after every few milliseconds of work, so that other requests proceed. */
function eventLoopYielder(maxMs = 4): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < maxMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
