import type { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { manyByKey, oneByKey, pageByKey } from '../../store/loading/by-key';
import { cacheValues, type LoaderFactory } from '../../store/loading/loaders';
import { isCoalitionPartnershipId } from '../../store/model/record-ids';
import type { ReadCache } from '../../store/loading/standpoint-caches';
import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { nodesOn } from '../../store/paging/page';
import type { NodeRecord } from './node-decoder';
import { findMerged, listOfTypes, readNodes, type PagesWithNodes } from './node.store';

/** Maximum nodes per statement, since decoding thousands at once blocks all other requests. */
const MAX_NODES = 1_000;

/** Loads a node by its id; null where none exists at this standpoint. */
export const nodeById: LoaderFactory<string, NodeRecord | null> = {
  ...oneByKey<NodeRecord>(readNodes, ({ id }) => id, MAX_NODES),
  // A coalition partnership exists on some days only.
  isOfAllDays: (id) => !isCoalitionPartnershipId(id),
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

/** Creates a loader of one page per parent, whose statement returns and caches the nodes too. */
export function pageWithNodes<T>(
  fetch: (read: Run, ids: readonly string[], parameters: Parameters) => Promise<PagesWithNodes<T>>,
) {
  return pageByKey<T>(async (read, ids, parameters, cache) => {
    const { pages, nodes } = await fetch(read, ids, parameters);
    cacheNodes(cache, nodes);
    return pages;
  });
}

/** Loads and caches the part of a list that `fetch` reads, and its nodes by their ids. */
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

/** Loads the actor into which an id was merged; null if it was not merged. */
export const mergedById = oneByKey(findMerged, ({ id }) => id);

/** Loads the node of an id that may be null, for a nullable field. */
export function loadNode(context: ReadContext, id: string | null): NodeRecord | null | Promise<NodeRecord | null> {
  return id === null ? null : context.loaders.get(nodeById).load(id);
}

/** Loads the node if it is of this type, else null: a parent, for example, has several types. */
export async function loadNodeOfType(
  context: ReadContext,
  type: string,
  id: string | null,
): Promise<NodeRecord | null> {
  const node = await loadNode(context, id);
  return node?.type === type ? node : null;
}

/** Loads the nodes of ids that a statement returned at the same standpoint, in their order. */
export async function loadNodes(context: ReadContext, ids: readonly string[]): Promise<NodeRecord[]> {
  const nodes = await context.loaders.get(nodeById).loadMany(ids);
  return nodes.map((node) => {
    if (node === null) throw new Error('A statement returned the id of a node that is not known at this standpoint');
    return node;
  });
}

/** Loads the names of such nodes in a language, in the order of the ids. */
export async function loadNames(context: ReadContext, ids: readonly string[], language: Language): Promise<string[]> {
  return (await loadNodes(context, ids)).map((node) => titleOf(node, language));
}

/** Returns the name of a node, or the title of a source, which has no name. */
export function titleOf(node: NodeRecord, language: Language): string {
  return node.title ?? nameIn(node, language);
}

/** Loads the nodes of a list's items, in their order. */
export function loadListed(context: ReadContext, items: readonly { node: string }[]): Promise<NodeRecord[]> {
  return loadNodes(
    context,
    items.map(({ node }) => node),
  );
}

const nodesOfOneType = manyByKey(listOfTypes, ({ type }) => type);

/** Loads all nodes of a type, by id, for lists that are short by nature. */
export async function loadAllOfType(context: ReadContext, type: string): Promise<NodeRecord[]> {
  const rows = await context.loaders.get(nodesOfOneType).load(type);
  return loadNodes(
    context,
    rows.map(({ id }) => id),
  );
}
