import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Actor } from '../../graph/actor/actor.type';
import { loadNode } from '../../graph/node/node.loaders';
import { tieById } from '../../graph/tie/tie.loaders';
import { Tie } from '../../graph/tie/tie.type';
import type { Language } from '../../language/language';
import type { InfluenceContext } from '../engine/influence-context';
import type { PathsRecord } from '../paths/find-paths';
import { InfluencePath, InfluenceResult } from '../paths/path.type';
import type { AskFirstAnswer } from './ask-first.answer';
import { explainAskFirst, findAskFirst } from './find-ask-first';

@ObjectType({
  simpleResolvers: true,
  description: 'A member of the network that is based where a target is: whom to ask before anyone else.',
})
class AskFirst {}

@Resolver(() => AskFirst)
export class AskFirstResolver {
  @FieldResolver(() => Actor, { description: 'The member.' })
  member(@Root() { member }: AskFirstAnswer, @Ctx() context: InfluenceContext) {
    return loadNode(context, member);
  }

  @FieldResolver(() => Actor, { description: 'The target.' })
  target(@Root() { target }: AskFirstAnswer, @Ctx() context: InfluenceContext) {
    return loadNode(context, target);
  }

  @FieldResolver(() => Tie, {
    nullable: true,
    description:
      'The tie between the two that holds; of several the one of the largest weight in either direction, of equal ones that of the smallest id. Null where none is on record.',
  })
  tie(@Root() { tie }: AskFirstAnswer, @Ctx() context: InfluenceContext) {
    return tie && context.loaders.get(tieById).load(tie);
  }

  @FieldResolver(() => InfluencePath, {
    nullable: true,
    description:
      'Its best path to the target of at most `maxHops` steps, over ties that hold, that passes no start and nobody to avoid. Null where none is on record, or none that is WEAK or better.',
  })
  best(@Root() { best }: AskFirstAnswer) {
    return best;
  }

  @FieldResolver(() => String, {
    description:
      'That it is our member there, and what is on record between the two: a tie, a path, or that no source says any.',
  })
  explanation(
    @Root() one: AskFirstAnswer,
    @Ctx() context: InfluenceContext,
    @Lang() language: Language,
  ): Promise<string> {
    return explainAskFirst(context, one, language);
  }
}

@Resolver(() => InfluenceResult)
export class ResultAskFirstResolver {
  @FieldResolver(() => [AskFirst], {
    description:
      'Members of the network where a target is based, whatever their ties, up to five for each target with a country, in the order of `to`: who has a tie with it that holds, then by the best path to it, then by id. Not the ends of the question, whom it avoids, nor whom the reader sees as NOT_TO_BE_APPROACHED.',
  })
  askFirst(@Root() { input }: PathsRecord, @Ctx() context: InfluenceContext): Promise<AskFirstAnswer[]> {
    return findAskFirst(context, input);
  }
}
