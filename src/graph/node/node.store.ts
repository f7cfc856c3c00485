import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Page, Position } from '../../store/paging/page';
import { isTableId, NETWORK, storedIds } from '../../store/model/record-ids';
import type { PartCount } from '../filter/unknown-parts';
import {
  NODE_COLUMNS,
  nodeDecoder,
  type NodeDecoder,
  type NodeRecord,
  type NodeValues,
  PARTNERSHIP_COLUMNS,
} from './node-decoder';

const READ_NODES = nodeDecoder('node/read-nodes', NODE_COLUMNS, true);

/** The list of the nodes of some ids. */
export const NODE_LIST = { statement: READ_NODES.statement, showsTables: false };

const READ_TABLES = nodeDecoder('node/read-tables', PARTNERSHIP_COLUMNS);

/** The nodes of these ids, in any order; alliances shown as partnerships are read by a statement of their own. */
export async function readNodes(read: Run, ids: readonly string[]): Promise<NodeRecord[]> {
  const tables = ids.filter(isTableId);
  const found = await Promise.all([
    readDecoded(
      read,
      READ_NODES,
      ids.filter((id) => !isTableId(id)),
    ),
    readDecoded(read, READ_TABLES, storedIds(tables)),
  ]);
  return found.flat();
}

async function readDecoded(
  read: Run,
  { statement, columns, decode }: NodeDecoder,
  ids: readonly string[],
): Promise<NodeRecord[]> {
  if (ids.length === 0) return [];
  const rows = await read<{ node: NodeValues }>(statement, { ids, nodeColumns: columns });
  return rows.map(({ node }) => decode(node));
}

/** For each actor that was merged into another: the id of that other. */
export function findMerged(read: Run, ids: readonly string[]): Promise<{ id: string; into: string }[]> {
  return read('node/find-merged', { ids });
}

/** An id that is unknown, and what the ids and names of those that may be meant have of it. */
export interface WantedNode extends Parameters {
  id: string;
  /** Beginnings of ids. */
  prefixes: readonly string[];
  /** A query of the full-text index over names. */
  query: string;
  /** Its words, folded. */
  words: readonly string[];
}

/** A node that an unknown id may mean, with its names in all languages. */
export interface NearNode {
  wanted: string;
  id: string;
  names: string[];
}

/** The nodes that may be meant by unknown ids: up to 50 for each beginning of an id and 200 that share a word with it, in no order. */
export function listNear(read: Run, wanted: readonly WantedNode[]): Promise<NearNode[]> {
  return read('node/list-near', { wanted });
}

/** A page of the ids of the nodes of some types, by id; `limit` of them after the id `after`. */
export function pageNodes(
  read: Run,
  parameters: { types: readonly string[]; after: string; limit: number },
): Promise<{ id: string }[]> {
  return read('node/page-nodes', parameters);
}

/** How many nodes of some types there are. */
export async function countNodes(read: Run, types: readonly string[]): Promise<number> {
  return (await read<{ total: number }>('node/count-nodes', { types }))[0]?.total ?? 0;
}

/** The ids of all nodes of some types, in the order of the ids. */
export function listOfTypes(read: Run, types: readonly string[]): Promise<{ type: string; id: string }[]> {
  return read('node/list-of-types', { types });
}

/** Pages of several lists, each with the id of the node whose list it is, and the distinct nodes on them. */
export interface PagesWithNodes<T> {
  pages: (Page<T> & { id: string })[];
  nodes: NodeRecord[];
}

/** Runs a statement that returns pages of several lists, then one row for each distinct node on them. */
export async function readPages<I, T>(
  read: Run,
  { statement, columns, decode }: NodeDecoder,
  parameters: Parameters,
  toItem: (item: I) => T & { position: Position },
): Promise<PagesWithNodes<T>> {
  type Row = { page: { id: string; total: number; items: I[] }; node: null } | { page: null; node: NodeValues };
  const found: PagesWithNodes<T> = { pages: [], nodes: [] };
  for (const { page, node } of await read<Row>(statement, { ...parameters, nodeColumns: columns })) {
    if (page) found.pages.push({ ...page, items: page.items.map(toItem) });
    else found.nodes.push(decode(node));
  }
  return found;
}

/** As readPages, of lists that say nothing but which nodes are on them. */
export function readNodePages(
  read: Run,
  decoder: NodeDecoder,
  parameters: Parameters,
): Promise<PagesWithNodes<{ node: string }>> {
  return readPages(read, decoder, parameters, ([position, node]: [position: Position, node: string]) => ({
    position,
    node,
  }));
}

const PAGE_RELATED = nodeDecoder('node/page-related');

/** What the statement of related nodes takes where a relation does not say it. */
export const RELATED_DEFAULTS: Parameters = {
  kinds: null,
  isMember: null,
  network: NETWORK,
  includeEnded: false,
  includeUpcoming: false,
  tableTypes: [],
};

/** A page of the nodes that are related to each of some nodes; the parameters are those of `Relation`. */
export function pageRelated(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<{ node: string }>> {
  return readNodePages(read, PAGE_RELATED, { ids, ...RELATED_DEFAULTS, ...parameters });
}

/** A node of a list as a statement returns it. */
interface ListedRow {
  position: Position;
  node: NodeValues;
}

/** Runs a statement that returns the nodes of a list, one per row. */
export async function readListed(
  read: Run,
  { statement, columns, decode }: NodeDecoder,
  parameters: Parameters,
): Promise<Listed[]> {
  const rows = await read<ListedRow>(statement, { ...parameters, nodeColumns: columns });
  return rows.map(({ position, node }) => ({ position, node: decode(node) }));
}

/** Runs a statement that returns the total of a list with each node on a page of it, or alone where there is none. */
export async function readCountedPage(
  read: Run,
  { statement, columns, decode }: NodeDecoder,
  parameters: Parameters,
): Promise<Page<{ node: NodeRecord }>> {
  type Row = { total: number; item: [position: Position, node: NodeValues] | null };
  const rows = await read<Row>(statement, { ...parameters, nodeColumns: columns });
  const items = rows.flatMap(({ item }): Listed[] => (item ? [{ position: item[0], node: decode(item[1]) }] : []));
  return { total: rows[0]?.total ?? 0, items };
}

/** A node with its position in a list. */
export interface Listed {
  position: Position;
  node: NodeRecord;
}

/** A list that is read from an index; the count is a statement of its own, run only where totalCount is selected. */
export interface IndexedList {
  /** The statement of a page. */
  statement: string;
  /** Parameters of the statement beside those of a page and of the filter. */
  fixed?: Parameters;
  /** True where it shows alliances as partnerships. */
  showsTables?: boolean;
  page: (read: Run, parameters: Parameters) => Promise<Listed[]>;
  count: (read: Run, parameters: Parameters) => Promise<number>;
  /** Counts those that lack a part of the filter on record, run only where `unknown` is selected. */
  countLacking: (read: Run, parameters: Parameters) => Promise<PartCount[]>;
}

/** The page of an indexed list whose statement has this decoder. */
export function indexedPage(
  decoder: NodeDecoder,
  fixed?: Parameters,
): Pick<IndexedList, 'statement' | 'fixed' | 'page'> {
  return {
    statement: decoder.statement,
    fixed,
    page: (read, parameters) => readListed(read, decoder, { ...parameters, ...fixed }),
  };
}
