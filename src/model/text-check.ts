import { personalDatum } from './personal-data';

/** The most characters of a name, and of any other text. */
export const MAX_NAME_LENGTH = 300;
export const MAX_TEXT_LENGTH = 10_000;

export interface TextProblem {
  code: 'PERSONAL_DATA' | 'BAD_TEXT' | 'TOO_LONG';
  /** What a text must be instead, as a noun phrase in each language. */
  en: string;
  fr: string;
}

const FRENCH = { 'an e-mail address': 'adresse électronique', 'a phone number': 'numéro de téléphone' };

/**
 * What is wrong with a text that may have `most` characters (code points), if anything: too long, not whole, or about a
 * person. The length goes first, so that the rest looks at no more than that.
 */
export function textProblem(text: string, most: number): TextProblem | undefined {
  if (isLongerThan(text, most)) {
    return {
      code: 'TOO_LONG',
      en: `text of at most ${most.toLocaleString('en')} characters`,
      fr: `un texte d’au plus ${most.toLocaleString('fr')} caractères`,
    };
  }
  if (!isWholeText(text)) {
    return {
      code: 'BAD_TEXT',
      en: 'text without control characters and halves of characters',
      fr: 'un texte sans caractères de contrôle ni moitiés de caractères',
    };
  }
  const datum = personalDatum(text);
  if (datum === undefined) return undefined;
  return {
    code: 'PERSONAL_DATA',
    en: `text without ${datum}: the graph holds organisations and public offices, never a person’s data`,
    fr: `un texte sans ${FRENCH[datum]} : le graphe contient des organisations et des fonctions publiques, jamais les données d’une personne`,
  };
}

/**
 * Control characters but for the tab and the line ends; halves of characters (lone surrogates), which UTF-8 cannot
 * hold; and the two code points that XML cannot (https://www.w3.org/TR/xml/#charsets).
 */
const BROKEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;

/** Whether every character of a text can be kept, sent and shown anywhere. */
export function isWholeText(text: string): boolean {
  return !BROKEN.test(text);
}

function isLongerThan(text: string, most: number): boolean {
  // A character is one or two units, so most texts need no count.
  return text.length > most && (text.length > 2 * most || [...text].length > most);
}
