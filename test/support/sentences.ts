/** The optional article of a name in a French sentence, with the space after it. */
const ARTICLES = '(?:l’|le |la |les |d’|du |des |au |aux |the )?';
const SPACES = /[\s\u00a0\u202f]+/;

/** French mistakes that no sentence may contain, some of them with masked names. */
export const FRENCH_MISTAKES: readonly (readonly [string, RegExp])[] = [
  ['a preposition that does not join with its article', /(?<![\p{L}’-])(?:de|à) les? (?=\p{Lu})/u],
  ['no elision', /(?<![\p{L}’-])(?:de|le|la|que) (?=[aeiouâàéèêîôûAEIUÂÀÉÈÊÎÔÛ])/u],
  ['an elision before a consonant', /(?<![\p{L}’])(?:l|d)’(?=[bcdgjkpqtvwz])/iu],
  ['no non-breaking space', /[^\u00a0\u202f][;?!»](?:\s|$)|[^\u00a0\u202f]:\s|«(?![\u00a0\u202f])/u],
  ['an apostrophe', /'/],
];

/** A note of an end, which contradicts a present tense. */
export const ENDED_IN_BRACKETS = /\((?:[^)]*; )?(?:ended|terminé|a pris fin)/;

/** Counts the words of a text: runs with a letter or a digit. */
export function countWords(text: string): number {
  return text.split(SPACES).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+(?=[^\s\p{Ll}])/u);
}

/**
 * Returns a function that removes these names with their articles, in either language, and keeps
 * the rest.
 */
export function nameRemover(names: readonly string[]): (text: string) => string {
  const escaped = [...new Set(names.flatMap((name) => [name, name.replaceAll("'", '’')]))]
    .filter((name) => name.length > 2)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\d’-])${ARTICLES}(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'giu');
  return (text) => text.replace(pattern, '…');
}
