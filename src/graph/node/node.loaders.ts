import type { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { manyByKey, oneByKey, pageByKey } from '../../store/loading/by-key';
import { cacheValues, type LoaderFactory } from '../../store/loading/loaders';
import { isTableId } from '../../store/model/record-ids';
import type { ReadCache } from '../../store/loading/standpoint-caches';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { nodesOn } from '../../store/paging/page';
import type { NodeRecord } from './node-decoder';
import { findMerged, listOfTypes, readNodes, type PagesWithNodes } from './node.store';

/** The most nodes of one statement: to decode the thousands of a node cut at once would hold up all other requests. */
const MAX_NODES = 1_000;

/** A node by its id; null where there is none at this standpoint. */
export const nodeById: LoaderFactory<string, NodeRecord | null> = {
  ...oneByKey<NodeRecord>(readNodes, ({ id }) => id, MAX_NODES),
  // An alliance is shown as a partnership on some days.
  isOfAllDays: (id) => !isTableId(id),
};

/** Caches nodes that a statement returned, so that nodeById does not read them again. */
export function cacheNodes(cache: ReadCache, nodes: readonly NodeRecord[]): void {
  cacheValues(
    nodeById,
    nodes.map(({ id }) => id),
    nodes,
    cache,
  );
}

/** A loader of one page per parent, for a statement that returns the nodes on the pages too; it caches them. */
export function pageWithNodes<T>(
  fetch: (read: Run, ids: readonly string[], parameters: Parameters) => Promise<PagesWithNodes<T>>,
) {
  return pageByKey<T>(async (read, ids, parameters, cache) => {
    const { pages, nodes } = await fetch(read, ids, parameters);
    cacheNodes(cache, nodes);
    return pages;
  });
}

/** The part of a list that `fetch` reads for these parameters, cached; the nodes on it are cached by their ids too. */
export function loadList<P extends { node: NodeRecord }[]>(
  context: ReadContext,
  fetch: (read: Run, parameters: Parameters) => Promise<P>,
  parameters: Parameters,
): Promise<P> {
  return context.loaders.once(fetch, JSON.stringify(parameters), async (run, cache) => {
    const items = await fetch(run, parameters);
    cacheNodes(cache, nodesOn(items));
    return items;
  });
}

/** The actor that an id was merged into; null if it was not merged. */
export const mergedById = oneByKey(findMerged, ({ id }) => id);

/** The node of an id that may be null, for a nullable field. */
export function loadNode(context: ReadContext, id: string | null): NodeRecord | null | Promise<NodeRecord | null> {
  return id === null ? null : context.loaders.get(nodeById).load(id);
}

/** The node if it is of this type, else null: the parent of an action, for example, may be a campaign or a partnership. */
export async function loadNodeOfType(
  context: ReadContext,
  type: string,
  id: string | null,
): Promise<NodeRecord | null> {
  const node = await loadNode(context, id);
  return node?.type === type ? node : null;
}

/** The nodes of ids that a statement returned at the same standpoint, in their order. */
export async function loadNodes(context: ReadContext, ids: readonly string[]): Promise<NodeRecord[]> {
  const nodes = await context.loaders.get(nodeById).loadMany(ids);
  return nodes.map((node) => {
    if (node === null) throw new Error('A statement returned the id of a node that is not known at this standpoint');
    return node;
  });
}

/** The names of such nodes in a language, in the order of the ids. */
export async function loadNames(context: ReadContext, ids: readonly string[], language: Language): Promise<string[]> {
  return (await loadNodes(context, ids)).map((node) => nameIn(node, language));
}

/** The nodes of a list's items, in their order. */
export function loadListed(context: ReadContext, items: readonly { node: string }[]): Promise<NodeRecord[]> {
  return loadNodes(
    context,
    items.map(({ node }) => node),
  );
}

const nodesOfOneType = manyByKey(listOfTypes, ({ type }) => type);

/** All nodes of a type, in the order of their ids: for lists that are short by nature. */
export async function loadAllOfType(context: ReadContext, type: string): Promise<NodeRecord[]> {
  const found = await context.loaders.get(nodesOfOneType).load(type);
  return loadNodes(
    context,
    found.map(({ id }) => id),
  );
}
