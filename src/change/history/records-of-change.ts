import type { ReadContext } from '../../store/loading/read-context';
import { findNodeOrNull } from '../../graph/node/input-nodes';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { type Connection, toConnection } from '../../store/paging/connection';
import { type PageArgs, pageRequest } from '../../store/paging/page-args';
import type { TieRecord } from '../../graph/tie/tie-decoder';
import { countRecords, pageRecords } from './changes.store';

/** A page of the nodes and ties that a change recorded and the reader may see at the standpoint, by id. */
export async function listRecords(
  context: ReadContext,
  id: string,
  args: PageArgs,
): Promise<Connection<NodeRecord | TieRecord | null>> {
  const request = pageRequest(`Change.records/${id}`, args);
  const [after = ''] = request.after ?? [];
  const items = await pageRecords(context.read, { id, after: String(after), limit: request.first + 1 });
  const records = await Promise.all(items.map(({ node }) => findNodeOrNull(context, node)));
  return toConnection(request, { items, total: 0 }, records, () => countRecords(context.read, id));
}
