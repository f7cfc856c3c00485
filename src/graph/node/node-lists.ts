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
 * Pages an indexed list by one statement, and one more if totalCount is selected and the page is
 * partial. `shape` is any position of the list; its last value is the key of the index.
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
  const listParameters = { ...parameters, after: request.after?.at(-1) ?? '' };
  const selected =
    selection &&
    (await readSelected(
      context,
      { statement, showsTables, selection },
      { ...listParameters, ...fixed, limit: request.first + 1 },
    ));
  const limit = (selected ? request.first : readAhead(request.first)) + 1;
  const items = selected?.items ?? (await loadList(context, page, { ...listParameters, limit }));
  const isWhole = request.after === null && items.length < limit;
  const total = isWhole ? items.length : () => count(context.read, parameters);
  return toConnection(request, { items, total: 0 }, nodesOn(items), total);
}

/** The nodes related to a node, by relationship types, direction from the node, and node types. */
export interface Relation extends Parameters {
  /** Tie types, or IN_COUNTRY, IN_REGION, IN_NAMED_REGION and PART_OF. */
  types: readonly string[];
  direction: `${TieDirection}`;
  nodeTypes: readonly string[];
  /** Ties to actors that are listed as coalition partnerships; `nodeTypes` then has no actors. */
  tableTypes?: readonly string[];
  /** Only nodes of these kinds; all if absent. */
  kinds?: readonly string[] | null;
  /** Only members of the network, or only non-members; all if absent. */
  isMember?: boolean | null;
  /** Includes ended ties, as for an action that was completed. */
  includeEnded?: boolean;
  /** Includes nodes that begin after the valid date, such as a future event. */
  includeUpcoming?: boolean;
}

/** Returns the relation for a tie field of a record, which includes ended ties. */
export function relationOf({ types, direction, nodeTypes, includesUpcoming }: RecordLink): Relation {
  return { types, direction, nodeTypes, includeEnded: true, ...(includesUpcoming && { includeUpcoming: true }) };
}

/** A loader of pages of the nodes related to a node. */
export const relatedPages = pageWithNodes(pageRelated);

/** Pages the nodes related to a node, by name. `list` is the list's name in cursors. */
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

/** Loads all nodes related to a node, by name. */
export async function relatedNodes(context: ReadContext, id: string, relation: Relation): Promise<NodeRecord[]> {
  const page = await context.loaders.get(relatedPages).load(wholeListKey(id, relation));
  return loadListed(context, page.items);
}

/** Loads the first nodes related to any of these, by name. Throws InputError for bad `first`. */
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

/** Counts the nodes related to a node. */
export async function relatedTotal(context: ReadContext, id: string, relation: Relation): Promise<number> {
  return (await loadFirst(context, id, relation, 0)).total;
}

function loadFirst(context: ReadContext, id: string, of: Relation, first: number) {
  return context.loaders.get(relatedPages).load({ id, of, first, after: null });
}
