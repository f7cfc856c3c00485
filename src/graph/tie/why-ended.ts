import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName, nameIn } from '../../language/names';
import { formatDateWithPreposition, formatUntil, lastDay } from '../../language/partial-date';
import type { ReadContext } from '../../store/loading/read-context';
import { TieStatus } from '../../store/model/enums';
import { isActor } from '../node/input-nodes';
import { loadNodes } from '../node/node.loaders';
import type { TieRecord } from './tie-decoder';
import { loadGoesOn, loadStatus } from './tie.loaders';

/** Of a tie that is over without an end of its own: which of its ends is over, and since when, or that no source tells; else null. */
export async function whyEnded(context: ReadContext, tie: TieRecord, language: Language): Promise<string | null> {
  if (tie.until || (await loadStatus(context, tie)) !== TieStatus.ENDED) return null;
  const ends = await loadNodes(context, [tie.from, tie.to]);
  const over = ends.find(({ until }) => until && lastDay(until) < context.standpoint.valid);
  if (!over?.until) {
    const goOn = await Promise.all(ends.map(({ id }) => loadGoesOn(context, [id])));
    const silent = ends.find((_, index) => !goOn[index]);
    return silent ? message(language, 'tie.ranOut', { name: formatName(nameIn(silent, language), language) }) : null;
  }
  return message(language, 'tie.whyEnded', {
    actor: String(isActor(over)),
    name: formatName(nameIn(over, language), language),
    until: formatUntil(over.until, language),
    when: formatDateWithPreposition(over.until, language),
  });
}
