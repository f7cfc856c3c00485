import type { ReadContext } from '../loading/read-context';
import { loadNodes } from '../node/node.loaders';
import { toConnection } from '../paging/connection';
import { pageRequest, readAhead, type PageArgs } from '../paging/page-args';
import { participantsOf } from './partnership.loaders';
import { roleOf, seatsOf, type PartnershipRole } from './seat';

/**
 * A page of the seats of a partnership, an action or a campaign, by the actor's name.
 * `includeEnded` is for what is done and over: who took part in it stays true.
 */
export async function participantConnection(
  context: ReadContext,
  list: string,
  id: string,
  args: PageArgs,
  { role, includeEnded }: { role?: PartnershipRole | null; includeEnded: boolean },
) {
  const request = pageRequest(`${list}/${id}`, args, ['', '']);
  const page = await context.loaders
    .get(participantsOf)
    .load({ id, of: seatsOf(role, includeEnded), first: readAhead(request.first), after: request.after });
  const actors = await loadNodes(
    context,
    page.items.slice(0, request.first).map(({ actor }) => actor),
  );
  return toConnection(request, page, actors, page.total, ({ tie }) => ({
    tie,
    role: roleOf(tie.type),
    since: tie.since,
    until: tie.until,
  }));
}
