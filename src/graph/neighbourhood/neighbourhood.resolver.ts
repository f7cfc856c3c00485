import { Arg, Ctx, ID, Int, Query, Resolver, Field, ObjectType } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { storedIds } from '../../store/model/record-ids';
import { checkedCount } from '../../store/paging/page';
import { requireNodes } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { loadNodes } from '../node/node.loaders';
import { Node } from '../node/node.type';
import type { TieRecord } from '../tie/tie-decoder';
import { Tie } from '../tie/tie.type';
import { listNeighbours, listTiesAmong } from './neighbourhood.store';

@ObjectType({ simpleResolvers: true, description: 'A part of the graph.' })
class Subgraph {
  @Field(() => [Node], { description: 'The requested nodes, then those around them, nearest first.' })
  nodes: unknown[];

  @Field(() => [Tie], { description: 'The ties among those nodes that are current at the valid date.' })
  ties: unknown[];

  @Field(() => Boolean, {
    name: 'isTruncated',
    description: 'True where nodes were omitted because of `first`.',
  })
  truncated: boolean;
}

@Resolver()
export class NeighbourhoodResolver {
  @Query(() => Subgraph, {
    nullable: true,
    description: 'The nodes around some nodes and the ties among them, for drawing a part of the graph.',
  })
  neighbourhood(
    @Ctx() context: ReadContext,
    @Arg('of', () => [ID], {
      description: 'The ids of the nodes to start from, 1 to 100. Unknown ids are BAD_USER_INPUT.',
    })
    of: string[],
    @Arg('hops', () => Int, { defaultValue: 1, description: 'The maximum distance in ties, 1 to 3.' }) hops: number,
    @Arg('first', () => Int, { defaultValue: 200, description: 'The maximum number of nodes, 1 to 2,000.' })
    first: number,
  ) {
    return neighbourhood(context, of, hops, first);
  }
}

const MAX_HOPS = 3;
const MAX_NODES = 2_000;

/** Loads at most `first` nodes within `hops` ties, nearest first, and their current ties. */
export async function neighbourhood(
  context: ReadContext,
  of: string[],
  hops: number,
  first: number,
): Promise<{ nodes: NodeRecord[]; ties: TieRecord[]; truncated: boolean }> {
  checkedCount(of.length, 'of');
  checkedCount(hops, 'hops', MAX_HOPS);
  checkedCount(first, 'first', MAX_NODES);
  await requireNodes(context, of, ['of']);
  let seen = [...new Set(storedIds(of))];
  let frontier = seen;
  for (let hop = 0; hop < hops && frontier.length > 0 && seen.length <= first; hop++) {
    frontier = await listNeighbours(context.read, frontier, seen, first - seen.length + 1);
    seen = [...seen, ...frontier];
  }
  const shown = seen.slice(0, first);
  const [nodes, ties] = await Promise.all([loadNodes(context, shown), listTiesAmong(context.read, shown)]);
  return { nodes, ties, truncated: seen.length > first };
}
