import type { ReadContext } from '../../store/loading/read-context';
import { Arg, Ctx, FieldResolver, Float, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../actor/actor.type';
import { Language } from '../../language/language';
import { loadNode } from '../node/node.loaders';
import { explainCandidate, reasonsFor } from './explain-candidate';
import type { CandidateRecord } from './compare-pairs';
import { findCandidates } from './find-candidates';

const LANGUAGE = {
  nullable: true,
  description: 'Overrides Accept-Language.',
} as const;

@ObjectType({ description: 'Two actors that may be duplicates of each other.' })
export class MergeCandidate {}

@Resolver(() => MergeCandidate)
export class MergeCandidateResolver {
  @Query(() => [MergeCandidate], {
    nullable: true,
    description:
      'Pairs of actors that may be duplicates, with a score of 0.6 or more, the highest first and equal ones in the order of ids: pairs with `actor` or, without it, of the whole graph, but none that keepActorsApart was told of. Names are compared in every language and script, together with country, website, kind and the ties that the viewer may see. For one actor, up to 200 others each are found by name, by site and, in its country, by another script. For the whole graph, up to 20,000 pairs are compared that share a distinctive word or a site with at most 49 others, the rarest first. BAD_USER_INPUT if `actor` is not an actor.',
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
      'The similarity, 0 to 1: a mean of names (weight 0.6), website (0.15), country (0.1), common neighbours (0.1, less if there are few) and kind (0.05), without those that are not known of both. Times 0.6 if the countries differ, and 0.7 if a tie connects the two.',
  })
  score(@Root() { similarity }: CandidateRecord): number {
    return similarity.score;
  }

  @FieldResolver(() => [String], { description: 'The reasons for a duplicate, then those against it.' })
  reasons(
    @Root() candidate: CandidateRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, LANGUAGE) lang?: Language,
  ): Promise<string[]> {
    return reasonsFor(context, candidate, lang ?? context.language);
  }

  @FieldResolver(() => String, { description: 'The reasons as one sentence.' })
  explanation(
    @Root() candidate: CandidateRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, LANGUAGE) lang?: Language,
  ): Promise<string> {
    return explainCandidate(context, candidate, lang ?? context.language);
  }
}
