import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../../graph/actor/actor.type';
import { Language } from '../../language/language';
import { loadNode, loadNodes } from '../../graph/node/node.loaders';
import type { InfluenceContext } from '../engine/influence-context';
import { InfluencePath } from '../paths/path.type';
import { Invitee } from './convening.type';
import { explainInvitee } from './explain-invitee';
import { type InviteeRecord, pathsOfInvitee } from './find-convening-list';

@Resolver(() => Invitee)
export class InviteeResolver {
  @FieldResolver(() => Actor, { description: 'The actor to invite.' })
  actor(@Root() { actor }: InviteeRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, actor);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'The actor that would have had this seat instead, the first of `equals` if there are any; null for those who must be invited or keep a seat, and where nobody else adds anything.',
  })
  runnerUp(@Root() { runnerUp }: InviteeRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, runnerUp);
  }

  @FieldResolver(() => [InfluencePath], {
    description:
      'Why the actor is invited: its best path to each target that it reaches within maxHops, by weight of the target x score, highest first.',
  })
  via(@Root() invitee: InviteeRecord, @Ctx() context: InfluenceContext) {
    return pathsOfInvitee(context, invitee);
  }

  @FieldResolver(() => [Actor], {
    description: 'Those who would have added exactly as much, in the same order as the invitees; at most 100 of them.',
  })
  equals(@Root() { equals }: InviteeRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, equals);
  }

  @FieldResolver(() => String, {
    description: 'Why the actor is invited, and that the choice is open where others would have added as much.',
  })
  explanation(
    @Root() invitee: InviteeRecord,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return explainInvitee(context, invitee, lang ?? context.language);
  }
}
