import { type DatedKind, schemaName } from '../../kinds/kind';
import { columnOf, type Described } from '../../kinds/record';
import { date, ID, named, namedList, type Part, SOURCES, text } from './parts';
import { filteredTable, type Table } from './table';

/** The table of a kind: its date, its links, its fields and its newest source. */
export function kindTable(kind: DatedKind): Table {
  const { list, since, dates, links, fields } = kind;
  const columnName = (name: string, { column = columnOf(name) }: Described) => column;
  const ofLinks = Object.entries(links).map(([name, link]): Part => {
    const column = columnName(name, link);
    return link.isList ? namedList(`${column.replace(/s$/, '')}_ids`, column, name) : named(column, name);
  });
  const ofFields = Object.entries(fields)
    .filter(([, { kind }]) => kind !== 'instant')
    .map(([name, field]) => (field.kind === 'date' ? date : text)(columnName(name, field), name));
  const parts = [ID, date(columnName(since, dates[since] ?? {}), since), ...ofLinks, ...ofFields, SOURCES];
  return filteredTable({ name: list, list, filter: `${schemaName(kind)}Filter`, parts });
}
