import type { ReadContext } from '../../store/loading/read-context';
import { type Connection, toConnection } from '../../store/paging/connection';
import { type PageArgs, pageRequest } from '../../store/paging/page-args';
import type { NodeRecord } from './node-decoder';
import { loadNodes } from './node.loaders';
import { countNodes, pageNodes } from './node.store';
import { NodeType } from './node-type.type';

/** A page of all nodes of some types, by id. Throws InputError for a page out of range. */
export async function findAllNodes(
  context: ReadContext,
  args: PageArgs,
  types: readonly NodeType[] | null | undefined,
): Promise<Connection<NodeRecord>> {
  const request = pageRequest('allNodes', args);
  const wanted = types ?? Object.values(NodeType);
  const [after = ''] = (request.after ?? []) as string[];
  const rows = await pageNodes(context.read, { types: wanted, after, limit: request.first + 1 });
  const nodes = await loadNodes(
    context,
    rows.slice(0, request.first).map(({ id }) => id),
  );
  const items = rows.map(({ id }) => ({ position: [id] }));
  return toConnection(request, { items, total: 0 }, nodes, () => countNodes(context.read, wanted));
}
