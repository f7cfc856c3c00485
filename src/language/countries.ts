import { Language } from './language';
import { message } from './message';

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
