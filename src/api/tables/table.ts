import { type DocumentNode, parse } from 'graphql';
import type { LanguageCode } from '../../language/language';

/** The value of a cell; null where it is unknown or does not apply. Lists are one text, separated by "; ". */
export type Cell = string | number | boolean | null;

/** A `date` is a partial date: in a file it is followed by two columns with its first and its last day. */
export type ColumnType = 'text' | 'number' | 'boolean' | 'date';

/** The columns of a table by name, in their order. */
export type Columns = Readonly<Record<string, ColumnType>>;

export type TableRow<C extends Columns = Columns> = Record<keyof C & string, Cell>;

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

interface TableDefinition<C extends Columns> {
  name: string;
  columns: C;
  query: string;
  fixedFilter?: Readonly<Record<string, unknown>>;
  rows: (ask: Ask, request: TableRequest & { query: DocumentNode }) => AsyncIterable<TableRow<C>[]>;
}

/** A table from its definition, which the compiler holds to its columns. */
export function defineTable<const C extends Columns>(definition: TableDefinition<C>): Table {
  const { query: text, fixedFilter, rows, ...rest } = definition;
  const query = parse(text);
  return {
    ...rest,
    query,
    fixedFilter: fixedFilter ?? {},
    rows: (ask, { variables, language }) => {
      const { filter } = variables as { filter?: object };
      const all = fixedFilter ? { ...variables, filter: { ...filter, ...fixedFilter } } : variables;
      return rows(ask, { variables: all, language, query });
    },
  };
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

/** The rows of each page of a connection: none, one or several for each node. */
export async function* rowsOfPages<N, R>(pages: AsyncIterable<N[]>, rowsOf: (node: N) => R[]): AsyncGenerator<R[]> {
  for await (const nodes of pages) yield nodes.flatMap(rowsOf);
}
