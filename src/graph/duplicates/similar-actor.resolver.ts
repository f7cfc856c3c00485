import { Arg, Ctx, FieldResolver, Float, Int, Query, Resolver, Root, Field, InputType, ObjectType } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import type { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import { GROUP_OF_KIND, ActorKind } from '../../store/model/actor-kind';
import { MAX_NAME_LENGTH } from '../../store/model/text-check';
import { checkedCount } from '../../store/paging/page';
import { WebAddressScalar } from '../../store/scalars';
import { Actor } from '../actor/actor.type';
import { oneOrNone, requireOfType } from '../node/input-nodes';
import { loadNode } from '../node/node.loaders';
import { type CandidateRecord, compareAll, findSimilar, MIN_SCORE, withoutNeighbours } from './compare-pairs';
import { reasonsFor } from './explain-candidate';
import { type Profile, profileOf } from './profile';

@InputType({
  description: 'The known attributes of an organisation or office that is not on record: a name or a site at least.',
})
class SimilarActorInput {
  @Field(() => String, {
    nullable: true,
    description: 'Its name in English or its own language, or its acronym; up to 300 characters.',
  })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in French; up to 300 characters.' })
  nameFr?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3 code of its country.' })
  country?: string | null;

  @Field(() => WebAddressScalar, { nullable: true, description: 'Its own site: an http or https address.' })
  website?: string | null;

  @Field(() => ActorKind, { nullable: true, description: 'The kind of actor.' })
  kind?: ActorKind | null;
}

@ObjectType({ description: 'An actor on record that may be the same as one about to be recorded.' })
class SimilarActor {}

@Resolver(() => SimilarActor)
export class SimilarActorResolver {
  @Query(() => [SimilarActor], {
    nullable: true,
    description:
      'The actors on record that may be the same as one about to be recorded, with a score of 0.6 or more, the highest first and equal ones in the order of ids. They are compared as by `mergeCandidates`, acronyms and former names included, but without ties, since it has none yet. Empty where none is similar. BAD_USER_INPUT if neither a name nor a site is given, or the country is unknown.',
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
      'The similarity, 0 to 1: a mean of names (weight 0.6), website (0.15), country (0.1) and kind (0.05), without attributes that are not known for both. Times 0.6 if the countries differ.',
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
}

/**
 * Finds the actors on record that may be the same as one about to be recorded, the most similar
 * first, then by ids. Throws InputError where neither a name nor a site is given, for a name that
 * is too long, an unknown country and `first` outside its range.
 */
async function findSimilarActors(
  context: ReadContext,
  input: SimilarActorInput,
  first: number,
): Promise<CandidateRecord[]> {
  checkedCount(first, 'first');
  checkNames(input);
  await requireOfType(context, 'Country', oneOrNone(input.country), ['input', 'country']);
  const actor = profileOfInput(input);
  const pairs = (await findSimilar(context.read, actor)).map((other) => ({ actor, other }));
  const candidates = await compareAll(pairs, withoutNeighbours);
  return candidates.filter(({ similarity: { score } }) => score >= MIN_SCORE).slice(0, first);
}

function checkNames({ nameEn, nameFr, website }: SimilarActorInput): void {
  if (!nameEn?.trim() && !nameFr?.trim() && !website) throw new InputError(bilingual('input.nameOrWebsite'), ['input']);
  for (const [field, name] of Object.entries({ nameEn, nameFr })) {
    if (name && name.length > MAX_NAME_LENGTH) {
      throw new InputError(bilingual('input.longName', { most: MAX_NAME_LENGTH }), ['input', field]);
    }
  }
}

function profileOfInput({ nameEn, nameFr, country, website, kind }: SimilarActorInput): Profile {
  return profileOf({
    id: '',
    names: [nameEn ?? null, nameFr ?? null],
    country: country ?? null,
    website: website ?? null,
    kind: kind ?? null,
    group: kind ? GROUP_OF_KIND[kind] : null,
  });
}
