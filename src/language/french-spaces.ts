const NARROW = '\u202f';

/** Inserts the narrow non-breaking spaces that French requires before : ; ? ! and inside « ». */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[;?!»]|:(?:$|\s))/g, NARROW).replace(/« /g, `«${NARROW}`);
}

/** Converts a text of the graph to French typography: with ’ and non-breaking spaces. */
export function frenchText(text: string): string {
  return frenchSpaces(text.replaceAll("'", '’'));
}

/** Inserts the non-breaking spaces in all texts of a catalogue. */
export function withFrenchSpaces<Key extends string>(catalogue: Record<Key, string>): Record<Key, string> {
  const texts = Object.entries<string>(catalogue).map(([key, text]) => [key, frenchSpaces(text)]);
  return Object.fromEntries(texts) as Record<Key, string>;
}
