import type { ReadContext } from '../../store/loading/read-context';
import { FilterPart } from '../../language/filter-part';
import { storedId } from '../../store/model/record-ids';
import { TieType } from '../../store/model/tie-type';
import type { Parameters } from '../../store/neo4j/parameters';
import { oneOrNone, requireActors, requireNodes, requireOfType } from '../node/input-nodes';
import { listedParts, type PartsOf, withUnknownParts } from '../filter/unknown-parts';
import { type Connection, toConnection } from '../../store/paging/connection';
import { pageRequest, readAhead } from '../../store/paging/page';
import { firstDay, lastDay } from '../../language/partial-date';
import type { TieRecord } from './tie-decoder';
import type { AllTiesArgs, TieFilter } from './tie-filter.type';
import { countTies, countTiesLacking, pageTies } from './tie.store';

/**
 * Finds ties by the English name of the node at their beginning. Throws InputError for unknown ids,
 * an invalid page or a foreign cursor. With `region`, only ties with an end in this region too.
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
  const { sources, keepers, countries, regions } = filter;
  const [items] = await Promise.all([
    context.loaders.once(pageTies, JSON.stringify([parameters, paging]), (run) =>
      pageTies(run, { ...parameters, ...paging }),
    ),
    requireNodes(context, oneOrNone(filter.node), ['filter', 'node']),
    requireNodes(context, oneOrNone(filter.with), ['filter', 'with']),
    requireOfType(context, 'Source', sources, ['filter', 'sources']),
    requireActors(context, keepers, ['filter', 'keepers']),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
  ]);
  const ties = items.map(({ tie }) => tie);
  const connection = toConnection(request, { items, total: 0 }, ties, () => countTies(context.read, parameters));
  const effectiveFilter = region === null ? args.filter : { ...filter, regions: [region] };
  return withUnknownParts(connection, effectiveFilter, {
    subject: 'ties',
    parts: PARTS,
    countLacking: (includeUnknown) => countTiesLacking(context.read, { ...parameters, includeUnknown }),
    detail: { [FilterPart.DATE]: filteredDates(filter) },
    gaps: items.length === 0 && !args.after && filtersContacts(filter) ? [{ code: 'NO_KEEPER_ON_RECORD' }] : [],
  });
}

const PARTS: PartsOf<TieFilter> = {
  [FilterPart.PLACE]: ['countries', 'regions'],
  [FilterPart.DATE]: ['sinceFrom', 'sinceTo', 'untilFrom', 'untilTo'],
  [FilterPart.STANCE]: ['stances'],
  [FilterPart.STAGE]: ['stages'],
};

function filtersContacts({ types }: TieFilter): boolean {
  return types?.every((type) => type === TieType.CONTACT_OF) ?? false;
}

/** Returns the dates of a tie that a filter limits. */
function filteredDates({ sinceFrom, sinceTo, untilFrom, untilTo }: TieFilter): 'since' | 'until' | 'both' {
  if (!(untilFrom ?? untilTo)) return 'since';
  return (sinceFrom ?? sinceTo) ? 'both' : 'until';
}

/** Returns the filter as parameters of the statements, with full days. */
function parametersOf(filter: TieFilter): Parameters {
  const { types, statuses, stances, stages, answers, keepers, countries, sources } = filter;
  const [node, otherEnd] = [filter.node, filter.with].flatMap((id) => (id ? [storedId(id)] : []));
  const { confirmedBefore, sinceFrom, sinceTo, untilFrom, untilTo } = filter;
  return {
    types,
    statuses,
    stances,
    stages,
    answers,
    heldBy: keepers,
    countries,
    sources,
    node,
    otherEnd,
    confirmedBefore: confirmedBefore && lastDay(confirmedBefore),
    sinceFrom: sinceFrom && firstDay(sinceFrom),
    sinceTo: sinceTo && lastDay(sinceTo),
    untilFrom: untilFrom && firstDay(untilFrom),
    untilTo: untilTo && lastDay(untilTo),
    includeUnknown: listedParts(filter),
  };
}
