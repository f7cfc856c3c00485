import { Language } from '../../../language/language';
import { message, type MessageKey } from '../../../language/message';
import { foldText } from '../../../language/names';
import { ActorKind, StakeholderGroup } from '../../../store/model/actor-kind';
import { TieType } from '../../../store/model/tie-type';
import type { Column } from '../../rows/columns';
import type { MappingFile } from '../mapping';
import type { ColumnFinder, Meaning } from './column-finder';

/** Words in English, French and Spanish, folded, of which the first that a value has decides. */
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

/** The kind of actor that a value seems to say; undefined where no word of it tells. */
const kindOf = (value: string): ActorKind | undefined =>
  valueNamed(Object.values(ActorKind), value, 'KIND') ?? firstOf(KINDS, value);

/** The stakeholder group that a value names. */
const groupOf = (value: string): StakeholderGroup | undefined =>
  valueNamed(Object.values(StakeholderGroup), value, 'GROUP');

/** The type of tie that a value seems to say; undefined where no word of it tells. */
const tieTypeOf = (value: string): TieType | undefined =>
  valueNamed(Object.values(TieType), value) ?? firstOf(TYPES, value);

/** The value of an enum that a text names by its code or, where its values have labels, in English or French. */
function valueNamed<T extends string>(values: readonly T[], text: string, labels?: 'KIND' | 'GROUP'): T | undefined {
  const wanted = foldText(text);
  return values.find((value) => {
    const names = labels
      ? Object.values(Language).map((language) => message(language, `label.${labels}.${value}` as MessageKey))
      : [];
    return [value, value.replaceAll('_', ' '), ...names].some((name) => foldText(name) === wanted);
  });
}

function firstOf<T>(words: readonly (readonly [RegExp, T])[], value: string): T | undefined {
  const folded = foldText(value);
  return words.find(([pattern]) => pattern.test(folded))?.[1];
}

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
  // First, since « desde » is from whom where a column says to whom.
  const since = find('since');
  const [from, to, type] = [find('from'), find('to'), find('tieType')];
  if (from === undefined || to === undefined) return undefined;
  const columns = given({
    type: type === undefined ? { constant: TieType.PARTNER_OF } : required(finder, type, tieTypeOf),
    from: { actor: from },
    to: { actor: to },
    since: since === from ? undefined : since,
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
  const [id, kind, group] = [find('id'), find('kind'), find('group')];
  const [country, parentId] = [find('country'), find('parentId')];
  const prefix = `${sheetName
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toUpperCase()}-`;
  const self: Source = id === undefined ? given({ idOf: name, country }) : { prefix, column: id };
  const named = TIES.filter(({ meaning }) => find(meaning) !== undefined);
  // Of several ties of a row, or of none, it is not one of theirs.
  const dates = named.length === 1 ? given({ since: find('since'), until: find('until') }) : {};
  const actors = given({
    id: self,
    kind: kind === undefined ? { constant: ActorKind.OTHER } : required(finder, kind, kindOf),
    group: group && translated(finder, group, groupOf),
    name_en: name,
    name_fr: find('nameFr'),
    country_iso3: country && { country },
    website: find('website'),
    sector: find('sector'),
    founded: find('founded'),
    active_since: named.length === 1 ? undefined : find('since'),
    acronyms: find('acronyms'),
    other_names: find('otherNames'),
    note: find('description'),
  });
  const ties = TIES.flatMap(({ meaning, type, isFrom }): SuggestedRecord[] => {
    const header = find(meaning);
    const hasId = meaning === 'parent' && id !== undefined && parentId !== undefined;
    const other: Source | undefined = hasId ? { prefix, column: parentId } : header && { actor: header };
    if (!other) return [];
    const [from, to] = isFrom ? [other, self] : [self, other];
    const column = hasId ? parentId : header!;
    const columns = { type: { constant: type }, from, to, ...dates };
    return [{ file: 'ties.csv', when: { column, present: true }, columns }];
  });
  return [{ file: 'actors.csv', columns: actors }, ...ties];
}

function translated(finder: ColumnFinder, column: string, guess: (value: string) => string | undefined) {
  return { column, values: finder.translations(column, guess) };
}

/** As translated, of what every record has: what a blank cell means is chosen, too. */
function required(finder: ColumnFinder, column: string, guess: (value: string) => string | undefined) {
  const blank = finder.chosenFor(column, '');
  return { ...translated(finder, column, guess), ...(blank !== undefined && { default: blank }) };
}

/** Without what the sheet does not have. */
function given<T extends Partial<Record<Column | 'idOf' | 'country', unknown>>>(values: T) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
