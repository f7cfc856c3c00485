import type { Context } from '../context';
import type { Parameters, Run } from '../graph/graph';
import { toConnection, type Connection } from '../paging/connection';
import { LARGEST, pageRequest, type PageArgs } from '../paging/page-args';
import type { Position } from '../paging/page';
import { loadListed } from './node.loaders';
import type { NodeRecord } from './node.store';

/** A list that is read from an index: its page and, only where it is asked for, its count. */
export interface IndexedList {
  page: (read: Run, parameters: Parameters) => Promise<{ node: string; position: Position }[]>;
  count: (read: Run, parameters: Parameters) => Promise<number>;
}

/** A page of an indexed list: one statement for the page, one for the nodes and one for totalCount where it is selected. */
export async function listConnection(
  context: Context,
  list: string,
  args: PageArgs,
  { page, count }: IndexedList,
  parameters: Parameters,
): Promise<Connection<NodeRecord>> {
  const request = pageRequest(list, args);
  const [after = ''] = request.after ?? [];
  const items = await page(context.read, { ...parameters, after, limit: LARGEST + 1 });
  const nodes = await loadListed(context, items.slice(0, request.first));
  return toConnection(request, { items, total: 0 }, nodes, () => count(context.read, parameters));
}
