import { transliterate } from 'transliteration';
import { foldText } from '../../language/names';

/** A word in any script: letters and digits. */
export const WORD = /[\p{L}\p{N}]+/gu;
/** Dotted abbreviations are one word: "e.V.", "S.A.", "N.C.M.E.C.". */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){1,}\p{L}(?![\p{L}\p{N}])/gu;

/** The words of a name in Latin letters, without accents and case: "ЭКПАТ Россия" gives ["ekpat", "rossiya"]. */
export function latinWords(name: string): string[] {
  const folded = foldText(name.replace(/[’']/g, ' ').replace(DOTTED, (word) => word.replaceAll('.', '')));
  // eslint-disable-next-line no-control-regex -- the range of ASCII: most names are in it and need no transliteration
  const latin = /^[\x00-\x7F]*$/.test(folded) ? folded : transliterate(folded).toLowerCase();
  return latin.match(WORD) ?? [];
}

/** The words of a name in its own script, as the full-text index has them. */
export function ownScriptWords(name: string): string[] {
  return foldText(name).match(WORD) ?? [];
}

/** A word in Latin letters only, digits included. */
export const isLatinWord = (word: string): boolean => /^[\p{Script=Latin}\p{N}]+$/u.test(word);

/** Merges spellings that sound alike, since transliterations write "k" for an English "c", and so on. */
export function phoneticKey(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|c(?![hei])|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, (run, letter: string) => (/\d/.test(letter) ? run : letter));
}
