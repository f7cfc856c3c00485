import type { ReadContext } from '../../store/loading/read-context';
import type { Parameters } from '../../store/neo4j/parameters';
import { checkedCount, nodesOn, type PageArgs, pageRequest, type Position, readAhead } from '../../store/paging/page';
import { toConnection, type Connection } from '../../store/paging/connection';
import { pageKey, wholeListKey } from '../../store/loading/by-key';
import { loadList, loadListed, pageWithNodes } from './node.loaders';
import { readSelected } from '../reading/read-selected';
import type { ConnectionSelection } from '../reading/select';
import type { RecordLink } from '../../kinds/record';
import type { NodeRecord } from './node-decoder';
import { type IndexedList, pageRelated } from './node.store';
import type { TieDirection } from '../tie/tie-status';

/**
 * A page of an indexed list: one statement, and one more if totalCount is selected and the page is not the whole list.
 * `shape` is any position of the list; its last value is the key of the index.
 */
export async function listConnection(
  context: ReadContext,
  list: string,
  args: PageArgs,
  { statement, fixed, showsTables = false, page, count }: Omit<IndexedList, 'countLacking'>,
  parameters: Parameters,
  { shape = [''], selection = null }: { shape?: Position; selection?: ConnectionSelection | null } = {},
): Promise<Connection<NodeRecord>> {
  const request = pageRequest(list, args, shape);
  const ofList = { ...parameters, after: request.after?.at(-1) ?? '' };
  const selected =
    selection &&
    (await readSelected(
      context,
      { statement, showsTables, selection },
      { ...ofList, ...fixed, limit: request.first + 1 },
    ));
  const limit = (selected ? request.first : readAhead(request.first)) + 1;
  const items = selected?.items ?? (await loadList(context, page, { ...ofList, limit }));
  const isWhole = request.after === null && items.length < limit;
  const total = isWhole ? items.length : () => count(context.read, parameters);
  return toConnection(request, { items, total: 0 }, nodesOn(items), total);
}

/** Which nodes are related to a node: by which relations, in which direction from the node, and of which types. */
export interface Relation extends Parameters {
  /** Tie types, or IN_COUNTRY, IN_REGION, IN_NAMED_REGION and PART_OF. */
  types: readonly string[];
  direction: `${TieDirection}`;
  nodeTypes: readonly string[];
  /** Types of ties to actors that are listed where they are alliances shown as partnerships; then `nodeTypes` has no actors. */
  tableTypes?: readonly string[];
  /** Only nodes of these kinds; all if absent. */
  kinds?: readonly string[] | null;
  /** Only actors that are members of the network, or only others; all if absent. */
  isMember?: boolean | null;
  /** Also relations that ended, as for an action that was completed. */
  includeEnded?: boolean;
  /** Also nodes that have not begun by the valid date, as an event to come. */
  includeUpcoming?: boolean;
}

/** The relation of a record's link, which counts after it ended too. */
export function relationOf({ types, direction, nodeTypes, includesUpcoming }: RecordLink): Relation {
  return { types, direction, nodeTypes, includeEnded: true, ...(includesUpcoming && { includeUpcoming: true }) };
}

/** A page of the nodes that are related to a node. */
export const relatedPages = pageWithNodes(pageRelated);

/** A page of the nodes that are related to a node, by name. `list` is the list's name in cursors. */
export async function relatedConnection(
  context: ReadContext,
  list: string,
  id: string,
  args: PageArgs,
  relation: Relation,
): Promise<Connection<NodeRecord>> {
  const request = pageRequest(`${list}/${id}`, args);
  const page = await context.loaders.get(relatedPages).load(pageKey(id, relation, request));
  const nodes = await loadListed(context, page.items.slice(0, request.first));
  return toConnection(request, page, nodes);
}

/** All nodes that are related to a node, by name. */
export async function relatedNodes(context: ReadContext, id: string, relation: Relation): Promise<NodeRecord[]> {
  const page = await context.loaders.get(relatedPages).load(wholeListKey(id, relation));
  return loadListed(context, page.items);
}

/** The first of the nodes that are related to any of some nodes, by name, each once. Throws InputError for `first` out of range. */
export async function firstRelated(
  context: ReadContext,
  ids: readonly string[],
  relation: Relation,
  first: number,
): Promise<NodeRecord[]> {
  checkedCount(first, 'first');
  const pages = await Promise.all(ids.map(async (id) => loadFirst(context, id, relation, first)));
  const items = new Map(pages.flatMap((page) => page.items.map((item) => [item.node, item])));
  const nameOf = ({ position: [name] }: { position: Position }) => String(name);
  const byName = [...items.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return loadListed(context, byName.slice(0, first));
}

/** The number of nodes that are related to a node. */
export async function relatedTotal(context: ReadContext, id: string, relation: Relation): Promise<number> {
  return (await loadFirst(context, id, relation, 0)).total;
}

function loadFirst(context: ReadContext, id: string, of: Relation, first: number) {
  return context.loaders.get(relatedPages).load({ id, of, first, after: null });
}
