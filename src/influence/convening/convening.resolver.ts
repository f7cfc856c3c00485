import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Actor } from '../../graph/actor/actor.type';
import { loadNode, loadNodes, loadNames } from '../../graph/node/node.loaders';
import { loadRestsOn, RestsOn, type RestsOnRecord, withDoubts } from '../../graph/tie/rests-on';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatAnyOf, formatNames } from '../../language/names';
import type { InfluenceContext } from '../engine/influence-context';
import { tiesOf } from '../paths/describe-result';
import { ConveningInput, ConveningList, TargetReach } from './convening.type';
import { type ConveningRecord, findConveningList, pathsOfInvitee } from './find-convening-list';

/** The maximum number of invitees that are named; more are counted. */
const MAX_NAMES = 10;

/** Describes the invitees, the number of targets reached, open choices and empty seats. */
async function describeList(context: InfluenceContext, list: ConveningRecord, language: Language): Promise<string> {
  const { invitees, targets, unreachable, emptySeats, declined } = list;
  const kept = invitees.filter(({ answer: guestAnswer }) => guestAnswer !== null).length;
  const named = async (ids: readonly string[], max?: number) =>
    formatNames(await loadNames(context, ids, language), language, max);
  const answer = message(language, 'answer.convening', {
    count: invitees.length,
    names: await named(
      invitees.map(({ actor }) => actor),
      MAX_NAMES,
    ),
    targets: targets.length,
    reached: targets.filter(({ reach }) => reach > 0).length,
    weighed: Math.round(100 * list.reach) / 100,
    weights: targets.reduce((sum, { weight }) => sum + weight, 0),
    open: invitees.filter(({ equallyGood }) => equallyGood > 0).length,
    unreached: unreachable.length,
    unreachable: formatAnyOf(await loadNames(context, unreachable, language), language),
    empty: emptySeats.reduce((sum, { count }) => sum + count, 0),
  });
  const sentences = [
    answer,
    ...(kept > 0 ? [message(language, 'convening.kept', { count: kept })] : []),
    ...(declined.length > 0
      ? [message(language, 'convening.declined', { count: declined.length, names: await named(declined, MAX_NAMES) })]
      : []),
  ];
  return withDoubts(sentences.join(' '), await listRestsOn(context, list), language);
}

/** Loads the ties and sources of the invitees' best paths to the targets. */
async function listRestsOn(context: InfluenceContext, { invitees }: ConveningRecord): Promise<RestsOnRecord> {
  const paths = await Promise.all(invitees.map((invitee) => pathsOfInvitee(context, invitee)));
  return loadRestsOn(context, tiesOf(paths.flat()));
}

@Resolver(() => ConveningList)
export class ConveningListResolver {
  @Query(() => ConveningList, {
    nullable: true,
    description: 'The invitees with which a meeting reaches as much as possible of its targets, under the given rules.',
  })
  conveningList(
    @Arg('input', () => ConveningInput, { description: 'The targets of the meeting and the rules of its list.' })
    input: ConveningInput,
    @Ctx() context: InfluenceContext,
  ) {
    return findConveningList(context, input);
  }

  @FieldResolver(() => String, {
    description:
      'The invitees, how many targets they reach, and where the choice is open or a seat stays empty, in one or two sentences; they state where the evidence is weak.',
  })
  answer(@Root() list: ConveningRecord, @Ctx() context: InfluenceContext, @Lang() language: Language): Promise<string> {
    return describeList(context, list, language);
  }

  @FieldResolver(() => RestsOn, {
    description: 'The ties of the best paths from the invitees to the targets, and their sources.',
  })
  restsOn(@Root() list: ConveningRecord, @Ctx() context: InfluenceContext): Promise<RestsOnRecord> {
    return listRestsOn(context, list);
  }

  @FieldResolver(() => [Actor], {
    description: 'The targets that no candidate reaches within `maxHops`, in the order of the input.',
  })
  unreachable(@Root() { unreachable }: ConveningRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, unreachable);
  }

  @FieldResolver(() => [Actor], {
    description:
      'The organs, secretariats and subsidiaries of the actors that the input excludes, and theirs, which are excluded too.',
  })
  alsoExcluded(@Root() { alsoExcluded }: ConveningRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, alsoExcluded);
  }
}

@Resolver(() => TargetReach)
export class TargetReachResolver {
  @FieldResolver(() => Actor, { description: 'The target.' })
  target(@Root() { target }: { target: string }, @Ctx() context: InfluenceContext) {
    return loadNode(context, target);
  }
}
