import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatNames } from '../../language/names';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { loadNames, loadNodes } from '../../graph/node/node.loaders';
import type { InfluenceContext } from '../engine/influence-context';
import { strengthOf } from '../paths/path-strength';
import { type InviteeRecord, pathsOfInvitee } from './find-convening-list';
import { formatMembers } from './format-members';

/**
 * Why somebody is invited: by what rule, whom it reaches, how well, and whether that path leads through others on the list;
 * and that others would do as well.
 */
export async function explainInvitee(
  context: InfluenceContext,
  invitee: InviteeRecord,
  language: Language,
): Promise<string> {
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

/** The private sector has trade associations too, which are no companies. */
async function kindOfEquals(context: InfluenceContext, { actor, equals, equalsGroup }: InviteeRecord) {
  if (equalsGroup !== StakeholderGroup.PRIVATE_SECTOR) return equalsGroup;
  const nodes = await loadNodes(context, [actor, ...equals]);
  return nodes.every(({ type }) => type === 'Company') ? 'COMPANY' : equalsGroup;
}

async function explainReach(
  context: InfluenceContext,
  invitee: InviteeRecord,
  name: string,
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
    strength: message(language, 'path.strength', { strength: strengthOf(main.score) }),
  });
  const through = path?.nodes.filter((node) => invitee.before.includes(node)) ?? [];
  if (through.length === 0) return [reaches];
  const names = formatNames(await loadNames(context, through, language), language);
  return [reaches, message(language, 'convening.through', { names, count: through.length })];
}
