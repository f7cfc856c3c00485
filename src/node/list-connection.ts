import type { ReadContext } from '../loading/read-context';
import type { Parameters, Run } from '../neo4j/client';
import { toConnection, type Connection } from '../paging/connection';
import { nodesOn } from '../paging/page';
import { pageRequest, readAhead, type PageArgs } from '../paging/page-args';
import { loadList } from './node.loaders';
import type { Listed, NodeRecord } from './node.store';

/** A list that is read from an index: its page and, only where it is asked for, its count. */
export interface IndexedList {
  page: (read: Run, parameters: Parameters) => Promise<Listed[]>;
  count: (read: Run, parameters: Parameters) => Promise<number>;
}

/** A page of an indexed list: one statement, and one for totalCount where it is selected. */
export async function listConnection(
  context: ReadContext,
  list: string,
  args: PageArgs,
  { page, count }: IndexedList,
  parameters: Parameters,
): Promise<Connection<NodeRecord>> {
  const request = pageRequest(list, args);
  const [after = ''] = request.after ?? [];
  const items = await loadList(context, page, { ...parameters, after, limit: readAhead(request.first) + 1 });
  return toConnection(request, { items, total: 0 }, nodesOn(items), () => count(context.read, parameters));
}
