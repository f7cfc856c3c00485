import type { InfluenceContext } from '../engine/influence-context';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../../actor/actor.type';
import { Language } from '../../language/language';
import { loadNode, loadNodes } from '../../node/node.loaders';
import { bestToEach } from '../paths/best-to-each';
import { InfluencePath } from '../paths/influence.type';
import { ConveningInput, ConveningList, Invitee } from './convening.type';
import { type ConveningRecord, findConveningList, type InviteeRecord } from './find-convening-list';
import { describeRules } from './say-rules';

@Resolver(() => ConveningList)
export class ConveningListResolver {
  @Query(() => ConveningList, {
    description: 'Whom to invite so that a meeting reaches as much as possible of its targets, under the rules given.',
  })
  conveningList(
    @Arg('input', () => ConveningInput, { description: 'What the meeting is for and the rules of its list.' })
    input: ConveningInput,
    @Ctx() context: InfluenceContext,
  ) {
    return findConveningList(context, input);
  }

  @FieldResolver(() => [Actor], {
    description: 'The targets that nobody who could be invited reaches within maxHops, in the order asked for.',
  })
  unreachable(@Root() { unreachable }: ConveningRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, unreachable);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The rule, but for the seats, without which the list would reach most more, in words; null where none costs anything, or where more than twelve have a say.',
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
  @FieldResolver(() => Actor, { description: 'Who it is.' })
  actor(@Root() { actor }: InviteeRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, actor);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'Who would have had the seat instead; null for those who must be invited and where nobody else adds anything.',
  })
  runnerUp(@Root() { runnerUp }: InviteeRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, runnerUp);
  }

  @FieldResolver(() => [InfluencePath], {
    description: 'Why it is invited: its best path to each target that it reaches within maxHops, best first.',
  })
  via(@Root() { actor, targets, maxHops }: InviteeRecord, @Ctx() context: InfluenceContext) {
    return bestToEach(context, [actor], targets, maxHops);
  }
}
