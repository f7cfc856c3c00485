import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatAnyOf, formatNames } from '../../language/names';
import { loadNames } from '../../graph/node/node.loaders';
import { loadRestsOn, type RestsOnRecord, withDoubts } from '../../graph/tie/rests-on';
import type { InfluenceContext } from '../engine/influence-context';
import { tiesOf } from '../paths/describe-result';
import { type ConveningRecord, pathsOfInvitee } from './find-convening-list';

/** More invitees than this are counted and not named. */
const MAX_NAMES = 10;

/** Whom to invite, how many targets they reach, and where the list is open or has empty seats. */
export async function describeList(
  context: InfluenceContext,
  list: ConveningRecord,
  language: Language,
): Promise<string> {
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

/** What the invitees' best paths to the targets rest on. */
export async function listRestsOn(context: InfluenceContext, { invitees }: ConveningRecord): Promise<RestsOnRecord> {
  const paths = await Promise.all(invitees.map((invitee) => pathsOfInvitee(context, invitee)));
  return loadRestsOn(context, tiesOf(paths.flat()));
}
