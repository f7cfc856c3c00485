import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Page, Position } from '../../store/paging/page';
import { isCoalitionPartnershipId, NETWORK, storedIds } from '../../store/model/record-ids';
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

/** The list of nodes with some ids. */
export const NODE_LIST = { statement: READ_NODES.statement, showsTables: false };

const READ_COALITIONS = nodeDecoder('node/read-coalitions', PARTNERSHIP_COLUMNS);

/** Reads nodes in any order; coalition partnerships are read by a separate statement. */
export async function readNodes(read: Run, ids: readonly string[]): Promise<NodeRecord[]> {
  const tables = ids.filter(isCoalitionPartnershipId);
  const lists = await Promise.all([
    readDecoded(
      read,
      READ_NODES,
      ids.filter((id) => !isCoalitionPartnershipId(id)),
    ),
    readDecoded(read, READ_COALITIONS, storedIds(tables)),
  ]);
  return lists.flat();
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

/** Finds the ids of the actors into which these actors were merged. */
export function findMerged(read: Run, ids: readonly string[]): Promise<{ id: string; into: string }[]> {
  return read('node/find-merged', { ids });
}

/** An unknown id with the search terms used to find suggestions for it. */
export interface CandidateLookUp extends Parameters {
  id: string;
  /** Prefixes of ids. */
  prefixes: readonly string[];
  /** A query of the full-text index over names. */
  query: string;
  /** Its words, folded. */
  words: readonly string[];
}

/** A candidate for an unknown id, with its names in all languages. */
export interface NearNode {
  wanted: string;
  id: string;
  names: string[];
}

/** Lists up to 50 candidates per prefix and 200 that share a word with an id, in no order. */
export function listNear(read: Run, wanted: readonly CandidateLookUp[]): Promise<NearNode[]> {
  return read('node/list-near', { wanted });
}

/** Pages the ids of nodes of some types, by id: `limit` of them after the id `after`. */
export function pageNodes(
  read: Run,
  parameters: { types: readonly string[]; after: string; limit: number },
): Promise<{ id: string }[]> {
  return read('node/page-nodes', parameters);
}

/** Counts the nodes of some types. */
export async function countNodes(read: Run, types: readonly string[]): Promise<number> {
  return (await read<{ total: number }>('node/count-nodes', { types }))[0]?.total ?? 0;
}

/** Returns true where the viewer may see a node of one of some types. */
export async function hasNodes(read: Run, types: readonly string[]): Promise<boolean> {
  return (await read('node/list-types-on-record', { types })).length > 0;
}

/** An event that is on record as an opportunity and as an initiative. */
export interface EventForms {
  opportunity: string;
  initiative: string;
  initiativeType: string;
}

export function listEventForms(read: Run): Promise<EventForms[]> {
  return read('node/list-event-forms');
}

/** Lists the ids of all nodes of some types, in their order. */
export function listOfTypes(read: Run, types: readonly string[]): Promise<{ type: string; id: string }[]> {
  return read('node/list-of-types', { types });
}

/** Pages of several lists, each with the id of its owner, and the distinct nodes on them. */
export interface PagesWithNodes<T> {
  pages: (Page<T> & { id: string })[];
  nodes: NodeRecord[];
}

/** Runs a statement that returns pages of several lists, then one row per distinct node on them. */
export async function readPages<I, T>(
  read: Run,
  { statement, columns, decode }: NodeDecoder,
  parameters: Parameters,
  toItem: (item: I) => T & { position: Position },
): Promise<PagesWithNodes<T>> {
  type Row = { page: { id: string; total: number; items: I[] }; node: null } | { page: null; node: NodeValues };
  const result: PagesWithNodes<T> = { pages: [], nodes: [] };
  for (const { page, node } of await read<Row>(statement, { ...parameters, nodeColumns: columns })) {
    if (page) result.pages.push({ ...page, items: page.items.map(toItem) });
    else result.nodes.push(decode(node));
  }
  return result;
}

/** Reads pages like readPages, for lists whose items contain only a node. */
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

/** The defaults of the statement of related nodes. */
export const RELATED_DEFAULTS: Parameters = {
  kinds: null,
  isMember: null,
  network: NETWORK,
  includeEnded: false,
  includeUpcoming: false,
  tableTypes: [],
};

/** Pages the nodes related to each of some nodes; the parameters are those of `Relation`. */
export function pageRelated(
  read: Run,
  ids: readonly string[],
  parameters: Parameters,
): Promise<PagesWithNodes<{ node: string }>> {
  return readNodePages(read, PAGE_RELATED, { ids, ...RELATED_DEFAULTS, ...parameters });
}

/** A row of a statement that returns a list of nodes. */
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

/** Runs a statement that returns a total with each node on a page, or alone without nodes. */
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

/** A list read from an index; its count is a separate statement, run only for totalCount. */
export interface IndexedList {
  /** The statement of a page. */
  statement: string;
  /** Further parameters of the statement, besides the page and the filter. */
  fixed?: Parameters;
  /** True where it includes coalition partnerships. */
  showsTables?: boolean;
  page: (read: Run, parameters: Parameters) => Promise<Listed[]>;
  count: (read: Run, parameters: Parameters) => Promise<number>;
  /** Counts the records that lack a part of the filter; run only where `unknown` is selected. */
  countLacking: (read: Run, parameters: Parameters) => Promise<PartCount[]>;
}

/** Returns the paging of an indexed list whose statement has this decoder. */
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
