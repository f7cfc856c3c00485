import { Arg, Args, Ctx, ID, Query, Resolver, FieldResolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import { formatName, nameIn } from '../../language/names';
import { isCoalitionPartnershipId } from '../../store/model/record-ids';
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
    if (nodes && !isCoalitionPartnershipId(id)) await readSelectedNode(context, id, nodes);
    return findNode(context, id, 'id');
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'The nodes and ties with these ids, in their order; null and a BAD_USER_INPUT for each unknown id. 1 to 100 ids. Not null: only another number of ids fails the list as a whole, and with it the operation.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Any ids of the graph.' }) ids: string[], @Ctx() context: ReadContext) {
    checkedCount(ids.length, 'ids');
    const nodes = ids.map((id) => findNode(context, id, 'ids'));
    // Nobody awaits the items of a cancelled operation: an unknown id would end the process.
    for (const node of nodes) node.catch(() => undefined);
    return nodes;
  }

  @Query(() => NodeConnection, {
    nullable: true,
    description: 'All nodes of some types, by id; a government only where it has a tie that is not derived.',
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
      'The name in the requested language, else in the request’s language (Accept-Language), else in English.',
  })
  name(@Root() node: NodeRecord, @Lang() language: Language): string {
    return nameIn(node, language);
  }

  @Reads({ columns: ['nameEn', 'nameFr'] })
  @FieldResolver(() => String, {
    description:
      'The name within a sentence, with its article, if any ("the Committee on the Rights of the Child", "INTERPOL"), in the same language as `name`.',
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

/** Pages all nodes of some types, by id. Throws InputError for a page out of range. */
async function findAllNodes(
  context: ReadContext,
  args: PageArgs,
  types: readonly NodeType[] | null | undefined,
): Promise<Connection<NodeRecord>> {
  const request = pageRequest('allNodes', args);
  const requestedTypes = types ?? Object.values(NodeType);
  const [after = ''] = (request.after ?? []) as string[];
  const rows = await pageNodes(context.read, { types: requestedTypes, after, limit: request.first + 1 });
  const nodes = await loadNodes(
    context,
    rows.slice(0, request.first).map(({ id }) => id),
  );
  const items = rows.map(({ id }) => ({ position: [id] }));
  return toConnection(request, { items, total: 0 }, nodes, () => countNodes(context.read, requestedTypes));
}

/** Reads a node with its selected fields, for the loaders of the request. */
async function readSelectedNode(context: ReadContext, id: string, nodes: NodeSelection): Promise<void> {
  const selection = { nodes, page: { first: null, edgeFields: new Set<string>(), hasCursors: false } };
  await readSelected(context, { ...NODE_LIST, selection }, { ids: [id] });
}
