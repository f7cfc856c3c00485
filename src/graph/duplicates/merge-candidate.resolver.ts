import { Arg, Ctx, FieldResolver, Float, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import { checkedCount } from '../../store/paging/page';
import { Actor } from '../actor/actor.type';
import { requireActors } from '../node/input-nodes';
import { loadNode } from '../node/node.loaders';
import {
  Blocking,
  type CandidateRecord,
  compareAll,
  eventLoopYielder,
  findSimilar,
  MIN_SCORE,
  type Pair,
  withoutNeighbours,
} from './compare-pairs';
import { listKeptApart, listNeighbours, pageActors, readActors } from './duplicates.store';
import { explainCandidate, reasonsFor } from './explain-candidate';
import { profileOf } from './profile';

/** Maximum gain from common neighbours: candidates this far below the minimum are kept for now. */
const MAX_NEIGHBOURS_GAIN = 0.1;
/** Actors read per statement, and pairs compared, for the whole graph. */
const BATCH_SIZE = 1_000;
const MAX_COMPARED = 20_000;
/** Pairs whose neighbours are compared too. */
const MAX_WITH_NEIGHBOURS = 500;

/**
 * Finds the most similar pairs with this actor, or of the whole graph if `id` is null; equal scores
 * by ids. Throws InputError for an id that is not an actor’s, and for `first` outside its range.
 */
async function findCandidates(context: ReadContext, id: string | null, first: number): Promise<CandidateRecord[]> {
  checkedCount(first, 'first');
  const pairs = id === null ? await pairsOfAll(context) : await pairsOfOne(context, id);
  const similar = (await compareAll(pairs, withoutNeighbours)).filter(
    (candidate) => candidate.similarity.score >= MIN_SCORE - MAX_NEIGHBOURS_GAIN,
  );
  const promising = (await withoutKeptApart(context, similar)).slice(0, MAX_WITH_NEIGHBOURS);
  const ids = [...new Set(promising.flatMap(({ actor, other }) => [actor.id, other.id]))];
  const neighbours = await listNeighbours(context.read, ids);
  const candidates = await compareAll(promising, (actorId) => neighbours.get(actorId) ?? withoutNeighbours());
  return candidates.filter((candidate) => candidate.similarity.score >= MIN_SCORE).slice(0, first);
}

/** Removes the pairs that are kept apart. */
async function withoutKeptApart<P extends Pair>({ read }: ReadContext, pairs: readonly P[]): Promise<P[]> {
  const apart = await listKeptApart(read, [...new Set(pairs.flatMap(({ actor, other }) => [actor.id, other.id]))]);
  const keys = new Set(apart.flatMap(({ one, other }) => [`${one}\n${other}`, `${other}\n${one}`]));
  return pairs.filter(({ actor, other }) => !keys.has(`${actor.id}\n${other.id}`));
}

/** Pairs the actor with each candidate. */
async function pairsOfOne(context: ReadContext, id: string): Promise<Pair[]> {
  await requireActors(context, [id], ['actor']);
  const [row] = await readActors(context.read, [id]);
  if (!row) throw new Error(`No row of the actor ${id}`);
  const actor = profileOf(row);
  return (await findSimilar(context.read, actor)).map((other) => ({ actor, other }));
}

/** Finds the pairs of all actors that share a blocking key. */
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

@ObjectType({ description: 'Two actors that may be duplicates of each other.' })
export class MergeCandidate {}

@Resolver(() => MergeCandidate)
export class MergeCandidateResolver {
  @Query(() => [MergeCandidate], {
    nullable: true,
    description:
      'Pairs of actors that may be duplicates, with a score of 0.6 or more, the highest first and equal ones in the order of ids: pairs with `actor` or, without it, of the whole graph, but no pair that `keepActorsApart` recorded. Names are compared in every language and script, together with country, website, kind and the ties that the viewer may see. For one actor, up to 200 candidates each are found by name, by site and, in its country, by another script. For the whole graph, up to 20,000 pairs are compared that share a distinctive word or a site with at most 49 others, the rarest first. BAD_USER_INPUT if `actor` is not an actor.',
  })
  mergeCandidates(
    @Ctx() context: ReadContext,
    @Arg('actor', () => ID, { nullable: true, description: 'The actor to find duplicates of; all actors by default.' })
    actor: string | null | undefined,
    @Arg('first', () => Int, {
      defaultValue: 10,
      description: 'The number of pairs, 1 to 100; BAD_USER_INPUT otherwise.',
    })
    first: number,
  ): Promise<CandidateRecord[]> {
    return findCandidates(context, actor ?? null, first);
  }

  @FieldResolver(() => ID, {
    description:
      'Identifies the pair in a client’s store: the ids of `actor` and `other`, separated by a space. It is the id of no node.',
  })
  id(@Root() { actor, other }: CandidateRecord): string {
    return `${actor.id} ${other.id}`;
  }

  @FieldResolver(() => Actor, { description: 'One actor; the argument `actor`, if given.' })
  actor(@Root() { actor }: CandidateRecord, @Ctx() context: ReadContext) {
    return loadNode(context, actor.id);
  }

  @FieldResolver(() => Actor, { description: 'The other actor.' })
  other(@Root() { other }: CandidateRecord, @Ctx() context: ReadContext) {
    return loadNode(context, other.id);
  }

  @FieldResolver(() => Float, {
    description:
      'The similarity, 0 to 1: a mean of names (weight 0.6), website (0.15), country (0.1), common neighbours (0.1, less if there are few) and kind (0.05), without attributes that are not known for both. Times 0.6 if the countries differ, and 0.7 if a tie connects the two.',
  })
  score(@Root() { similarity }: CandidateRecord): number {
    return similarity.score;
  }

  @FieldResolver(() => [String], { description: 'The reasons for a duplicate, then the reasons against it.' })
  reasons(
    @Root() candidate: CandidateRecord,
    @Ctx() context: ReadContext,
    @Lang() language: Language,
  ): Promise<string[]> {
    return reasonsFor(context, candidate, language);
  }

  @FieldResolver(() => String, { description: 'The reasons as one sentence.' })
  explanation(
    @Root() candidate: CandidateRecord,
    @Ctx() context: ReadContext,
    @Lang() language: Language,
  ): Promise<string> {
    return explainCandidate(context, candidate, language);
  }
}
