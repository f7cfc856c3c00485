import type { Parameters, Run } from '../neo4j/client';
import type { Page, Position } from '../paging/page';

/** A node as the graph keeps it; which fields it has depends on its type. What only its own type has is read as a field of that. */
export interface NodeRecord {
  id: string;
  type: string;
  nameEn: string;
  nameFr?: string | null;
  otherNames?: string[];
  since?: string | null;
  until?: string | null;
  country: string | null;
  region: string | null;
  parent: string | null;
  source: string | null;
  /** How a company stands under The Code, as its source says it. */
  status?: string | null;
  /** The place of a criterion of The Code among the six. */
  number?: number | null;
}

const ENTITY_COLUMNS = ['type', 'nameEn', 'nameFr', 'otherNames', 'note', 'since', 'until', 'synthetic'] as const;

/**
 * Which properties of actors, of partnerships and of nodes of any type statements give, and in which order: all that a
 * field of theirs is read from. What only lists and filters need is left out.
 */
export const ACTOR_COLUMNS: readonly string[] = [...ENTITY_COLUMNS, 'kind', 'group', 'website', 'sector', 'status'];
export const PARTNERSHIP_COLUMNS: readonly string[] = ENTITY_COLUMNS;
export const NODE_COLUMNS: readonly string[] = [
  ...ACTOR_COLUMNS,
  ...['outcome', 'iso3', 'regionBasis', 'boardSeats', 'unit', 'number', 'adopted'],
  ...['title', 'url', 'published', 'of', 'locator', 'confidence', 'asOf', 'against', 'recordedAt'],
  ...['at', 'by', 'action', 'about', 'summaryEn', 'summaryFr'],
];

/** A node as a statement gives it: its id, where it is, and its properties of the columns that were asked for. */
export type NodeValues = [id: string, places: [relation: string, id: string][], properties: unknown[]];

/** The node that a statement gives as a list of its values. */
export function nodeOf([id, places, properties]: NodeValues, columns: readonly string[]): NodeRecord {
  const place = (relation: string) => places.find(([name]) => name === relation)?.[1] ?? null;
  const node: Record<string, unknown> = { id };
  columns.forEach((name, index) => (node[name] = properties[index]));
  node.country = place('IN_COUNTRY');
  node.region = place('IN_REGION');
  node.parent = place('PART_OF');
  node.source = place('FROM');
  return node as unknown as NodeRecord;
}

export async function readNodes(read: Run, ids: readonly string[]): Promise<NodeRecord[]> {
  const rows = await read<{ node: NodeValues }>('node/read-nodes', { ids, nodeColumns: NODE_COLUMNS });
  return rows.map(({ node }) => nodeOf(node, NODE_COLUMNS));
}

/** Into which actors others were merged. */
export function findMerged(read: Run, ids: readonly string[]): Promise<{ id: string; into: string }[]> {
  return read('node/find-merged', { ids });
}

/** The ids of all nodes of some types, in the order of the ids. */
export function listOfTypes(read: Run, types: readonly string[]): Promise<{ type: string; id: string }[]> {
  return read('node/list-of-types', { types });
}

/** Pages of several lists, each with the id of the node whose list it is, and the nodes that are met on them, once each. */
export interface PagesWithNodes<T> {
  pages: (Page<T> & { id: string })[];
  nodes: NodeRecord[];
}

/** Runs a statement that gives pages of several lists, then the nodes that are met on them, one a row; makes the items. */
export async function readPages<I, T>(
  read: Run,
  statement: string,
  parameters: Parameters,
  itemOf: (item: I) => T & { position: Position },
  nodeColumns = NODE_COLUMNS,
): Promise<PagesWithNodes<T>> {
  type Row = { page: { id: string; total: number; items: I[] }; node: null } | { page: null; node: NodeValues };
  const found: PagesWithNodes<T> = { pages: [], nodes: [] };
  for (const { page, node } of await read<Row>(statement, { ...parameters, nodeColumns })) {
    if (page) found.pages.push({ ...page, items: page.items.map(itemOf) });
    else found.nodes.push(nodeOf(node, nodeColumns));
  }
  return found;
}

/** A page of what is related to each of some nodes: see `related` for the parameters. */
export function pageRelated(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<{ node: string }>> {
  return readPages(
    read,
    'node/page-related',
    { ids, kinds: null, includeEnded: false, ...parameters },
    ([position, node]: [position: Position, node: string]) => ({ position, node }),
  );
}

/** A node of a list as its statement gives it. */
interface ListedRow {
  position: Position;
  node: NodeValues;
}

/** Runs a statement that gives the nodes of a list, one a row. */
export async function readListed(
  read: Run,
  statement: string,
  parameters: Parameters,
  nodeColumns = NODE_COLUMNS,
): Promise<Listed[]> {
  const rows = await read<ListedRow>(statement, { ...parameters, nodeColumns });
  return rows.map(({ position, node }) => ({ position, node: nodeOf(node, nodeColumns) }));
}

/** A node where it stands in a list. */
export interface Listed {
  position: Position;
  node: NodeRecord;
}

/** A list that is read from an index: its page and, only where it is asked for, its count. */
export interface IndexedList {
  page: (read: Run, parameters: Parameters) => Promise<Listed[]>;
  count: (read: Run, parameters: Parameters) => Promise<number>;
}

/** The list of all nodes of the `type` in its parameters that had begun by the valid date, by English name. */
export const nodesOfType: IndexedList = {
  page: (read, parameters) => readListed(read, 'node/page-of-type', parameters),
  count: async (read, parameters) => (await read<{ total: number }>('node/count-of-type', parameters))[0]?.total ?? 0,
};
