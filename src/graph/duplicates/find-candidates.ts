import type { ReadContext } from '../../store/loading/read-context';
import { requireActors } from '../node/input-nodes';
import { checkedCount } from '../../store/paging/page-args';
import { Blocking } from './blocking';
import {
  type CandidateRecord,
  compareAll,
  eventLoopYielder,
  MIN_SCORE,
  type Pair,
  withoutNeighbours,
} from './compare-pairs';
import { listKeptApart, listNeighbours, pageActors, readActors } from './duplicates.store';
import { findAlike } from './find-alike';
import { profileOf } from './profile';

/** The most that common neighbours add to a score: candidates so far below are kept until neighbours are compared. */
const MAX_NEIGHBOURS_GAIN = 0.1;
/** Actors read per statement, and pairs compared, for the whole graph. */
const BATCH_SIZE = 1_000;
const MAX_COMPARED = 20_000;
/** Pairs of which neighbours are compared too. */
const MAX_WITH_NEIGHBOURS = 500;

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
  const similar = (await compareAll(pairs, withoutNeighbours)).filter(
    (candidate) => candidate.similarity.score >= MIN_SCORE - MAX_NEIGHBOURS_GAIN,
  );
  const promising = (await withoutKeptApart(context, similar)).slice(0, MAX_WITH_NEIGHBOURS);
  const ids = [...new Set(promising.flatMap(({ actor, other }) => [actor.id, other.id]))];
  const neighbours = await listNeighbours(context.read, ids);
  const candidates = await compareAll(promising, (one) => neighbours.get(one) ?? withoutNeighbours());
  return candidates.filter((candidate) => candidate.similarity.score >= MIN_SCORE).slice(0, first);
}

/** The pairs without those that somebody found not to be the same. */
async function withoutKeptApart<P extends Pair>({ read }: ReadContext, pairs: readonly P[]): Promise<P[]> {
  const apart = await listKeptApart(read, [...new Set(pairs.flatMap(({ actor, other }) => [actor.id, other.id]))]);
  const keys = new Set(apart.flatMap(({ one, other }) => [`${one}\n${other}`, `${other}\n${one}`]));
  return pairs.filter(({ actor, other }) => !keys.has(`${actor.id}\n${other.id}`));
}

/** The actor with each that is worth comparing with it. */
async function pairsOfOne(context: ReadContext, id: string): Promise<Pair[]> {
  await requireActors(context, [id], ['actor']);
  const [row] = await readActors(context.read, [id]);
  if (!row) throw new Error(`No row of the actor ${id}`);
  const actor = profileOf(row);
  return (await findAlike(context.read, actor)).map((other) => ({ actor, other }));
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
