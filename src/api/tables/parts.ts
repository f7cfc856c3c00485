import type { LanguageCode } from '../../language/language';
import {
  EVIDENCE,
  groupCells,
  labelOf,
  listCell,
  type Named,
  namedCells,
  type Place,
  PLACE as PLACE_SELECTION,
  placeCells,
  SOURCE_COLUMNS,
  sourceCells,
  UNKNOWN_COLUMNS,
  unknownCells,
} from './cells';
import { type Cell, type Columns, type ColumnType, defineTable, readPages, rowsOfPages, type Table } from './table';

/** An item of a list, as the query selects it. */
export type Item = Readonly<Record<string, unknown>>;

/** Some columns of a table, what the query selects for them, and their cells of an item. */
export interface Part {
  columns: Columns;
  selection: string;
  cells: (item: Item, language: LanguageCode) => Record<string, Cell>;
}

/** One column with a field of that name, or of that selection: `name(lang: $lang)`. */
const field =
  (type: ColumnType) =>
  (column: string, selection = column): Part => {
    const [name] = /^\w+/.exec(selection)!;
    return {
      columns: { [column]: type },
      selection,
      cells: (item) => ({ [column]: (item[name] ?? null) as Cell }),
    };
  };

export const text = field('text');
export const number = field('number');
export const date = field('date');
export const flag = field('boolean');

/** A value of an enumeration and its name, which `dimension` has the names of. */
export function labelled(column: string, dimension: string, selection = column, label = `${column}_label`): Part {
  const value = text(column, selection);
  return {
    columns: { ...value.columns, [label]: 'text' },
    selection,
    cells: (item, language) => {
      const cells = value.cells(item, language);
      return { ...cells, [label]: labelOf(dimension, cells[column] as string | null, language) };
    },
  };
}

const NAMED = '{ ... on Entity { id name(lang: $lang) } }';

/** The id and the name of a node, which may be of any type with a name. */
export function named(column: string, name = column): Part {
  return {
    columns: { [`${column}_id`]: 'text', [column]: 'text' },
    selection: `${name} ${NAMED}`,
    cells: (item) => {
      const node = item[name] as Partial<Named> | null | undefined;
      return { [`${column}_id`]: node?.id ?? null, [column]: node?.name ?? null };
    },
  };
}

/** The ids and the names of several nodes. */
export function namedList(idsColumn: string, column: string, name = column): Part {
  return {
    columns: { [idsColumn]: 'text', [column]: 'text' },
    selection: `${name} ${NAMED}`,
    cells: (item) => {
      const { ids, names } = namedCells(item[name] as Named[]);
      return { [idsColumn]: ids, [column]: names };
    },
  };
}

export const NAME = text('name', 'name(lang: $lang)');
export const KIND = labelled('kind', 'KIND');
export const GROUP = labelled('group', 'GROUP');

/** Stakeholder groups. */
export const GROUPS: Part = {
  columns: { groups: 'text', group_labels: 'text' },
  selection: 'groups',
  cells: ({ groups }, language) => groupCells(groups as string[], language),
};

/** A country and its region. */
export const PLACE: Part = {
  columns: { country_id: 'text', country: 'text', region_id: 'text', region: 'text' },
  selection: PLACE_SELECTION,
  cells: ({ country }) => placeCells(country as Place),
};

/** The newest source, and how many pieces of evidence there are. */
export const SOURCES: Part = {
  columns: SOURCE_COLUMNS,
  selection: EVIDENCE,
  cells: ({ evidence }) => sourceCells(evidence as Parameters<typeof sourceCells>[0]),
};

export const UNKNOWN: Part = {
  columns: UNKNOWN_COLUMNS,
  selection: 'unknown { code text(lang: $lang) }',
  cells: ({ unknown }) => unknownCells(unknown as Parameters<typeof unknownCells>[0]),
};

/** The acronyms of an actor. */
export const ACRONYMS: Part = {
  columns: { acronyms: 'text' },
  selection: 'names { value kind }',
  cells: ({ names }) => {
    const acronyms = (names as { value: string; kind: string }[]).filter(({ kind }) => kind === 'ACRONYM');
    return { acronyms: listCell(acronyms.map(({ value }) => value)) };
  },
};

/** A table with a row for each node of a list of the API. */
interface ListTable {
  name: string;
  /** The field of the query that lists them. */
  list: string;
  /** Its variables and arguments besides those of paging, in GraphQL. */
  variables: string;
  arguments: string;
  /** The type of the nodes, where the list has several and the parts are of this one. */
  on?: string;
  parts: readonly Part[];
  fixedFilter?: Readonly<Record<string, unknown>>;
}

export function listTable({ name, list, variables, arguments: given, on, parts, fixedFilter }: ListTable): Table {
  const selections = parts.map(({ selection }) => selection).join(' ');
  const lang = selections.includes('$lang') ? '$lang: Language!, ' : '';
  const operation = `${name[0]!.toUpperCase()}${name.slice(1)}Table`;
  return defineTable({
    name,
    columns: Object.assign({}, ...parts.map(({ columns }) => columns)) as Columns,
    query: `
      query ${operation}($first: Int!, $after: String, ${lang}${variables}) {
        ${list}(first: $first, after: $after, ${given}) {
          pageInfo { hasNextPage endCursor }
          nodes { ${on ? `... on ${on} { ${selections} }` : selections} }
        }
      }`,
    fixedFilter,
    rows: (ask, { query, variables: values, language }) =>
      rowsOfPages(readPages<Item>(ask, list, { query, variables: values }), (item) => [
        Object.assign({}, ...parts.map(({ cells }) => cells(item, language))) as Record<string, Cell>,
      ]),
  });
}

/** The same of a list that takes a filter. */
export function filteredTable(table: Omit<ListTable, 'variables' | 'arguments'> & { filter: string }): Table {
  const { filter, ...rest } = table;
  return listTable({ ...rest, variables: `$filter: ${filter}`, arguments: 'filter: $filter' });
}
