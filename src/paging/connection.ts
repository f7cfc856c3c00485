import { encodeCursor } from './cursor';
import type { Page } from './page';
import type { PageRequest } from './page-args';

export interface Connection<N, E = unknown> {
  edges: (E & { cursor: string; node: N })[];
  nodes: N[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number | (() => Promise<number>);
}

/**
 * A page as the connection that clients read.
 * `nodes` are the page's nodes in its order; `edge` gives what an edge says beside cursor and node.
 */
export function toConnection<T, N, E = object>(
  request: PageRequest,
  page: Page<T>,
  nodes: N[],
  totalCount: number | (() => Promise<number>) = page.total,
  edge: (item: T) => E = () => ({}) as E,
): Connection<N, E> {
  const items = page.items.slice(0, request.first);
  const edges = items.map((item, index) => ({
    ...edge(item),
    cursor: encodeCursor(request.list, item.position),
    node: nodes[index] as N,
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.items.length > request.first,
      hasPreviousPage: request.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
