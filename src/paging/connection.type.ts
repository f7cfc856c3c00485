import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether the page was asked for after a cursor.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The first edge’s cursor; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The last edge’s cursor, to ask for the next page with.' })
  endCursor: string | null;
}

/** The edge type of a list of `node`: `NameEdge` with a cursor and the node. */
export function edgeType(name: string, node: () => ClassType): ClassType {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: 'An item of a list, with its cursor.' })
  class Edge {
    @Field(() => String, { description: 'Stands for this item’s place in the list; stable when items are added.' })
    cursor: string;

    @Field(node, { description: 'The item.' })
    node: unknown;
  }
  return Edge;
}

/** The connection type of a list of `node`: `NameConnection` with edges, nodes, pageInfo and totalCount. */
export function connectionType(name: string, node: () => ClassType, edge: ClassType = edgeType(name, node)): ClassType {
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: 'A page of a list.' })
  class ConnectionType {
    @Field(() => [edge], { description: 'The items with their cursors.' })
    edges: unknown[];

    @Field(() => [node()], { description: 'The items alone.' })
    nodes: unknown[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many items the whole list has for this reader, at this standpoint.' })
    totalCount: number;
  }
  return ConnectionType;
}
