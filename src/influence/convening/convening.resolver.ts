import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../../actor/actor.type';
import { Language } from '../../language/language';
import { loadNode, loadNodes } from '../../node/node.loaders';
import type { InfluenceContext } from '../engine/influence-context';
import { findBestPathToEach } from '../paths/find-paths';
import { InfluencePath } from '../paths/path.type';
import { ConveningInput, ConveningList, Invitee } from './convening.type';
import { describeRules } from './describe-rules';
import { type ConveningRecord, findConveningList, type InviteeRecord } from './find-convening-list';

@Resolver(() => ConveningList)
export class ConveningListResolver {
  @Query(() => ConveningList, {
    nullable: true,
    description: 'Whom to invite so that a meeting reaches as much as possible of its targets, under the given rules.',
  })
  conveningList(
    @Arg('input', () => ConveningInput, { description: 'The targets of the meeting and the rules of its list.' })
    input: ConveningInput,
    @Ctx() context: InfluenceContext,
  ) {
    return findConveningList(context, input);
  }

  @FieldResolver(() => [Actor], {
    description: 'The targets that no candidate reaches within maxHops, in the order of the input.',
  })
  unreachable(@Root() { unreachable }: ConveningRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, unreachable);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The rule, other than the seats, without which the list would gain the most reach, in words; null where no rule costs anything, or where more than twelve rules are binding.',
  })
  async costliestRule(
    @Root() { costliestRule }: ConveningRecord,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string | null> {
    if (!costliestRule) return null;
    return (await describeRules(context, [costliestRule], lang ?? context.language)).join();
  }
}

@Resolver(() => Invitee)
export class InviteeResolver {
  @FieldResolver(() => Actor, { description: 'The actor to invite.' })
  actor(@Root() { actor }: InviteeRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, actor);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'The actor that would have had this seat instead; null for those who must be invited and where nobody else adds anything.',
  })
  runnerUp(@Root() { runnerUp }: InviteeRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, runnerUp);
  }

  @FieldResolver(() => [InfluencePath], {
    description:
      'Why the actor is invited: its best path to each target that it reaches within maxHops, by score, highest first.',
  })
  via(@Root() { actor, targets, maxHops }: InviteeRecord, @Ctx() context: InfluenceContext) {
    return findBestPathToEach(context, [actor], targets, maxHops);
  }
}
