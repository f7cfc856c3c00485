import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Actor } from '../../graph/actor/actor.type';
import { loadNode } from '../../graph/node/node.loaders';
import { tieById } from '../../graph/tie/tie.loaders';
import { Tie } from '../../graph/tie/tie.type';
import type { Language } from '../../language/language';
import type { InfluenceContext } from '../engine/influence-context';
import type { PathsRecord } from '../paths/find-paths';
import { InfluencePath, InfluenceResult, MissingLink } from '../paths/path.type';
import { type AskFirstRecord, explainAskFirst, findAskFirst } from './find-ask-first';
import { findMissingLink, type MissingLinkRecord } from './missing-link';

@ObjectType({
  simpleResolvers: true,
  description: 'The network itself, or a member of it that is where a target is: the suggested first contact.',
})
class AskFirst {}

@Resolver(() => AskFirst)
export class AskFirstResolver {
  @FieldResolver(() => Actor, { description: 'The member, or the network itself.' })
  member(@Root() { member }: AskFirstRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, member);
  }

  @FieldResolver(() => Actor, { description: 'The target.' })
  target(@Root() { target }: AskFirstRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, target);
  }

  @FieldResolver(() => Tie, {
    nullable: true,
    description:
      'The current tie between the two; among several, the one with the largest weight in either direction, among equals the least id. Null where none is on record.',
  })
  tie(@Root() { tie }: AskFirstRecord, @Ctx() context: InfluenceContext) {
    return tie && context.loaders.get(tieById).load(tie);
  }

  @FieldResolver(() => InfluencePath, {
    nullable: true,
    description:
      'Its best path to the target of at most `maxHops` steps, over current ties, that passes through no other start and no node to avoid. Null where none is on record, or none that is WEAK or better.',
  })
  best(@Root() { best }: AskFirstRecord) {
    return best;
  }

  @FieldResolver(() => String, {
    description:
      'A sentence that it is our member there, or the network itself, and what is on record between the two: a tie, a path, or that no source shows either.',
  })
  explanation(
    @Root() answer: AskFirstRecord,
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
      'The first contacts, at most five for each target, in the order of `to`. The network itself where it has a current tie to the target; then members there: based in its country, for a regional body in a member state, for a company also in the country of a subsidiary. Members with a tie come first, CURRENT ones before others; then those with a path of at most `maxHops` steps that is WEAK or better, by its score; then at most two others, by id. Excludes the targets, a single start, the nodes to avoid, and actors that the viewer sees as NOT_TO_BE_APPROACHED.',
  })
  askFirst(@Root() { input }: PathsRecord, @Ctx() context: InfluenceContext): Promise<AskFirstRecord[]> {
    return findAskFirst(context, input);
  }

  @FieldResolver(() => MissingLink, {
    nullable: true,
    description:
      'Where no path is on record, the link that somebody of ours could make: to the first target, in the order of `to`, whose first contact has no tie with it; see `askFirst`. Null where there is none, where a path of at most 8 steps exists, and with `via`.',
  })
  missingLink(@Root() result: PathsRecord, @Ctx() context: InfluenceContext): Promise<MissingLinkRecord | null> {
    return findMissingLink(context, result);
  }
}
