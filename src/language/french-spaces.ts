const NARROW = '\u202f';

/** A text with the narrow non-breaking spaces that French has before : ; ? ! and inside « ». */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[;?!»]|:(?:$|\s))/g, NARROW).replace(/« /g, `«${NARROW}`);
}

/** A text of the graph as French writes it: with ’ and non-breaking spaces. */
export function frenchText(text: string): string {
  return frenchSpaces(text.replaceAll("'", '’'));
}

/** A catalogue whose texts are written with plain spaces, as it is shown. */
export function withFrenchSpaces<Key extends string>(catalogue: Record<Key, string>): Record<Key, string> {
  const texts = Object.entries<string>(catalogue).map(([key, text]) => [key, frenchSpaces(text)]);
  return Object.fromEntries(texts) as Record<Key, string>;
}
