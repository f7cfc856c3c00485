/** Maximum length of an input in an error, in characters (code points). */
export const MAX_QUOTED = 100;

/** Quotes a text in an error: its first 100 characters, and an ellipsis if it is longer. */
export function quote(text: string): string {
  if (text.length <= MAX_QUOTED) return text;
  // Two UTF-16 units are enough for each character.
  const characters = [...text.slice(0, 2 * MAX_QUOTED + 2)];
  return characters.length > MAX_QUOTED ? `${characters.slice(0, MAX_QUOTED).join('')}…` : text;
}

/** Quotes ids in an error, separated by commas: 100 characters in all. */
export function quoteAll(texts: readonly string[]): string {
  return quote(texts.slice(0, MAX_QUOTED).join(', '));
}

/** Orders texts by code unit, like `<`: below 0 where `a` is first, 0 where they are equal. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
