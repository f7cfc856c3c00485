import type { LanguageCode } from './dates';

const LOCALES = { EN: 'en-GB', FR: 'fr-FR' } as const;
/** More names than this nobody reads in a sentence. */
const MOST = 3;

/** A name in a sentence: as it is in English, between guillemets in French. */
export function formatName(name: string, lang: LanguageCode): string {
  return lang === 'FR' ? `« ${name} »` : name;
}

/** "A", "A and B", "A, B, C and 2 more"; "« A »", "« A » et « B »", "« A », « B », « C » et 2 autres". */
export function formatNames(names: readonly string[], lang: LanguageCode, most = MOST): string {
  return listed(names, lang, most, 'conjunction');
}

/** Any one of them: "A or B", "A, B, C or 2 more"; "« A » ou « B »". */
export function formatAnyOf(names: readonly string[], lang: LanguageCode): string {
  return listed(names, lang, MOST, 'disjunction');
}

function listed(names: readonly string[], lang: LanguageCode, most: number, type: Intl.ListFormatType): string {
  const said = names.slice(0, most).map((name) => formatName(name, lang));
  const left = names.length - said.length;
  if (left > 0) said.push(lang === 'FR' ? (left === 1 ? '1 autre' : `${left} autres`) : `${left} more`);
  return new Intl.ListFormat(LOCALES[lang], { type }).format(said);
}
