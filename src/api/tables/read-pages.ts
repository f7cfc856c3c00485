import type { DocumentNode } from 'graphql';
import type { Ask } from './table';

interface Page<N> {
  nodes: N[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Variables that page through a list, and are no parameters of a table. */
export const PAGING = ['first', 'after', 'ids', 'lang'];

interface PagedQuery {
  query: DocumentNode;
  variables: Record<string, unknown>;
  /** Items of a page, 1 to 100. */
  first?: number;
}

/** The nodes of a connection, a page at a time. The query takes `first` and `after`, and selects `nodes` and `pageInfo`. */
export async function* readPages<N>(
  ask: Ask,
  field: string,
  { query, variables, first = 100 }: PagedQuery,
): AsyncGenerator<N[]> {
  let after: string | null = null;
  do {
    const data: Record<string, Page<N>> = await ask(query, { ...variables, first, after });
    const { nodes, pageInfo } = data[field]!;
    yield nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

/** The rows of each page of a connection: none, one or several for each node. */
export async function* rowsOfPages<N, R>(pages: AsyncIterable<N[]>, rowsOf: (node: N) => R[]): AsyncGenerator<R[]> {
  for await (const nodes of pages) yield nodes.flatMap(rowsOf);
}
