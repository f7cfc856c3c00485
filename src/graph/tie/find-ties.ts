import type { ReadContext } from '../../store/loading/read-context';
import type { DataGap } from '../../language/unknown';
import { storedId } from '../../store/model/record-ids';
import type { Parameters } from '../../store/neo4j/parameters';
import { oneOrNone, requireActors, requireNodes, requireOfType } from '../node/input-nodes';
import { unknownWhereNone } from '../node/unknown-in-list';
import { type Connection, toConnection } from '../../store/paging/connection';
import { pageRequest, readAhead } from '../../store/paging/page';
import { firstDay, lastDay } from '../../language/partial-date';
import type { TieRecord } from './tie-decoder';
import type { AllTiesArgs, TieFilter } from './tie-filter.type';
import { HOLDING, TieStatus } from './tie-status';
import { countTies, pageTies } from './tie.store';

/**
 * The ties that fit the filter, by the English name of the node that each is from. Throws InputError for unknown ids, an invalid
 * page or a cursor of another list. With `region`, only ties with an end in this region too.
 */
export async function findTies(
  context: ReadContext,
  list: string,
  args: AllTiesArgs,
  region: string | null = null,
): Promise<Connection<TieRecord>> {
  const filter = args.filter ?? {};
  const request = pageRequest(list, args, ['', '']);
  const withinAll = [filter.regions, region === null ? null : [region]].filter((regions) => regions);
  const parameters = { ...parametersOf(filter), withinAll: withinAll.length > 0 ? withinAll : null };
  const paging = { after: request.after ?? ['', ''], limit: readAhead(request.first) + 1 };
  const { node, sources, heldBy, countries, regions } = filter;
  const [items] = await Promise.all([
    context.loaders.once(pageTies, JSON.stringify([parameters, paging]), (run) =>
      pageTies(run, { ...parameters, ...paging }),
    ),
    requireNodes(context, oneOrNone(node), ['filter', 'node']),
    requireOfType(context, 'Source', sources, ['filter', 'sources']),
    requireActors(context, heldBy, ['filter', 'heldBy']),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
  ]);
  const ties = items.map(({ tie }) => tie);
  const found = toConnection(request, { items, total: 0 }, ties, () => countTies(context.read, parameters));
  const ofKind = () => countTies(context.read, { ...parameters, ...ANY_TIME });
  return found.withUnknown(async () => [
    ...(await unknownWhereNone(found, ofKind, { code: 'NO_TIE_ON_RECORD' })),
    ...(filter.untilFrom || filter.untilTo ? await withoutEnd(context, parameters) : []),
  ]);
}

/** That some of the ties which the filter fits but for their end have none on record. */
async function withoutEnd({ read }: ReadContext, parameters: Parameters): Promise<DataGap[]> {
  const [all, ending] = await Promise.all([
    countTies(read, { ...parameters, untilFrom: null, untilTo: null }),
    countTies(read, { ...parameters, untilFrom: firstDay('0001'), untilTo: null }),
  ]);
  return ending < all
    ? [{ code: 'NO_END_ON_RECORD', values: () => ({ all, count: all - ending, every: ending === 0 ? 'yes' : 'no' }) }]
    : [];
}

/** The parameters of a filter that asks for no status and no day. */
const ANY_TIME: Parameters = {
  status: Object.values(TieStatus),
  confirmedBefore: null,
  sinceFrom: null,
  sinceTo: null,
  untilFrom: null,
  untilTo: null,
};

/** A filter as the parameters of the statements, with full days. */
function parametersOf(filter: TieFilter): Parameters {
  const { types, status, stances, stages, answers, heldBy, countries, node, sources } = filter;
  const { confirmedBefore, sinceFrom, sinceTo, untilFrom, untilTo } = filter;
  return {
    types,
    status: status ?? HOLDING,
    stances,
    stages,
    answers,
    heldBy,
    countries,
    sources,
    node: node && storedId(node),
    confirmedBefore: confirmedBefore && lastDay(confirmedBefore),
    sinceFrom: sinceFrom && firstDay(sinceFrom),
    sinceTo: sinceTo && lastDay(sinceTo),
    untilFrom: untilFrom && firstDay(untilFrom),
    untilTo: untilTo && lastDay(untilTo),
  };
}
