import type { ReadContext } from '../loading/read-context';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { checkedCount } from '../paging/page-args';
import { findNode } from './find';
import { Node } from './node.type';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id. An unknown id is BAD_USER_INPUT.' })
  node(@Arg('id', () => ID, { description: 'Any id of the graph.' }) id: string, @Ctx() context: ReadContext) {
    return findNode(context, id, 'id');
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Whatever has these ids, in their order; null and a BAD_USER_INPUT for each that is unknown. 1 to 100 ids.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Any ids of the graph.' }) ids: string[], @Ctx() context: ReadContext) {
    checkedCount(ids.length, 'ids');
    return ids.map((id) => findNode(context, id, 'ids'));
  }
}
