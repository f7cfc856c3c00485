import { Language } from '../../../language/language';
import { message, type MessageKey } from '../../../language/message';
import { foldText } from '../../../language/names';
import { ActorKind, StakeholderGroup } from '../../../store/model/actor-kind';
import { TieType } from '../../../store/model/tie-type';
import type { Column } from '../../rows/columns';
import type { MappingFile } from '../mapping';
import type { ColumnFinder, Meaning } from './column-finder';

/** Words in English, French and Spanish, folded; the first one in a value decides. */
const KINDS: readonly (readonly [RegExp, ActorKind])[] = [
  [/\bingo\b|\boing\b|international n|ong internationale|ong internacional/, ActorKind.INGO],
  [/united nations|nations unies|naciones unidas|\bun\b/, ActorKind.UN_BODY],
  [/intergovernmental|intergouvernement|intergubernamental/, ActorKind.INTERGOVERNMENTAL],
  [/parliament|parlement|parlamento|congreso/, ActorKind.PARLIAMENT],
  [/police|polic|law enforcement|gendarmerie/, ActorKind.LAW_ENFORCEMENT],
  [/\bgov|ministr|minister|gouvernement|gobierno|public|etat|estado/, ActorKind.GOVERNMENT],
  [/donor|funder|foundation|fondation|fundacion|bailleur|donante|grant/, ActorKind.DONOR],
  [
    /industry association|trade association|chamber|chambre|camara|federation professionnelle/,
    ActorKind.INDUSTRY_ASSOCIATION,
  ],
  [/compan|corporat|business|private|entreprise|societe|prive|empresa|privad|household/, ActorKind.COMPANY],
  [/universit|academ|research|recherche|investigacion|school|ecole|escuela/, ActorKind.ACADEMIA],
  [/media|press|presse|prensa/, ActorKind.MEDIA],
  [/faith|church|relig|eglise|iglesia|mosque/, ActorKind.FAITH_BASED],
  [/coalition|network|alliance|reseau|\bred\b|alianza|plateforme|platform/, ActorKind.COALITION],
  [/\bngo\b|\bong\b|\bosc\b|\bcso\b|non ?profit|civil|charit|associa|asocia|sponsor/, ActorKind.NGO],
];

const TYPES: readonly (readonly [RegExp, TieType])[] = [
  [/member|membre|miembro/, TieType.MEMBER_OF],
  [/fund|donor|grant|financ|bailleur|donante/, TieType.FUNDS],
  [/memorandum|\bmou\b|accord|acuerdo|convenio/, TieType.MEMORANDUM_WITH],
  [/partner|partenaire|partenariat|socio|aliad/, TieType.PARTNER_OF],
  [/suppl|fournisseur|proveedor/, TieType.SUPPLIER_OF],
  [/subsidiar|filiale|filial/, TieType.SUBSIDIARY_OF],
  [/support|soutien|soutient|apoy/, TieType.SUPPORTS],
];

/** The apparent kind of actor in a value; undefined where no word indicates it. */
const kindOf = (value: string): ActorKind | undefined =>
  valueNamed(Object.values(ActorKind), value, 'KIND') ?? firstOf(KINDS, value);

/** The stakeholder group that a value names. */
const groupOf = (value: string): StakeholderGroup | undefined =>
  valueNamed(Object.values(StakeholderGroup), value, 'GROUP');

/** The apparent type of tie in a value; undefined where no word indicates it. */
const tieTypeOf = (value: string): TieType | undefined =>
  valueNamed(Object.values(TieType), value) ?? firstOf(TYPES, value);

/** The enum value with this code or, where labels exist, this label in English or French. */
function valueNamed<T extends string>(values: readonly T[], text: string, labels?: 'KIND' | 'GROUP'): T | undefined {
  const folded = foldText(text);
  return values.find((value) => {
    const names = labels
      ? Object.values(Language).map((language) => message(language, `label.${labels}.${value}` as MessageKey))
      : [];
    return [value, value.replaceAll('_', ' '), ...names].some((name) => foldText(name) === folded);
  });
}

function firstOf<T>(words: readonly (readonly [RegExp, T])[], value: string): T | undefined {
  const folded = foldText(value);
  return words.find(([pattern]) => pattern.test(folded))?.[1];
}

export type SuggestedRecord = MappingFile['records'][number];
type Source = SuggestedRecord['columns'][string];

/** Ties of organisations, by the columns that name another organisation. */
const TIES: readonly { meaning: Meaning; type: TieType; isFrom?: boolean }[] = [
  { meaning: 'parent', type: TieType.SUBSIDIARY_OF },
  { meaning: 'network', type: TieType.MEMBER_OF },
  { meaning: 'funder', type: TieType.FUNDS, isFrom: true },
  { meaning: 'partner', type: TieType.PARTNER_OF },
];

/** The ties of a sheet with a column for either end; undefined without both columns. */
export function suggestTies(finder: ColumnFinder): SuggestedRecord[] | undefined {
  const find = (meaning: Meaning) => finder.find(meaning);
  // Found first, since « desde » means `from` only where another column names the `to` end.
  const since = find('since');
  const [from, to, type] = [find('from'), find('to'), find('tieType')];
  if (from === undefined || to === undefined) return undefined;
  const columns = omitUndefined({
    type: type === undefined ? { constant: TieType.PARTNER_OF } : required(finder, type, tieTypeOf),
    from: { actor: from },
    to: { actor: to },
    since: since === from ? undefined : since,
    until: find('until'),
    note: find('description'),
  });
  return [{ file: 'ties.csv', columns }];
}

/** The organisations of a sheet and ties to those in other columns; undefined without names. */
export function suggestActors(finder: ColumnFinder, sheetName: string): SuggestedRecord[] | undefined {
  const find = (meaning: Meaning) => finder.find(meaning);
  const name = find('name');
  if (name === undefined) return undefined;
  const [id, kind, group] = [find('id'), find('kind'), find('group')];
  const [country, parentId] = [find('country'), find('parentId')];
  const prefix = `${sheetName
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toUpperCase()}-`;
  const self: Source = id === undefined ? omitUndefined({ idOf: name, country }) : { prefix, column: id };
  const tieColumns = TIES.filter(({ meaning }) => find(meaning) !== undefined);
  // Dates of a row with several ties, or none, belong to none of them.
  const dates = tieColumns.length === 1 ? omitUndefined({ since: find('since'), until: find('until') }) : {};
  const actors = omitUndefined({
    id: self,
    kind: kind === undefined ? { constant: ActorKind.OTHER } : required(finder, kind, kindOf),
    group: group && translated(finder, group, groupOf),
    name_en: name,
    name_fr: find('nameFr'),
    country_iso3: country && { country },
    website: find('website'),
    sector: find('sector'),
    founded: find('founded'),
    active_since: tieColumns.length === 1 ? undefined : find('since'),
    acronyms: find('acronyms'),
    other_names: find('otherNames'),
    note: find('description'),
  });
  const ties = TIES.flatMap(({ meaning, type, isFrom }): SuggestedRecord[] => {
    const header = find(meaning);
    const hasId = meaning === 'parent' && id !== undefined && parentId !== undefined;
    const otherEnd: Source | undefined = hasId ? { prefix, column: parentId } : header && { actor: header };
    if (!otherEnd) return [];
    const [from, to] = isFrom ? [otherEnd, self] : [self, otherEnd];
    const column = hasId ? parentId : header!;
    const columns = { type: { constant: type }, from, to, ...dates };
    return [{ file: 'ties.csv', when: { column, present: true }, columns }];
  });
  return [{ file: 'actors.csv', columns: actors }, ...ties];
}

function translated(finder: ColumnFinder, column: string, guess: (value: string) => string | undefined) {
  return { column, values: finder.translations(column, guess) };
}

/** A required value with its translations; a blank cell has one too. */
function required(finder: ColumnFinder, column: string, guess: (value: string) => string | undefined) {
  const blank = finder.chosenFor(column, '');
  return { ...translated(finder, column, guess), ...(blank !== undefined && { default: blank }) };
}

/** The entries without undefined values. */
function omitUndefined<T extends Partial<Record<Column | 'idOf' | 'country', unknown>>>(values: T) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
