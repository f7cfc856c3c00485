import { listFormat } from './intl-formats';
import { Language, type LanguageCode } from './language';
import { message } from './message';

/** The name in a language, else in English. */
export function nameIn(node: { nameEn: string; nameFr?: string | null }, language: Language): string {
  return (language === Language.FR ? node.nameFr : undefined) ?? node.nameEn;
}

/** The text without accents and case, for comparing and ordering names: "Forêt" and "FORET" both become "foret". */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** The maximum number of names listed in a sentence; the others are counted. */
export const MAX_NAMES = 3;

/** A name in a sentence: bare in English, between guillemets in French. */
export function formatName(name: string, language: LanguageCode): string {
  return message(language, 'name.quoted', { name });
}

/** The title of a source in a sentence, between quotation marks. */
export function formatTitle(title: string, language: LanguageCode): string {
  return message(language, 'title.quoted', { title });
}

/** "A", "A and B", "A, B, C and 2 more"; "« A »", "« A » et « B »", "« A », « B », « C » et 2 autres". */
export function formatNames(names: readonly string[], language: LanguageCode, maxNames = MAX_NAMES): string {
  return formatList(names, language, maxNames, 'conjunction');
}

/** As `formatNames`, where only the first of `total` names are at hand: MAX_NAMES of them, or all. */
export function formatFirstNames(names: readonly string[], total: number, language: LanguageCode): string {
  return formatList(names, language, MAX_NAMES, 'conjunction', total);
}

/** Any one of them: "A or B", "A, B, C or 2 more"; "« A » ou « B »". */
export function formatAnyOf(names: readonly string[], language: LanguageCode): string {
  return formatList(names, language, MAX_NAMES, 'disjunction');
}

/** Clauses of a sentence in a row: "A; B" in English, "A ; B" in French. */
export function formatClauses(clauses: readonly string[], language: LanguageCode): string {
  return clauses.join(message(language, 'list.clauseSeparator'));
}

function formatList(
  names: readonly string[],
  language: LanguageCode,
  maxNames: number,
  type: Intl.ListFormatType,
  total = names.length,
): string {
  const items = names.slice(0, maxNames).map((name) => formatName(name, language));
  const left = total - items.length;
  if (left > 0) items.push(message(language, 'list.more', { count: left }));
  return formatWords(items, language, type);
}

/** All words as they are: "a, b and c", or "a, b or c" as a disjunction. */
export function formatWords(words: readonly string[], language: LanguageCode, type: Intl.ListFormatType): string {
  return listFormat(language, type).format(words);
}

/** English names of countries that take "the" in a sentence. */
const TAKES_THE =
  /^(Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|Central African|Dominican Republic|Caribbean|DR|Isle)\b|\b(Republic|Kingdom|States|Emirates|Islands|Territory|Lands)\b/;

/** A country's name within a sentence: in English with its article ("the Netherlands", "Kenya"), in French as it is. */
export function formatCountry(name: string, language: Language): string {
  return language === Language.EN && TAKES_THE.test(name) ? `the ${name}` : name;
}

/** "in the Philippines", "in Kenya", "dans ce pays (Kenya)". */
export function formatInCountry(name: string, language: Language): string {
  return message(language, 'place.country', { country: formatCountry(name, language) });
}

/** "in this region (Europe)", "dans cette région (Europe)". */
export function formatInRegion(name: string, language: Language): string {
  return message(language, 'place.region', { region: name });
}
