import type { DataGap } from '../../language/unknown';
import { encodeCursor, type Page, type Position, type PageRequest } from './page';

type Count = number | (() => Promise<number>);

/** An item of a list. Its cursor is encoded only when it is selected, which is rare in nested lists. */
class Edge<N> {
  constructor(
    private readonly list: string,
    private readonly position: Position,
    readonly node: N,
  ) {}

  get cursor(): string {
    return encodeCursor(this.list, this.position);
  }
}

/** A page in the form of the GraphQL Cursor Connections Specification, with `nodes` and a total. */
export class Connection<N, E = unknown> {
  private lookUpUnknown: (() => Promise<DataGap[]>) | undefined;

  constructor(
    private readonly request: PageRequest,
    readonly edges: (E & Edge<N>)[],
    private readonly hasNextPage: boolean,
    /** The number of items in the whole list, or a function that counts them if it is selected. */
    readonly total: Count,
  ) {}

  get nodes(): N[] {
    return this.edges.map(({ node }) => node);
  }

  /** This connection, with a look-up of what the graph lacks where a filter leaves nothing. It is made only if it is selected. */
  withUnknown(lookUp: () => Promise<DataGap[]>): this {
    this.lookUpUnknown = lookUp;
    return this;
  }

  /** What the graph lacks where a filter leaves nothing. */
  findUnknown(): DataGap[] | Promise<DataGap[]> {
    return this.lookUpUnknown?.() ?? [];
  }

  get pageInfo() {
    return {
      hasNextPage: this.hasNextPage,
      hasPreviousPage: this.request.after !== null,
      startCursor: this.edges[0]?.cursor ?? null,
      endCursor: this.edges.at(-1)?.cursor ?? null,
    };
  }
}

/** Resolver of totalCount. Compiled queries read fields without a resolver as plain values and would not call the function. */
export function countOf({ total }: Connection<unknown>): number | Promise<number> {
  return typeof total === 'function' ? total() : total;
}

/** Resolver of unknown, which a compiled query would read as a plain value too. */
export function unknownOf(connection: Connection<unknown>): DataGap[] | Promise<DataGap[]> {
  return connection.findUnknown();
}

/**
 * A page as a connection. `nodes` are the page's nodes in its order; `edge` returns an edge's fields besides cursor and node.
 */
export function toConnection<T, N, E = object>(
  request: PageRequest,
  page: Page<T>,
  nodes: readonly N[],
  total: Count = page.total,
  edge: (item: T) => E = () => ({}) as E,
): Connection<N, E> {
  const items = page.items.slice(0, request.first);
  const edges = items.map((item, index) =>
    Object.assign(new Edge(request.list, item.position, nodes[index] as N), edge(item)),
  );
  return new Connection(request, edges, page.items.length > request.first, total);
}
