import { ActorKind } from '../../../store/model/actor-kind';
import { TieType } from '../../../store/model/tie-type';
import type { Column } from '../../rows/columns';
import type { MappingFile } from '../mapping';
import type { ColumnFinder } from './column-finder';
import type { Meaning } from './header-meanings';
import { kindOf, tieTypeOf } from './value-words';

export type SuggestedRecord = MappingFile['records'][number];
type Source = SuggestedRecord['columns'][string];

/** Ties of organisations, by the columns of an organisation that name another. */
const TIES: readonly { meaning: Meaning; type: TieType; isFrom?: boolean }[] = [
  { meaning: 'parent', type: TieType.SUBSIDIARY_OF },
  { meaning: 'network', type: TieType.MEMBER_OF },
  { meaning: 'funder', type: TieType.FUNDS, isFrom: true },
  { meaning: 'partner', type: TieType.PARTNER_OF },
];

/** The ties of a sheet with a column for either end; undefined where it has none. */
export function suggestTies(finder: ColumnFinder): SuggestedRecord[] | undefined {
  const find = (meaning: Meaning) => finder.find(meaning);
  const [from, to, type] = [find('from'), find('to'), find('tieType')];
  if (from === undefined || to === undefined) return undefined;
  const columns = given({
    type: type === undefined ? { constant: TieType.PARTNER_OF } : translated(finder, type, tieTypeOf),
    from: { actor: from },
    to: { actor: to },
    since: find('since'),
    until: find('until'),
    note: find('description'),
  });
  return [{ file: 'ties.csv', columns }];
}

/** The organisations of a sheet, and the ties with those that their other columns name; undefined where it names none. */
export function suggestActors(finder: ColumnFinder, sheetName: string): SuggestedRecord[] | undefined {
  const find = (meaning: Meaning) => finder.find(meaning);
  const name = find('name');
  if (name === undefined) return undefined;
  const [id, kind, country, parentId] = [find('id'), find('kind'), find('country'), find('parentId')];
  const prefix = `${sheetName
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toUpperCase()}-`;
  const self: Source = id === undefined ? given({ idOf: name, country }) : { prefix, column: id };
  const actors = given({
    id: self,
    kind:
      kind === undefined
        ? { constant: ActorKind.OTHER }
        : { ...translated(finder, kind, kindOf), default: ActorKind.OTHER },
    name_en: name,
    name_fr: find('nameFr'),
    country_iso3: country && { country },
    website: find('website'),
    sector: find('sector'),
    founded: find('founded'),
    acronyms: find('acronyms'),
    other_names: find('otherNames'),
    note: find('description'),
  });
  const ties = TIES.flatMap(({ meaning, type, isFrom }): SuggestedRecord[] => {
    const named = find(meaning);
    const hasId = meaning === 'parent' && id !== undefined && parentId !== undefined;
    const other: Source | undefined = hasId ? { prefix, column: parentId } : named && { actor: named };
    if (!other) return [];
    const [from, to] = isFrom ? [other, self] : [self, other];
    const column = hasId ? parentId : named!;
    return [{ file: 'ties.csv', when: { column, present: true }, columns: { type: { constant: type }, from, to } }];
  });
  return [{ file: 'actors.csv', columns: actors }, ...ties];
}

function translated(finder: ColumnFinder, column: string, guess: (value: string) => string) {
  return { column, values: finder.translations(column, guess) };
}

/** Without what the sheet does not have. */
function given<T extends Partial<Record<Column | 'idOf' | 'country', unknown>>>(values: T) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
