import { type DocumentNode, parse } from 'graphql';
import type { LanguageCode } from '../../language/language';
import type { Columns, TableRow } from './cells';
import { cellsOf, columnsOf, type Item, type Part, selectionOf } from './parts';

/** Asks a query at the standpoint of the table, and returns its data. Rejects where any field fails. */
export type Ask = <T>(query: DocumentNode, variables: Record<string, unknown>) => Promise<T>;

/** What a table is asked for: the values of its parameters, and the language of its labels. */
export interface TableRequest {
  variables: Record<string, unknown>;
  language: LanguageCode;
}

/** A flat table: one row for each thing, read from the public API. */
export interface Table {
  name: string;
  columns: Columns;
  /** The query whose variables are the parameters of the table: see `parametersOf`. */
  query: DocumentNode;
  /** The fields of its filter that make it this table, and are no parameters. */
  fixedFilter: Readonly<Record<string, unknown>>;
  /** The rows in batches, each read when it is asked for, so that a large table is never all in memory. */
  rows: (ask: Ask, request: TableRequest) => AsyncIterable<TableRow[]>;
}

interface TableDefinition {
  name: string;
  parts: readonly Part[];
  query: string;
  fixedFilter?: Readonly<Record<string, unknown>>;
  /** What the parts take, in batches; a row is made of each. */
  items: (ask: Ask, request: ItemRequest) => AsyncIterable<readonly Item[]>;
}

interface ItemRequest {
  query: DocumentNode;
  variables: Record<string, unknown>;
}

export function defineTable({ name, parts, query: text, fixedFilter = {}, items }: TableDefinition): Table {
  const query = parse(text);
  return {
    name,
    columns: columnsOf(parts),
    query,
    fixedFilter,
    rows: async function* (ask, { variables, language }) {
      const { filter } = variables as { filter?: object };
      const isFixed = Object.keys(fixedFilter).length > 0;
      const all = isFixed ? { ...variables, filter: { ...filter, ...fixedFilter } } : variables;
      for await (const batch of items(ask, { query, variables: all }))
        yield batch.map((item) => cellsOf(parts, item, language));
    },
  };
}

interface ListTable extends Pick<TableDefinition, 'name' | 'parts' | 'fixedFilter'> {
  /** The field of the query that lists the nodes. */
  list: string;
  /** Its variables besides those of paging, such as `$filter: TieFilter`: a parameter each. */
  variables?: string;
  /** Its arguments besides those of paging, such as `filter: $filter`. */
  arguments?: string;
  /** The nodes of a page, 1 to 100. */
  first?: number;
}

/** A table with a row for each node of a list of the API. */
export function listTable({ list, variables = '', arguments: given = '', first, ...table }: ListTable): Table {
  const selection = selectionOf(table.parts);
  const lang = selection.includes('$lang') ? '$lang: Language!' : '';
  const operation = `${table.name[0]!.toUpperCase()}${table.name.slice(1)}Table`;
  return defineTable({
    ...table,
    query: `
      query ${operation}($first: Int!, $after: String, ${lang} ${variables}) {
        ${list}(first: $first, after: $after, ${given}) {
          pageInfo { hasNextPage endCursor }
          nodes { ${selection} }
        }
      }`,
    items: (ask, request) => readPages<Item>(ask, list, { ...request, first }),
  });
}

/** The same of a list that takes a filter of this type. */
export function filteredTable({
  filter,
  ...table
}: Omit<ListTable, 'variables' | 'arguments'> & { filter: string }): Table {
  return listTable({ ...table, variables: `$filter: ${filter}`, arguments: 'filter: $filter' });
}

interface Page<N> {
  nodes: N[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Variables that page through a list, and are no parameters of a table. */
export const PAGING = ['first', 'after', 'ids', 'lang'];

interface PagedQuery {
  query: DocumentNode;
  variables: Record<string, unknown>;
  /** Items of a page, 1 to 100. */
  first?: number;
}

/** The nodes of a connection, a page at a time. The query takes `first` and `after`, and selects `nodes` and `pageInfo`. */
export async function* readPages<N>(
  ask: Ask,
  field: string,
  { query, variables, first = 100 }: PagedQuery,
): AsyncGenerator<N[]> {
  let after: string | null = null;
  do {
    const data: Record<string, Page<N>> = await ask(query, { ...variables, first, after });
    const { nodes, pageInfo } = data[field]!;
    yield nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

/** The items of each page of a connection: none, one or several for each node. */
export async function* itemsOfPages<N>(
  pages: AsyncIterable<N[]>,
  itemsOf: (node: N) => readonly Item[],
): AsyncGenerator<Item[]> {
  for await (const nodes of pages) yield nodes.flatMap(itemsOf);
}
