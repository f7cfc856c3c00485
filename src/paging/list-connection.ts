import type { Parameters, Run } from '../graph/graph';
import { toConnection, type Connection } from './connection';
import type { PageArgs } from './page-args';
import { pageRequest } from './page-args';
import type { Position } from './page';

/** A list that is read from an index: its page and, only where it is asked for, its count. */
export interface IndexedList {
  page: (read: Run, parameters: Parameters) => Promise<{ node: string; position: Position }[]>;
  count: (read: Run, parameters: Parameters) => Promise<number>;
}

/** A page of an indexed list, one statement for the page, one for the nodes and one for totalCount where it is selected. */
export async function listConnection<N>(
  read: Run,
  list: string,
  args: PageArgs,
  { page, count }: IndexedList,
  parameters: Parameters,
  load: (ids: string[]) => Promise<N[]>,
): Promise<Connection<N>> {
  const request = pageRequest(list, args);
  const [after = ''] = request.after ?? [];
  const items = await page(read, { ...parameters, after, limit: request.first + 1 });
  const nodes = await load(items.map(({ node }) => node));
  return toConnection(request, { items, total: 0 }, nodes, () => count(read, parameters));
}
