import type { LanguageCode } from '../../language/language';
import { type Cell, type Columns, type ColumnType, labelOf, listCell, type TableRow } from './cells';

/** An object of the API, as selected by a query. */
export type Item = Readonly<Record<string, unknown>>;

/** Columns of a table, the selection that its query needs for them, and their cells of an item. */
export interface Part {
  columns: Columns;
  selection: string;
  cells: (item: Item, language: LanguageCode) => TableRow;
}

/** Returns the columns of parts, in their order. */
export function columnsOf(parts: readonly Part[]): Columns {
  return Object.assign({}, ...parts.map(({ columns }) => columns)) as Columns;
}

/** Returns the selection for all parts of the same item. */
export function selectionOf(parts: readonly Part[]): string {
  return parts.map(({ selection }) => selection).join(' ');
}

/** Returns a part of one column; `selection` is a field of the item, as in `name(lang: $lang)`. */
const column =
  (type: ColumnType) =>
  (name: string, selection = name): Part => {
    const [field] = /^\w+/.exec(selection)!;
    return {
      columns: { [name]: type },
      selection,
      cells: (item) => ({ [name]: (item[field] ?? null) as Cell }),
    };
  };

export const text = column('text');
export const number = column('number');
export const date = column('date');
export const flag = column('boolean');

/** Returns a part with an enumeration's value, for programs, and its label, for people. */
export function labelled(name: string, dimension: string, selection = name, label = `${name}_label`): Part {
  const value = text(name, selection);
  return {
    columns: { ...value.columns, [label]: 'text' },
    selection,
    cells: (item, language) => {
      const { [name]: cellValue = null } = value.cells(item, language);
      return { [name]: cellValue, [label]: labelOf(dimension, cellValue as string | null, language) };
    },
  };
}

interface Named {
  id: string;
  name: string;
}

const NAMED = '{ ... on Entity { id name(lang: $lang) } }';

/** Returns a part with the id and the name of the node in a field. */
export function named(name: string, field = name): Part {
  return {
    columns: { [`${name}_id`]: 'text', [name]: 'text' },
    selection: `${field} ${NAMED}`,
    cells: (item) => {
      const node = item[field] as Partial<Named> | null | undefined;
      return { [`${name}_id`]: node?.id ?? null, [name]: node?.name ?? null };
    },
  };
}

/** Returns a part with the ids and the names of the nodes in a field. */
export function namedList(idsName: string, name: string, field = name): Part {
  return {
    columns: { [idsName]: 'text', [name]: 'text' },
    selection: `${field} ${NAMED}`,
    cells: (item) => {
      const nodes = item[field] as readonly Named[];
      return { [idsName]: listCell(nodes.map(({ id }) => id)), [name]: listCell(nodes.map((node) => node.name)) };
    },
  };
}

/** Returns parts of the item in a field; their cells are null without one. */
export function within(field: string, parts: readonly Part[]): Part {
  return {
    columns: columnsOf(parts),
    selection: `${field} { ${selectionOf(parts)} }`,
    cells: (item, language) => cellsOf(parts, (item[field] ?? {}) as Item, language),
  };
}

export function cellsOf(parts: readonly Part[], item: Item, language: LanguageCode): TableRow {
  return Object.assign({}, ...parts.map(({ cells }) => cells(item, language))) as TableRow;
}

/** Returns a part that applies only to items of a type. */
export function ofType(type: string, part: Part): Part {
  return { ...part, selection: `... on ${type} { ${part.selection} }` };
}

export const ID = text('id');
export const NAME = text('name', 'name(lang: $lang)');
export const KIND = labelled('kind', 'KIND');
export const GROUP = labelled('group', 'GROUP');
export const STATUS = labelled('status', 'STATUS');
export const SENTENCE = text('sentence', 'sentence(lang: $lang)');

/** The stakeholder groups of the item. */
export const GROUPS: Part = {
  columns: { groups: 'text', group_labels: 'text' },
  selection: 'groups',
  cells: (item, language) => {
    const groups = item['groups'] as string[];
    return {
      groups: listCell(groups),
      group_labels: listCell(groups.map((group) => labelOf('GROUP', group, language))),
    };
  },
};

/** The groups that only actors of elsewhere seat. */
export const GROUPS_FROM_ELSEWHERE: Part = {
  columns: { groups_from_elsewhere: 'text' },
  selection: 'groupsFromElsewhere',
  cells: (item) => ({ groups_from_elsewhere: listCell(item['groupsFromElsewhere'] as string[]) }),
};

/** The country of the item and its region. */
export const PLACE: Part = {
  columns: { country_id: 'text', country: 'text', region_id: 'text', region: 'text' },
  selection: `country { id name(lang: $lang) region ${NAMED} }`,
  cells: (item) => {
    const country = item['country'] as (Partial<Named> & { region: Named | null }) | null | undefined;
    return {
      country_id: country?.id ?? null,
      country: country?.name ?? null,
      region_id: country?.region?.id ?? null,
      region: country?.region?.name ?? null,
    };
  },
};

export interface Evidence {
  source: { id: string; title: string; url: string | null };
}

/** The newest source and the number of pieces of evidence, which the API lists newest first. */
export const SOURCES: Part = {
  columns: { evidence: 'number', source_id: 'text', source_title: 'text', source_url: 'text' },
  selection: 'evidence { source { id title url } }',
  cells: (item) => {
    const evidence = (item['evidence'] ?? []) as Evidence[];
    const source = evidence[0]?.source;
    return {
      evidence: evidence.length,
      source_id: source?.id ?? null,
      source_title: source?.title ?? null,
      source_url: source?.url ?? null,
    };
  },
};

/** The unknowns of the item, for programs and for people. */
export const UNKNOWN: Part = {
  columns: { unknown_codes: 'text', unknown: 'text' },
  selection: 'unknown { code text(lang: $lang) }',
  cells: (item) => {
    const unknown = item['unknown'] as { code: string; text: string }[];
    return {
      unknown_codes: listCell(unknown.map(({ code }) => code)),
      unknown: unknown.length > 0 ? unknown.map((entry) => entry.text).join(' ') : null,
    };
  },
};
