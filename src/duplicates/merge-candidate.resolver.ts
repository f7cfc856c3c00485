import type { ReadContext } from '../loading/read-context';
import { Arg, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../actor/actor.type';
import { Language } from '../language/language';
import { loadNode } from '../node/node.loaders';
import { explainCandidate, reasonsFor } from './explain-candidate';
import type { CandidateRecord } from './compare-all';
import { findCandidates } from './find-candidates';
import { MergeCandidate } from './merge-candidate.type';

const LANGUAGE = {
  nullable: true,
  description: 'Overrides Accept-Language.',
} as const;

@Resolver(() => MergeCandidate)
export class MergeCandidateResolver {
  @Query(() => [MergeCandidate], {
    description:
      'Actors that may be one and the same, with score 0.6 or more, the likeliest first, of equal ones by their ids: those that may be `actor` or, without it, the likeliest pairs of all. Names are compared in every language and script, with country, website, kind and the ties that the reader may see. For one actor up to 200 of each are looked at by name, by site and, in its country, by another script. For all, up to 20,000 pairs that share a word of their own, or a site, with at most 49 others; the rarest come first. BAD_USER_INPUT where `actor` is no actor here.',
  })
  mergeCandidates(
    @Ctx() context: ReadContext,
    @Arg('actor', () => ID, { nullable: true, description: 'Whom the others may be; all actors where absent.' })
    actor: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
  ): Promise<CandidateRecord[]> {
    return findCandidates(context, actor ?? null, first);
  }

  @FieldResolver(() => Actor, { description: 'The one; where an actor was asked for, that one.' })
  actor(@Root() { actor }: CandidateRecord, @Ctx() context: ReadContext) {
    return loadNode(context, actor.id);
  }

  @FieldResolver(() => Actor, { description: 'The other.' })
  other(@Root() { other }: CandidateRecord, @Ctx() context: ReadContext) {
    return loadNode(context, other.id);
  }

  @FieldResolver(() => Float, {
    description:
      'How likely the two are one, 0 to 1: names 0.6, website 0.15, country 0.1, common neighbours 0.1 or less where there are few, kind 0.05; what is not known of both is left out. Times 0.6 where the countries differ, and 0.7 where a tie joins the two.',
  })
  score(@Root() { likeness }: CandidateRecord): number {
    return likeness.score;
  }

  @FieldResolver(() => [String], { description: 'Each sign for it, then each sign against it.' })
  reasons(
    @Root() candidate: CandidateRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, LANGUAGE) lang?: Language,
  ): Promise<string[]> {
    return reasonsFor(context, candidate, lang ?? context.language);
  }

  @FieldResolver(() => String, { description: 'Why the two may be one, as a colleague would say it.' })
  explanation(
    @Root() candidate: CandidateRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, LANGUAGE) lang?: Language,
  ): Promise<string> {
    return explainCandidate(context, candidate, lang ?? context.language);
  }
}
