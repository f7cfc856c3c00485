import { Arg, Args, Ctx, ID, Query, Resolver, FieldResolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { checkedCount, PageArgs } from '../../store/paging/page-args';
import { findAllNodes } from './all-nodes';
import { NodeConnection } from './node-connection.type';
import { NodeType } from './node-type.type';
import { findNode } from './input-nodes';
import { Node, Entity } from './node.type';
import { evidenceOf } from '../evidence/evidence.loaders';
import { Evidence } from '../evidence/evidence.type';
import { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { type NodeRecord, storedIdOf } from './node-decoder';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'The node or tie with this id. An unknown id is BAD_USER_INPUT, as in the arguments of every query. The nearest nodes are in `extensions.suggestions`: a list of `id`, `name` and `insteadOf`, the unknown id.',
  })
  node(@Arg('id', () => ID, { description: 'Any id of the graph.' }) id: string, @Ctx() context: ReadContext) {
    return findNode(context, id, 'id');
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Whatever has these ids, in their order; null and a BAD_USER_INPUT for each that is unknown. 1 to 100 ids. Not null: only another number of ids fails the list as a whole, and with it the operation.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Any ids of the graph.' }) ids: string[], @Ctx() context: ReadContext) {
    checkedCount(ids.length, 'ids');
    const found = ids.map((id) => findNode(context, id, 'ids'));
    // Of an operation that is given up, nobody waits for the items: without this, an unknown id would end the process.
    for (const one of found) one.catch(() => undefined);
    return found;
  }

  @Query(() => NodeConnection, {
    nullable: true,
    description: 'All nodes of some types, by id: of a government only where a tie that is not derived touches it.',
  })
  allNodes(
    @Ctx() context: ReadContext,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('types', () => [NodeType], { nullable: true, description: 'Only these types. Default: all.' })
    types?: NodeType[],
  ) {
    return findAllNodes(context, args, types);
  }
}

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => String, {
    description:
      'The name in the language asked for, else in the request’s language (Accept-Language), else in English.',
  })
  name(
    @Root() node: NodeRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): string {
    return nameIn(node, lang ?? context.language);
  }

  @FieldResolver(() => [String], { description: 'Acronyms and former names, which search also finds.' })
  otherNames(@Root() node: NodeRecord): string[] {
    return node.otherNames ?? [];
  }

  @FieldResolver(() => [Evidence], { description: 'The evidence for the record, newest first.' })
  evidence(@Root() node: NodeRecord, @Ctx() context: ReadContext) {
    return context.loaders.get(evidenceOf).load(storedIdOf(node));
  }
}
