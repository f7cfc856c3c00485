import 'reflect-metadata';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { DataGap } from '../../language/unknown';
import { Unknown } from '../../language/unknown.type';
import { encodeCursor, type Page, type PageRequest, type Position } from './page';

type Count = number | (() => Promise<number>);

/** An item of a list. Its cursor is encoded only if it is selected, which is rare if nested. */
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

  /** Adds a look-up of gaps for a filter that matches nothing; it runs only if it is selected. */
  withUnknown(lookUp: () => Promise<DataGap[]>): this {
    this.lookUpUnknown = lookUp;
    return this;
  }

  /** Returns the gaps in the graph where a filter matches nothing. */
  findUnknown(): DataGap[] | Promise<DataGap[]> {
    return this.lookUpUnknown?.() ?? [];
  }

  /** True where the whole list is empty. */
  get isEmpty(): boolean {
    return this.edges.length === 0 && this.request.after === null;
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

/** Resolves totalCount, since compiled queries call no function in a field without a resolver. */
export function countOf({ total }: Connection<unknown>): number | Promise<number> {
  return typeof total === 'function' ? total() : total;
}

/** Converts a page, with `nodes` in its order, to a connection; `edge` adds fields to edges. */
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

@ObjectType({ simpleResolvers: true, description: 'The position of a page in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True where there are items after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'True where the page was requested with `after`.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The first edge’s cursor; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last edge’s cursor: the value of `after` for the next page; null on an empty page.',
  })
  endCursor: string | null;
}

/** Returns the edge type of a list of `node`: `NameEdge` with a cursor and the node. */
export function edgeType(name: string, node: () => ClassType): ClassType {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: 'An item of a list, with its cursor.' })
  class Edge {
    @Field(() => String, { description: 'The item’s position in the list; stays valid when items are added.' })
    cursor: string;

    @Field(node, { description: 'The item.' })
    node: unknown;
  }
  return Edge;
}

/** Returns the type `NameConnection` of a list, with edges, nodes, pageInfo and totalCount. */
export function connectionType(name: string, node: () => ClassType, edge: ClassType = edgeType(name, node)): ClassType {
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: 'A page of a list.' })
  class ConnectionType {
    @Field(() => [edge], { description: 'The items with their cursors.' })
    edges: unknown[];

    @Field(() => [node()], { description: 'The items.' })
    nodes: unknown[];

    @Field(() => PageInfo, { description: 'The position of this page in the list.' })
    pageInfo: PageInfo;

    @Field(() => Int, {
      description: 'The number of items in the whole list that the viewer can see at this standpoint.',
    })
    totalCount: number;
  }
  return ConnectionType;
}

/** Returns a connection type with `unknown`, for a list that a filter can make empty. */
export function filteredConnectionType(name: string, node: () => ClassType, edge?: ClassType): ClassType {
  const type = connectionType(name, node, edge);
  Field(() => [Unknown], {
    description:
      'The gaps in the graph that affect the filter: one entry, NOT_ON_RECORD, for each part of it that some records lack, with the number of records that fail no part and lack this one, whether or not `includeUnknown` lists them. NONE_ON_RECORD where the list is empty and the viewer may see no record of its kind at all. If the list is empty and this too, none matches on record.',
  })(type.prototype, 'unknown');
  return type;
}
