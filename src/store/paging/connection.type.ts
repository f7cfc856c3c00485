import { Unknown } from '../../language/unknown.type';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'The position of a page in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are items after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether the page was requested with `after`.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The first edge’s cursor; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last edge’s cursor: the value of `after` for the next page; null on an empty page.',
  })
  endCursor: string | null;
}

/** The edge type of a list of `node`: `NameEdge` with a cursor and the node. */
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

/** The connection type of a list of `node`: `NameConnection` with edges, nodes, pageInfo and totalCount. */
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

/** As connectionType, with `unknown`: for a list that a filter can leave empty. */
export function filteredConnectionType(name: string, node: () => ClassType): ClassType {
  const type = connectionType(name, node);
  Field(() => [Unknown], {
    description:
      'What the graph lacks, where a filter leaves nothing because there is no data of that kind: the list is then empty without meaning that there is nothing. Else empty.',
  })(type.prototype, 'unknown');
  return type;
}
