import { InputError } from '../../errors';
import { bilingual } from '../../language/message';
import type { ReadContext } from '../../store/loading/read-context';
import { FilterPart } from '../../language/filter-part';
import { storedId } from '../../store/model/record-ids';
import type { DataGap } from '../../language/unknown';
import { TieStatus } from '../../store/model/enums';
import { AskStage, TieType } from '../../store/model/tie-type';
import type { Parameters } from '../../store/neo4j/parameters';
import { oneOrNone, requireActors, requireNodes, requireOfType } from '../node/input-nodes';
import { listedParts, type PartsOf, withUnknownParts } from '../filter/unknown-parts';
import { type Connection, toConnection } from '../../store/paging/connection';
import { pageRequest, readAhead } from '../../store/paging/page';
import { firstDay, lastDay } from '../../language/partial-date';
import { noneOnRecord } from '../unknown/none-on-record';
import type { TieRecord } from './tie-decoder';
import type { AllTiesArgs, TieFilter } from './tie-filter.type';
import { TieDirection } from './tie-status';
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
  if (filter.direction && !filter.node)
    throw new InputError(bilingual('input.directionOfNone'), ['filter', 'direction']);
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
    gaps: async () => (connection.isEmpty ? gapsOf(context, filter) : []),
  });
}

const PARTS: PartsOf<TieFilter> = {
  [FilterPart.PLACE]: ['countries', 'regions'],
  [FilterPart.DATE]: ['sinceFrom', 'sinceTo', 'untilFrom', 'untilTo'],
  [FilterPart.STANCE]: ['stances'],
  [FilterPart.STAGE]: ['stages'],
};

/** Lists the gap of an empty list of contacts or of asks at some stages: none in it, or at all. */
async function gapsOf(context: ReadContext, { types, stages }: TieFilter): Promise<DataGap[]> {
  const isOf = (type: TieType) => types?.every((filtered) => filtered === type) ?? false;
  const hasAny = async (filter: TieFilter) =>
    (await countTies(context.read, parametersOf({ ...filter, statuses: ON_RECORD }))) > 0;
  if (isOf(TieType.CONTACT_OF)) {
    const hasContact = await hasAny({ types: [TieType.CONTACT_OF] });
    return [hasContact ? { code: 'NO_KEEPER_ON_RECORD' } : noneOnRecord('contacts')];
  }
  if (!stages || !(types === undefined || types === null || isOf(TieType.TARGETS))) return [];
  const hasAsk = await hasAny({ types: [TieType.TARGETS], stages: Object.values(AskStage) });
  return hasAsk ? [] : [noneOnRecord('asks')];
}

const ON_RECORD = Object.values(TieStatus).filter((status) => status !== TieStatus.RETRACTED);

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
    direction: filter.direction === TieDirection.BOTH ? null : filter.direction,
    confirmedBefore: confirmedBefore && lastDay(confirmedBefore),
    sinceFrom: sinceFrom && firstDay(sinceFrom),
    sinceTo: sinceTo && lastDay(sinceTo),
    untilFrom: untilFrom && firstDay(untilFrom),
    untilTo: untilTo && lastDay(untilTo),
    includeUnknown: listedParts(filter),
  };
}
