import { transliterate } from 'transliteration';
import { fold } from '../language/names';

/** What every script of a name holds: letters and digits. */
export const WORD = /[\p{L}\p{N}]+/gu;
/** "e.V.", "S.A.", "N.C.M.E.C." are one word each. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){1,}\p{L}(?![\p{L}\p{N}])/gu;

/** The words of a name in Latin letters, without accents and case: "ЭКПАТ Россия" is ["ekpat", "rossiya"]. */
export function latinWords(name: string): string[] {
  const folded = fold(name.replace(/[’']/g, ' ').replace(DOTTED, (word) => word.replaceAll('.', '')));
  // eslint-disable-next-line no-control-regex -- what is ASCII already, as most names are, needs no look-up
  const latin = /^[\x00-\x7F]*$/.test(folded) ? folded : transliterate(folded).toLowerCase();
  return latin.match(WORD) ?? [];
}

/** The words of a name as its own script has them, as the full-text index keeps them. */
export function ownWords(name: string): string[] {
  return fold(name).match(WORD) ?? [];
}

/** A word as it is heard: scripts that go over to Latin letters choose k where English has c, and so on. */
export function heard(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|c(?![hei])|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, (run, letter: string) => (/\d/.test(letter) ? run : letter));
}
