import { type DocumentNode, parse } from 'graphql';
import type { LanguageCode } from '../../language/language';
import type { Columns, TableRow } from './cells';
import { cellsOf, columnsOf, type Item, type Part, selectionOf } from './parts';

/** Returns the data of a query at the standpoint of the table. Rejects if any field fails. */
export type RunQuery = <T>(query: DocumentNode, variables: Record<string, unknown>) => Promise<T>;

/** The request for a table: the values of its parameters, and the language of its labels. */
export interface TableRequest {
  variables: Record<string, unknown>;
  language: LanguageCode;
}

/** A flat table: one row for each record, read from the public API. */
export interface Table {
  name: string;
  columns: Columns;
  /** The query whose variables are the parameters of the table: see `parametersOf`. */
  query: DocumentNode;
  /** The fields of its filter that define this table, and are not parameters. */
  fixedFilter: Readonly<Record<string, unknown>>;
  /** Reads the rows in batches, each on demand, so that a large table is never all in memory. */
  rows: (run: RunQuery, request: TableRequest) => AsyncIterable<TableRow[]>;
}

interface TableDefinition {
  name: string;
  parts: readonly Part[];
  query: string;
  fixedFilter?: Readonly<Record<string, unknown>>;
  /** Reads the items of the parts, in batches; a row is made of each. */
  items: (run: RunQuery, request: ItemRequest) => AsyncIterable<readonly Item[]>;
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
    rows: async function* (run, { variables, language }) {
      const { filter } = variables as { filter?: object };
      const isFixed = Object.keys(fixedFilter).length > 0;
      const allVariables = isFixed ? { ...variables, filter: { ...filter, ...fixedFilter } } : variables;
      for await (const batch of items(run, { query, variables: allVariables }))
        yield batch.map((item) => cellsOf(parts, item, language));
    },
  };
}

interface ListTable extends Pick<TableDefinition, 'name' | 'parts' | 'fixedFilter'> {
  /** The field of the query that lists the nodes. */
  list: string;
  /** Variables in addition to those of paging, such as `$filter: TieFilter`: a parameter each. */
  variables?: string;
  /** Its arguments in addition to those of paging, such as `filter: $filter`. */
  arguments?: string;
  /** Number of nodes of a page, 1 to 100. */
  first?: number;
}

/** Returns a table with a row for each node of a list of the API. */
export function listTable({ list, variables = '', arguments: listArguments = '', first, ...table }: ListTable): Table {
  const selection = selectionOf(table.parts);
  const lang = selection.includes('$lang') ? '$lang: Language!' : '';
  const operation = `${table.name[0]!.toUpperCase()}${table.name.slice(1)}Table`;
  return defineTable({
    ...table,
    query: `
      query ${operation}($first: Int!, $after: String, ${lang} ${variables}) {
        ${list}(first: $first, after: $after, ${listArguments}) {
          pageInfo { hasNextPage endCursor }
          nodes { ${selection} }
        }
      }`,
    items: (run, request) => readPages<Item>(run, list, { ...request, first }),
  });
}

/** Returns the same for a list with a filter of this type. */
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

/** Variables that page through a list, and are not parameters of a table. */
export const PAGING = ['first', 'after', 'ids', 'lang'];

interface PagedQuery {
  query: DocumentNode;
  variables: Record<string, unknown>;
  /** Number of items of a page, 1 to 100. */
  first?: number;
}

/**
 * Reads the nodes of a connection, a page at a time. The query has the variables `first` and
 * `after`, and selects `nodes` and `pageInfo`.
 */
export async function* readPages<N>(
  run: RunQuery,
  field: string,
  { query, variables, first = 100 }: PagedQuery,
): AsyncGenerator<N[]> {
  let after: string | null = null;
  do {
    const data: Record<string, Page<N>> = await run(query, { ...variables, first, after });
    const { nodes, pageInfo } = data[field]!;
    yield nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

/** Reads the items of each page of a connection: none, one or several for each node. */
export async function* itemsOfPages<N>(
  pages: AsyncIterable<N[]>,
  itemsOf: (node: N) => readonly Item[],
): AsyncGenerator<Item[]> {
  for await (const nodes of pages) yield nodes.flatMap(itemsOf);
}
