import { type Kind, schemaName } from '../../kinds/kind';
import { columnOf, type Described, type FieldKind, schemaField } from '../../kinds/record';
import { date, flag, ID, NAME, named, namedList, number, type Part, SOURCES, text } from './parts';
import { filteredTable, type Table } from './table';

const PARTS: Partial<Record<FieldKind, typeof text>> = { date, flag, number, amount: number };

/** Returns a kind's table: its name, its dates, its links, its fields and its newest source. */
export function kindTable(kind: Kind): Table {
  const { list, dates, links, fields } = kind;
  const columnName = (name: string, { column = columnOf(name) }: Described) => column;
  const ofDates = Object.entries(dates).map(([name, dated]) => date(columnName(name, dated), schemaField(name, dated)));
  const ofLinks = Object.entries(links).map(([name, link]): Part => {
    const column = columnName(name, link);
    return link.isList
      ? namedList(`${column.replace(/ies$/, 'y').replace(/s$/, '')}_ids`, column, name)
      : named(column, name);
  });
  const ofFields = Object.entries(fields)
    .filter(([, field]) => field.doc && field.kind !== 'instant')
    .map(([name, field]) => (PARTS[field.kind] ?? text)(columnName(name, field), schemaField(name, field)));
  const parts = [ID, ...('names' in kind ? [NAME] : []), ...ofDates, ...ofLinks, ...ofFields, SOURCES];
  return filteredTable({ name: list, list, filter: `${schemaName(kind)}Filter`, parts });
}
