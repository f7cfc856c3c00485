/** The most characters (code points) of an input that an error quotes. */
export const MAX_QUOTED = 100;

/** A text as an error quotes it: its first 100 characters, and an ellipsis where that is not all. */
export function quote(text: string): string {
  if (text.length <= MAX_QUOTED) return text;
  // Two UTF-16 units are enough for each character.
  const characters = [...text.slice(0, 2 * MAX_QUOTED + 2)];
  return characters.length > MAX_QUOTED ? `${characters.slice(0, MAX_QUOTED).join('')}…` : text;
}

/** Ids as an error quotes them, separated by commas: 100 characters in all. */
export function quoteAll(texts: readonly string[]): string {
  return quote(texts.slice(0, MAX_QUOTED).join(', '));
}

/** Orders texts by code unit, as `<` does: below 0 where `a` comes first, 0 where they are equal. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
