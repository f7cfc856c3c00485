import { Language } from './language';

/** English names that want their article in a sentence. */
const THE =
  /^(Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Seychelles)$|\b(Republic|Kingdom|States|Emirates|Islands)\b/;

/** A country's name in a sentence: "the Netherlands". In French it is put in brackets, where none wants an article. */
export function saidInCountry(name: string, language: Language): string {
  return language === Language.EN && THE.test(name) ? `the ${name}` : name;
}
