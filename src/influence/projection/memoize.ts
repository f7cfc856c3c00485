/** What a text reads as, read once each: a graph of a million dates has a few thousand different ones. */
export function memoize(read: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = read(text)));
    return value;
  };
}
