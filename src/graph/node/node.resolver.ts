import { Arg, Args, Ctx, ID, Query, Resolver, FieldResolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import { formatName, nameIn } from '../../language/names';
import { isTableId } from '../../store/model/record-ids';
import type { ReadContext } from '../../store/loading/read-context';
import { type Connection, toConnection } from '../../store/paging/connection';
import { checkedCount, PageArgs, pageRequest } from '../../store/paging/page';
import { evidenceOf } from '../evidence/evidence.store';
import { Reads } from '../reading/reads';
import { readSelected } from '../reading/read-selected';
import type { NodeSelection } from '../reading/select';
import { SelectedNode } from '../reading/selected';
import { Evidence } from '../evidence/evidence.type';
import { findNode } from './input-nodes';
import { Entity, Node, NodeConnection, NodeType } from './node.type';
import { type NodeRecord, storedIdOf } from './node-decoder';
import { loadNodes } from './node.loaders';
import { countNodes, NODE_LIST, pageNodes } from './node.store';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'The node or tie with this id. An unknown id is BAD_USER_INPUT, as in the arguments of every query. The nearest nodes are in `extensions.suggestions`: a list of `id`, `name` and `insteadOf`, the unknown id.',
  })
  async node(
    @Arg('id', () => ID, { description: 'Any id of the graph.' }) id: string,
    @Ctx() context: ReadContext,
    @SelectedNode() nodes: NodeSelection | null,
  ) {
    if (nodes && !isTableId(id)) await readSelectedNode(context, id, nodes);
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
  @Reads({ columns: ['nameEn', 'nameFr'] })
  @FieldResolver(() => String, {
    description:
      'The name in the language asked for, else in the request’s language (Accept-Language), else in English.',
  })
  name(@Root() node: NodeRecord, @Lang() language: Language): string {
    return nameIn(node, language);
  }

  @Reads({ columns: ['nameEn', 'nameFr'] })
  @FieldResolver(() => String, {
    description:
      'The name as it stands within a sentence: with the article that it takes, if any ("the Committee on the Rights of the Child", "INTERPOL"). In the language as for `name`.',
  })
  nameInSentence(@Root() node: NodeRecord, @Lang() language: Language): string {
    return String(formatName(nameIn(node, language), language));
  }

  @Reads({ columns: ['otherNames'] })
  @FieldResolver(() => [String], { description: 'Acronyms and former names, which search also finds.' })
  otherNames(@Root() node: NodeRecord): string[] {
    return node.otherNames ?? [];
  }

  @FieldResolver(() => [Evidence], { description: 'The evidence for the record, newest first.' })
  evidence(@Root() node: NodeRecord, @Ctx() context: ReadContext) {
    return context.loaders.get(evidenceOf).load(storedIdOf(node));
  }
}

/** A page of all nodes of some types, by id. Throws InputError for a page out of range. */
async function findAllNodes(
  context: ReadContext,
  args: PageArgs,
  types: readonly NodeType[] | null | undefined,
): Promise<Connection<NodeRecord>> {
  const request = pageRequest('allNodes', args);
  const wanted = types ?? Object.values(NodeType);
  const [after = ''] = (request.after ?? []) as string[];
  const rows = await pageNodes(context.read, { types: wanted, after, limit: request.first + 1 });
  const nodes = await loadNodes(
    context,
    rows.slice(0, request.first).map(({ id }) => id),
  );
  const items = rows.map(({ id }) => ({ position: [id] }));
  return toConnection(request, { items, total: 0 }, nodes, () => countNodes(context.read, wanted));
}

/** Reads a node with what is selected of it, for the loaders of the request. */
async function readSelectedNode(context: ReadContext, id: string, nodes: NodeSelection): Promise<void> {
  const selection = { nodes, page: { first: null, edgeFields: new Set<string>(), hasCursors: false } };
  await readSelected(context, { ...NODE_LIST, selection }, { ids: [id] });
}
