import { InflectedNames, type Forms } from './agreement/agreeing';
import { englishForms } from './agreement/english-names';
import { frenchForms } from './agreement/french-names';
import { frenchText } from './french-spaces';
import { listFormat } from './intl-formats';
import { Language, type LanguageCode } from './language';
import { message } from './message';

/** Returns the name in a language, else in English. */
export function nameIn(node: { nameEn: string; nameFr?: string | null }, language: Language): string {
  return (language === Language.FR ? node.nameFr : undefined) ?? node.nameEn;
}

/** Removes accents and case, to compare and order: "Forêt" and "FORET" both become "foret". */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** The maximum number of names listed in a sentence; the others are counted. */
export const MAX_NAMES = 3;

/** Formats a name with its article: "the Committee"; "le Comité", "du Comité" after "de". */
export function formatName(name: string, language: LanguageCode): InflectedNames {
  return new InflectedNames([formsOf(name, language)]);
}

function formsOf(name: string, language: LanguageCode): Forms {
  return language === Language.FR ? frenchForms(name) : englishForms(name);
}

/** Formats the title of a source in a sentence, in quotation marks. */
export function formatTitle(title: string, language: LanguageCode): string {
  return message(language, 'title.quoted', { title: language === Language.FR ? frenchText(title) : title });
}

/** Formats names: "A and B", "A, B, C and 2 more"; "A et B", "de A et de B" after "de". */
export function formatNames(names: readonly string[], language: LanguageCode, maxNames = MAX_NAMES): InflectedNames {
  return formatList(names, language, maxNames, 'conjunction');
}

/** Formats names of which only the first of `total` are loaded: MAX_NAMES of them, or all. */
export function formatFirstNames(names: readonly string[], total: number, language: LanguageCode): InflectedNames {
  return formatList(names, language, MAX_NAMES, 'conjunction', total);
}

/** Formats names as alternatives: "A or B", "A, B, C or 2 more"; "A ou B". */
export function formatAnyOf(names: readonly string[], language: LanguageCode): InflectedNames {
  return formatList(names, language, MAX_NAMES, 'disjunction');
}

/** Joins clauses of a sentence: "A; B" in English, "A ; B" in French. */
export function formatClauses(clauses: readonly string[], language: LanguageCode): string {
  return clauses.join(message(language, 'list.clauseSeparator'));
}

function formatList(
  names: readonly string[],
  language: LanguageCode,
  maxNames: number,
  type: Intl.ListFormatType,
  total = names.length,
): InflectedNames {
  const items = names.slice(0, maxNames).map((name) => formsOf(name, language));
  const remaining = total - items.length;
  if (remaining > 0) items.push({ plain: message(language, 'list.more', { count: remaining }) });
  return new InflectedNames(items, (words) => formatWords(words, language, type));
}

/** Lists words unchanged: "a, b and c", or "a, b or c" as a disjunction. */
export function formatWords(words: readonly string[], language: LanguageCode, type: Intl.ListFormatType): string {
  return listFormat(language, type).format(words);
}

/** "in the Philippines", "in Kenya", "in Europe"; "au Kenya", "en Europe", "dans les Amériques". */
export function formatIn(place: string, language: LanguageCode): string {
  return message(language, 'place.in', { place: formatName(place, language) });
}
