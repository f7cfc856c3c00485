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
  description: 'A member of the network that is based where a target is: the suggested first contact.',
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
      'The current tie between the two; among several, the one with the largest weight in either direction, among equals the least id. Null where none is on record.',
  })
  tie(@Root() { tie }: AskFirstAnswer, @Ctx() context: InfluenceContext) {
    return tie && context.loaders.get(tieById).load(tie);
  }

  @FieldResolver(() => InfluencePath, {
    nullable: true,
    description:
      'Its best path to the target of at most `maxHops` steps, over current ties, that passes through no start and no node to avoid. Null where none is on record, or none that is WEAK or better.',
  })
  best(@Root() { best }: AskFirstAnswer) {
    return best;
  }

  @FieldResolver(() => String, {
    description:
      'A sentence that it is our member there, and what is on record between the two: a tie, a path, or that no source shows either.',
  })
  explanation(
    @Root() answer: AskFirstAnswer,
    @Ctx() context: InfluenceContext,
    @Lang() language: Language,
  ): Promise<string> {
    return explainAskFirst(context, answer, language);
  }
}

@Resolver(() => InfluenceResult)
export class ResultAskFirstResolver {
  @FieldResolver(() => [AskFirst], {
    description:
      'Members of the network where a target is based, whatever their ties, up to five for each target with a country, in the order of `to`: those with a current tie to it first, then by the best path to it, then by id. Excludes the ends of the question, the nodes to avoid, and members that the viewer sees as NOT_TO_BE_APPROACHED.',
  })
  askFirst(@Root() { input }: PathsRecord, @Ctx() context: InfluenceContext): Promise<AskFirstAnswer[]> {
    return findAskFirst(context, input);
  }
}
