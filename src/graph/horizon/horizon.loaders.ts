import { formatName, nameIn } from '../../language/names';
import { formatDate, lastDay } from '../../language/partial-date';
import type { DataGap } from '../../language/unknown';
import type { ReadContext } from '../../store/loading/read-context';
import { loadNodes } from '../node/node.loaders';
import { type HorizonRow, listHorizons } from './horizon.store';

/** Lists bodies with opportunities of some kinds whose recorded calendar ends before a day. */
export async function loadHorizons(
  context: ReadContext,
  kinds: readonly string[] | null | undefined,
  lastDayOfPeriod: string | null,
): Promise<DataGap[]> {
  const key = JSON.stringify(kinds ?? null);
  const all = await context.loaders.once(listHorizons, key, (run) => listHorizons(run, kinds ?? null));
  return all
    .filter(({ until }) => lastDayOfPeriod === null || lastDayOfPeriod > lastDay(until))
    .map((horizon) => beyondHorizon(context, horizon));
}

function beyondHorizon(context: ReadContext, { body, until, extent }: HorizonRow): DataGap {
  return {
    code: 'BEYOND_HORIZON',
    values: async (language) => {
      const [node] = await loadNodes(context, [body]);
      // Calendars are recorded by the month.
      return {
        body: formatName(nameIn(node!, language), language),
        date: formatDate(until.slice(0, 7), language),
        extent,
      };
    },
  };
}
