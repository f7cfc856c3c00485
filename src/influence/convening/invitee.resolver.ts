import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Actor } from '../../graph/actor/actor.type';
import { Region } from '../../graph/country/country.type';
import { loadNames, loadNode, loadNodes } from '../../graph/node/node.loaders';
import type { InflectedNames } from '../../language/agreement/agreeing';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatIn, formatName, formatNames } from '../../language/names';
import { StakeholderGroup } from '../../store/model/actor-kind';
import type { InfluenceContext } from '../engine/influence-context';
import { strengthOf } from '../paths/path-strength';
import { InfluencePath } from '../paths/path.type';
import type { PlanAnswer } from './convening.answer';
import { EmptySeat, Invitee } from './convening.type';
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
      'The actor that would have had this seat instead, the first of `equals` if there are any; null for actors that must be invited or keep a seat, and where nobody else adds anything.',
  })
  runnerUp(@Root() { runnerUp }: InviteeRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, runnerUp);
  }

  @FieldResolver(() => [InfluencePath], {
    description:
      'The paths that justify the invitation: the best path to each target that the actor reaches within `maxHops`, by weight of the target x score, highest first.',
  })
  via(@Root() invitee: InviteeRecord, @Ctx() context: InfluenceContext) {
    return pathsOfInvitee(context, invitee);
  }

  @FieldResolver(() => [Actor], {
    description:
      'The actors that would have added exactly as much, in the same order as the invitees; at most 100 of them.',
  })
  equals(@Root() { equals }: InviteeRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, equals);
  }

  @FieldResolver(() => String, {
    description: 'The reason for the invitation, and that the choice is open where others would have added as much.',
  })
  explanation(
    @Root() invitee: InviteeRecord,
    @Ctx() context: InfluenceContext,
    @Lang() language: Language,
  ): Promise<string> {
    return explainInvitee(context, invitee, language);
  }
}

/**
 * Explains why an actor is invited: the rule, the targets that it reaches, how well, whether that
 * path leads through others on the list, and whether others would do as well.
 */
async function explainInvitee(context: InfluenceContext, invitee: InviteeRecord, language: Language): Promise<string> {
  const { actor, reason, answer, equallyGood } = invitee;
  const [actorName = ''] = await loadNames(context, [actor], language);
  const name = formatName(actorName, language);
  const sentences: string[] = [];
  if (answer) sentences.push(message(language, 'convening.keepsSeat', { name, answer }));
  else if (reason === 'MUST_INVITE') sentences.push(message(language, 'convening.mustBeInvited', { name }));
  if (reason === 'MINIMUM') sentences.push(message(language, 'convening.minimum', { name }));
  sentences.push(...(await explainReach(context, invitee, name, language)));
  if (equallyGood > 0) {
    const count = equallyGood + 1;
    const members = formatMembers(await kindOfEquals(context, invitee), count, language);
    sentences.push(message(language, 'convening.open', { name, count, members }));
  }
  return sentences.join(' ');
}

/** Returns the group of the equals, or COMPANY: the private sector also has trade associations. */
async function kindOfEquals(context: InfluenceContext, { actor, equals, equalsGroup }: InviteeRecord) {
  if (equalsGroup !== StakeholderGroup.PRIVATE_SECTOR) return equalsGroup;
  const nodes = await loadNodes(context, [actor, ...equals]);
  return nodes.every(({ type }) => type === 'Company') ? 'COMPANY' : equalsGroup;
}

async function explainReach(
  context: InfluenceContext,
  invitee: InviteeRecord,
  name: InflectedNames,
  language: Language,
): Promise<string[]> {
  const [main] = invitee.reached;
  if (!main) return [message(language, 'convening.reachesNone', { name })];
  const ids = invitee.reached.map(({ target }) => target);
  const [targets, [path]] = await Promise.all([loadNames(context, ids, language), pathsOfInvitee(context, invitee)]);
  const reaches = message(language, 'convening.reaches', {
    name,
    count: targets.length,
    targets: formatNames(targets, language),
    main: formatName(targets[0]!, language),
    strength: message(language, 'path.strength', { strength: strengthOf(path!) }),
  });
  const through = path?.nodes.filter((node) => invitee.before.includes(node)) ?? [];
  if (through.length === 0) return [reaches];
  const names = formatNames(await loadNames(context, through, language), language);
  return [reaches, message(language, 'convening.through', { names, count: through.length })];
}

type EmptySeatRecord = PlanAnswer['emptySeats'][number];

@Resolver(() => EmptySeat)
export class EmptySeatResolver {
  @FieldResolver(() => StakeholderGroup, { nullable: true, description: 'The group that the seat is for, if any.' })
  group(@Root() { rule }: EmptySeatRecord): string | null {
    return rule.kind === 'GROUP_MIN' ? rule.group : null;
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region that the seat is for, if any.' })
  region(@Root() { rule }: EmptySeatRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, rule.kind === 'REGION_MIN' ? rule.region : null);
  }

  @FieldResolver(() => String, { description: 'The reason why nobody can fill it.' })
  reason(@Root() seat: EmptySeatRecord, @Ctx() context: InfluenceContext, @Lang() language: Language): Promise<string> {
    return explainEmptySeat(context, seat, language);
  }
}

/** Explains why nobody can fill a seat: how many of the group or the region reach a target. */
async function explainEmptySeat(
  context: InfluenceContext,
  { rule, candidates }: PlanAnswer['emptySeats'][number],
  language: Language,
): Promise<string> {
  if (rule.kind === 'GROUP_MIN') {
    const group = rule.group === StakeholderGroup.PRIVATE_SECTOR ? 'COMPANY' : (rule.group as StakeholderGroup);
    const [member, members] = [1, 2].map((count) => formatMembers(group, count, language));
    return message(language, 'convening.emptyGroup', { candidates, member: member!, members: members! });
  }
  const [name = ''] = await loadNames(context, [rule.region], language);
  return message(language, 'convening.emptyRegion', { candidates, place: formatIn(name, language) });
}

/** Returns the members of a group in words: "donor", "donors"; "organisation" where it is null. */
function formatMembers(group: StakeholderGroup | 'COMPANY' | null, count: number, language: Language): string {
  return message(language, 'convening.members', { group: group ?? 'other', count });
}
