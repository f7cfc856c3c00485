import { Language } from './language';
import { message } from './message';

/** English names of countries that take "the" in a sentence. */
const TAKES_THE =
  /^(Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|Central African|Dominican Republic|Caribbean|DR|Isle)\b|\b(Republic|Kingdom|States|Emirates|Islands|Territory|Lands)\b/;

/** A country's name in a sentence, with its article in English: "the Netherlands", "Kenya". French gives the bare name. */
export function countryInSentence(name: string, language: Language): string {
  return language === Language.EN && TAKES_THE.test(name) ? `the ${name}` : name;
}

/** Where something is: "in the Philippines", "in Kenya", "dans ce pays (Kenya)". */
export function inCountry(name: string, language: Language): string {
  return message(language, 'place.country', { country: countryInSentence(name, language) });
}

/** Where something is, by a region's name: "in this region (Europe)", "dans cette région (Europe)". */
export function inRegion(name: string, language: Language): string {
  return message(language, 'place.region', { region: name });
}
