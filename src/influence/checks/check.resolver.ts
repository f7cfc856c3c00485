import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Actor } from '../../graph/actor/actor.type';
import { loadNodes } from '../../graph/node/node.loaders';
import { tieById } from '../../graph/tie/tie.loaders';
import { Tie } from '../../graph/tie/tie.type';
import type { Language } from '../../language/language';
import type { InfluenceContext } from '../engine/influence-context';
import { type CheckRecord, explainCheck, findChecks, findUnreached } from './find-checks';

@ObjectType({
  simpleResolvers: true,
  description: 'A tie that is worth confirming, and what its confirmation would open.',
})
class TieToConfirm {
  @Field(() => Float, {
    description:
      'The sum, over all pairs of a start and a target, of the increase of the best score of at most four steps if the tie had one more piece of evidence, of the valid date and of HIGH confidence; above 0, at most the number of pairs. A contested tie stays halved.',
  })
  gain: number;

  @Field(() => Int, {
    name: 'pathCount',
    description:
      'The number of pairs whose best path would rise to a higher strength band; no path ranks below VERY_WEAK.',
  })
  routes: number;
}

/** The ends of the paths to strengthen. */
@ArgsType()
class ChecksEnds {
  @Field(() => [ID], {
    description: 'Actors to reach, 1 to 100; a country for its government. Unknown ids are BAD_USER_INPUT.',
  })
  targets: string[];

  @Field(() => [ID], {
    nullable: true,
    defaultValue: [],
    description: 'Actors to start from, at most 100. Where empty, all members of the network.',
  })
  from: string[] | null;
}

@Resolver(() => TieToConfirm)
export class CheckResolver {
  @Query(() => [TieToConfirm], {
    nullable: true,
    description:
      'The ties to confirm next: current ties that carry influence, lapsed money included, which are unconfirmed or will be within ninety days, are of less than HIGH confidence or have no dated evidence. Sorted by the number of paths from the starts to the targets that would rise by a strength band, then by `gain`, then by id; each start and target separately.',
  })
  tiesToConfirm(
    @Ctx() context: InfluenceContext,
    @Args(() => ChecksEnds) { targets, from }: ChecksEnds,
    @Arg('regions', () => [ID], {
      nullable: true,
      description: 'Only ties with an end that is based in one of these regions. Unknown ids are BAD_USER_INPUT.',
    })
    regions: string[] | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
  ) {
    return findChecks(context, { targets, from: from ?? [], regions, first });
  }

  @Query(() => [Actor], {
    nullable: true,
    description:
      'The targets to which no start has a path of at most four steps over current ties, in their order: for them there is nothing to confirm, only a new tie to record.',
  })
  async unreachedTargets(@Ctx() context: InfluenceContext, @Args(() => ChecksEnds) { targets, from }: ChecksEnds) {
    return loadNodes(context, await findUnreached(context, { targets, from: from ?? [] }));
  }

  @FieldResolver(() => ID, {
    description:
      'An id by which clients cache the answer: the gain and the ids of the tie and of the targets, separated by spaces. No node has it.',
  })
  id(@Root() { gain, tie, targets }: CheckRecord): string {
    return [String(gain), tie, ...targets].join(' ');
  }

  @FieldResolver(() => Tie, { description: 'The tie to confirm.' })
  tie(@Root() { tie }: CheckRecord, @Ctx() context: InfluenceContext) {
    return context.loaders.get(tieById).load(tie);
  }

  @FieldResolver(() => [Actor], { description: 'The targets that would be reached better, by gain, highest first.' })
  targets(@Root() { targets }: CheckRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, targets);
  }

  @FieldResolver(() => [Actor], {
    description:
      'The actors that could confirm it: its ends that are members of the network; otherwise the network itself where it is an end, otherwise the members based in the country of an end, otherwise the member with the best path to an end, otherwise its ends. Excludes actors that the viewer sees as NOT_TO_BE_APPROACHED.',
  })
  async contacts(@Root() { loadContacts }: CheckRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, await loadContacts(context));
  }

  @FieldResolver(() => String, {
    description: 'A description of the tie, what its confirmation would open, and the actors to contact.',
  })
  explanation(
    @Root() check: CheckRecord,
    @Ctx() context: InfluenceContext,
    @Lang() language: Language,
  ): Promise<string> {
    return explainCheck(context, check, language);
  }
}
