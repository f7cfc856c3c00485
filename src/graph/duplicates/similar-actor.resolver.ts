import { Arg, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../actor/actor.type';
import { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import { loadNode } from '../node/node.loaders';
import type { CandidateRecord } from './compare-pairs';
import { reasonsFor } from './explain-candidate';
import { findSimilarActors } from './find-similar-actors';
import { SimilarActor, SimilarActorInput } from './similar-actor.type';

@Resolver(() => SimilarActor)
export class SimilarActorResolver {
  @Query(() => [SimilarActor], {
    nullable: true,
    description:
      'The actors on record that one about to be recorded may already be, with a score of 0.6 or more, the highest first and equal ones in the order of ids. Compared as by `mergeCandidates`, acronyms and former names included, but for ties, of which it has none yet. Empty where none is like it. BAD_USER_INPUT if neither a name nor a site is given, or the country is unknown.',
  })
  similarActors(
    @Ctx() context: ReadContext,
    @Arg('input', () => SimilarActorInput, { description: 'The organisation or public office.' })
    input: SimilarActorInput,
    @Arg('first', () => Int, {
      defaultValue: 5,
      description: 'The number of actors, 1 to 100; BAD_USER_INPUT otherwise.',
    })
    first: number,
  ): Promise<CandidateRecord[]> {
    return findSimilarActors(context, input, first);
  }

  @FieldResolver(() => Actor, { description: 'The actor on record.' })
  actor(@Root() { other }: CandidateRecord, @Ctx() context: ReadContext) {
    return loadNode(context, other.id);
  }

  @FieldResolver(() => Float, {
    description:
      'The similarity, 0 to 1: a mean of names (weight 0.6), website (0.15), country (0.1) and kind (0.05), without those that are not known of both. Times 0.6 if the countries differ.',
  })
  score(@Root() { similarity }: CandidateRecord): number {
    return similarity.score;
  }

  @FieldResolver(() => [String], { description: 'The reasons why they are the same, then those why they are not.' })
  reasons(
    @Root() candidate: CandidateRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string[]> {
    return reasonsFor(context, candidate, lang ?? context.language);
  }
}
