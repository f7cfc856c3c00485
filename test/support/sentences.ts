/** What a word is preceded by where it is a name in a French sentence, with the space after it. */
const ARTICLES = '(?:l’|le |la |les |d’|du |des |au |aux |the )?';
const SPACES = /[\s\u00a0\u202f]+/;

/** Mistakes of French that no sentence may have; of one whose names are masked. */
export const FRENCH_MISTAKES: readonly (readonly [string, RegExp])[] = [
  ['a preposition that does not join with its article', /(?<![\p{L}’-])(?:de|à) les? (?=\p{Lu})/u],
  ['no elision', /(?<![\p{L}’-])(?:de|le|la|que) (?=[aeiouâàéèêîôûAEIUÂÀÉÈÊÎÔÛ])/u],
  ['an elision before a consonant', /(?<![\p{L}’])(?:l|d)’(?=[bcdgjkpqtvwz])/iu],
  ['no non-breaking space', /[^\u00a0\u202f][;?!»](?:\s|$)|[^\u00a0\u202f]:\s|«(?![\u00a0\u202f])/u],
  ['an apostrophe', /'/],
];

/** What has ended, beside a tense of the present. */
export const ENDED_IN_BRACKETS = /\((?:[^)]*; )?(?:ended|terminé|a pris fin)/;

/** How many words a text has: what has a letter or a digit. */
export function countWords(text: string): number {
  return text.split(SPACES).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+(?=[^\s\p{Ll}])/u);
}

/** A function that leaves out the names that are given, with their articles and in either language: what is said of them is left. */
export function nameRemover(names: readonly string[]): (text: string) => string {
  const escaped = [...new Set(names.flatMap((name) => [name, name.replaceAll("'", '’')]))]
    .filter((name) => name.length > 2)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\d’-])${ARTICLES}(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'giu');
  return (text) => text.replace(pattern, '…');
}
