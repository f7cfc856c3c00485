import { InputError } from '../../errors';
import type { ReadContext } from '../../store/loading/read-context';
import { requireOfType } from '../node/input-nodes';
import { checkedCount } from '../../store/paging/page-args';
import { firstDay, lastDay } from '../../language/partial-date';
import { AgendaKind } from './agenda-kind';
import { AGENDA_LISTS, type AgendaRecord } from './agenda.store';
import { type AgendaArgs, MAX_AGENDA } from './agenda.type';
import { byCodeUnit } from '../../store/model/code-units';

/** What falls due in a period, soonest first. Throws InputError for unknown ids, a period that ends before it begins and an invalid `first`. */
export async function findAgenda(context: ReadContext, args: AgendaArgs): Promise<AgendaRecord[]> {
  const limit = checkedCount(args.first, 'first', MAX_AGENDA);
  const { countries = null, regions = null } = args;
  const parameters = { ...periodOf(args, context.standpoint.valid), countries, regions, limit };
  const asked = args.kinds ?? Object.values(AgendaKind);
  const lists = AGENDA_LISTS.map(({ kinds, list }) => ({ kinds: kinds.filter((kind) => asked.includes(kind)), list }));
  const [found] = await Promise.all([
    Promise.all(
      lists
        .filter(({ kinds }) => kinds.length > 0)
        .map(({ kinds, list }) =>
          context.loaders.once(list, JSON.stringify([kinds, parameters]), (run) => list(run, { ...parameters, kinds })),
        ),
    ),
    requireOfType(context, 'Region', regions, ['regions']),
    requireOfType(context, 'Country', countries, ['countries']),
  ]);
  return found.flat().sort(compareItems).slice(0, limit);
}

/** The first and the last day of the period: from the valid day and for a year, unless it says otherwise. */
function periodOf({ from, to }: Pick<AgendaArgs, 'from' | 'to'>, valid: string): { from: string; to: string } {
  const begins = from ? firstDay(from) : valid;
  const ends = to ? lastDay(to) : oneYearAfter(begins);
  if (ends < begins) throw new InputError(`to is ${ends}, before ${begins}, the first day of the period.`, ['to']);
  return { from: begins, to: ends };
}

/** The anniversary of a YYYY-MM-DD day; of a 29 February the last day of that month. */
function oneYearAfter(day: string): string {
  const year = String(Number(day.slice(0, 4)) + 1).padStart(4, '0');
  return day.endsWith('-02-29') ? lastDay(year + '-02') : year + day.slice(4);
}

function compareItems(a: AgendaRecord, b: AgendaRecord): number {
  return byCodeUnit(a.day, b.day) || byCodeUnit(a.id, b.id) || byCodeUnit(a.kind, b.kind);
}
