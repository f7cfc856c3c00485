import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName, nameIn } from '../../language/names';
import { formatDateWithPreposition, formatUntil, lastDay } from '../../language/partial-date';
import type { ReadContext } from '../../store/loading/read-context';
import { TieStatus } from '../../store/model/enums';
import { isActor } from '../node/input-nodes';
import { loadNodes } from '../node/node.loaders';
import type { TieRecord } from './tie-decoder';
import { loadHaveNotLapsed, loadStatus } from './tie.loaders';

/** Explains which end ended a tie without an end date, or that no source confirms it; else null. */
export async function whyEnded(context: ReadContext, tie: TieRecord, language: Language): Promise<string | null> {
  if (tie.until || (await loadStatus(context, tie)) !== TieStatus.ENDED) return null;
  const ends = await loadNodes(context, [tie.from, tie.to]);
  const endedEnd = ends.find(({ until }) => until && lastDay(until) < context.standpoint.valid);
  if (!endedEnd?.until) {
    const areOngoing = await Promise.all(ends.map(({ id }) => loadHaveNotLapsed(context, [id])));
    const lapsed = ends.find((_, index) => !areOngoing[index]);
    return lapsed ? message(language, 'tie.ranOut', { name: formatName(nameIn(lapsed, language), language) }) : null;
  }
  return message(language, 'tie.whyEnded', {
    actor: String(isActor(endedEnd)),
    name: formatName(nameIn(endedEnd, language), language),
    until: formatUntil(endedEnd.until, language),
    when: formatDateWithPreposition(endedEnd.until, language),
  });
}
