import type { ReadContext } from '../../store/loading/read-context';
import { requireOfType } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { relatedNodes } from '../node/node-lists';
import { cacheNodes, loadListed, pageWithNodes } from '../node/node.loaders';
import { unknownInScope, unknownWhereNone } from '../node/unknown-in-list';
import { toConnection } from '../../store/paging/connection';
import { checkedCount, pageRequest } from '../../store/paging/page-args';
import { nodesOn, readAhead } from '../../store/paging/page';
import { firstDay, lastDay } from '../../language/partial-date';
import type { OpportunitiesArgs, PeriodArgs } from './opportunity.type';
import { pageOfCountries, pageOpportunities } from './opportunity.store';
import { OPPORTUNITY_OF } from './relations';

type Conditions = ReturnType<typeof periodOf> & Record<'kinds' | 'countries' | 'regions' | 'objectives', unknown>;

/** The opportunities that match the filter, soonest first. Throws InputError for unknown ids, an invalid page or a cursor of another list. */
export async function findOpportunities(context: ReadContext, args: OpportunitiesArgs) {
  const { kinds, countries, regions, objectives, ...period } = args.filter ?? {};
  const request = pageRequest('opportunities', args, [0, '']);
  const conditions = { kinds, countries, regions, objectives, ...periodOf(period) };
  const paging = { first: readAhead(request.first), after: request.after };
  const [page] = await Promise.all([
    loadPage(context, conditions, paging),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
    requireOfType(context, 'Objective', objectives, ['filter', 'objectives']),
  ]);
  const found = toConnection(request, page, nodesOn(page.items));
  if (!args.filter) return found;
  // A period in which nothing takes place leaves nothing of much that is known.
  const ofKind = async () => (await loadPage(context, { ...conditions, from: null, to: null }, paging)).total;
  const unknown = unknownInScope(context, 'NO_OPPORTUNITY_ON_RECORD', { countries, regions, objectives });
  return found.withUnknown(() => unknownWhereNone(found, ofKind, unknown));
}

function loadPage(context: ReadContext, conditions: Conditions, paging: { first: number; after: unknown }) {
  const parameters = { ...conditions, ...paging };
  return context.loaders.once(pageOpportunities, JSON.stringify(parameters), async (run, cache) => {
    const page = await pageOpportunities(run, parameters);
    cacheNodes(cache, nodesOn(page.items));
    return page;
  });
}

const pagesOfCountries = pageWithNodes(pageOfCountries);

/** The first opportunities that cover a country, soonest first. Throws InputError for an invalid `first`. */
export async function opportunitiesOf(context: ReadContext, country: string, args: PeriodArgs): Promise<NodeRecord[]> {
  const first = checkedCount(args.first, 'first');
  const page = await context.loaders
    .get(pagesOfCountries)
    .load({ id: country, of: periodOf(args), first: readAhead(first), after: null });
  return loadListed(context, page.items.slice(0, first));
}

/** The first and the last day of a period that is asked for. */
function periodOf({ from, to }: { from?: string | null; to?: string | null }) {
  return { from: from ? firstDay(from) : null, to: to ? lastDay(to) : null };
}

/** The opportunity for which an action was made; null where none is on record. */
export async function loadOpportunityOf(context: ReadContext, action: string): Promise<NodeRecord | null> {
  return (await relatedNodes(context, action, OPPORTUNITY_OF))[0] ?? null;
}
