import type { ReadContext } from '../loading/read-context';
import { requireActors, requireOfType } from '../node/require';
import { toConnection } from '../paging/connection';
import { nodesOn } from '../paging/page';
import { pageRequest, readAhead } from '../paging/page-args';
import { fold } from '../language/fold';
import type { PartnershipsArgs } from './partnership-filter.type';
import { loadPartnerships } from './partnership.loaders';

/** The partnerships that fit, in the order asked for. Throws InputError for unknown ids, a bad page or a foreign cursor. */
export async function findPartnerships(context: ReadContext, args: PartnershipsArgs) {
  const { groupsAll, minGroups, multiStakeholder, objectives, countries, regions, participants, text, includeEnded } =
    args.filter ?? {};
  const request = pageRequest(`partnerships/${args.orderBy}`, args, [0, '']);
  const [page] = await Promise.all([
    loadPartnerships(context, {
      groupsAll,
      minGroups,
      multiStakeholder,
      includeEnded: includeEnded ?? false,
      objectives,
      countries,
      regions,
      participants,
      text: text && fold(text),
      orderBy: args.orderBy,
      first: readAhead(request.first),
      after: request.after,
    }),
    requireOfType(context, 'Objective', objectives, ['filter', 'objectives']),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
    requireActors(context, participants, ['filter', 'participants']),
  ]);
  return toConnection(request, page, nodesOn(page.items));
}
