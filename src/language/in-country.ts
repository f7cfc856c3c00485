import { Language } from './language';

const WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Bahamas|Comoros|Gambia|Maldives|Central African|Dominican Republic|Caribbean|DR|Republic|Isle) ?|(Islands|Territory|Lands)$/;

/**
 * Where something is, by a country's name: "in the Philippines", "in Kenya".
 * French prepositions go by a gender that names do not show, so that French says "dans ce pays (Kenya)".
 */
export function inCountry(name: string, language: Language): string {
  if (language === Language.FR) return `dans ce pays (${name})`;
  return WITH_ARTICLE.test(name) ? `in the ${name}` : `in ${name}`;
}
