import { foldText } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { storedIds } from '../../store/model/table-id';
import type { Parameters } from '../../store/neo4j/parameters';
import type { NodeRecord } from '../node/node-decoder';
import { listConnection } from '../node/node-lists';
import { unknownInScope, unknownWhereNone } from '../node/unknown-in-list';
import { type Connection, toConnection } from '../../store/paging/connection';
import { nodesOn, readAhead } from '../../store/paging/page';
import { pageRequest } from '../../store/paging/page-args';
import { requireFilterIds } from './initiative-filter';
import { loadRanked, requireParticipants } from './partnership.loaders';
import { isByName, partnershipList } from './partnership.store';
import type { PartnershipsArgs } from './partnership.type';

/** A page of the partnerships that match the filter, in the requested order. Throws InputError for unknown ids, a bad page or a foreign cursor. */
export async function findPartnerships(context: ReadContext, args: PartnershipsArgs) {
  const { groupsAll, minGroups, multiStakeholder, participants, text, includeEnded } = args.filter ?? {};
  const { objectives, countries, regions, manifestations } = args.filter ?? {};
  const ofKind = { includeEnded: includeEnded ?? false, objectives, countries, regions, manifestations };
  const ofSeats = { groupsAll, minGroups, multiStakeholder, participants: participants && storedIds(participants) };
  const [found] = await Promise.all([
    pageOf(context, args, { ...ofKind, text: text && foldText(text) }, ofSeats),
    requireFilterIds(context, args.filter ?? {}),
    requireParticipants(context, participants),
  ]);
  if (!args.filter) return found;
  const unknown = unknownInScope(context, 'NO_PARTNERSHIP_ON_RECORD', args.filter);
  const anyOfKind = () => partnershipList.count(context.read, { ...ofKind, includeEnded: true, text: null });
  return found.withUnknown(() => unknownWhereNone(found, anyOfKind, unknown));
}

/** Pages by name are read from an index, unless the filter depends on the seats; all others with the count of the list. */
async function pageOf(
  context: ReadContext,
  args: PartnershipsArgs,
  conditions: Parameters,
  ofSeats: Parameters,
): Promise<Connection<NodeRecord>> {
  const { orderBy } = args;
  const list = `partnerships/${orderBy}`;
  const shape = [0, ''];
  if (isByName({ orderBy, ...ofSeats })) return listConnection(context, list, args, partnershipList, conditions, shape);
  const request = pageRequest(list, args, shape);
  const paging = { orderBy, first: readAhead(request.first), after: request.after };
  const page = await loadRanked(context, { ...conditions, ...ofSeats, ...paging });
  return toConnection(request, page, nodesOn(page.items));
}
