/** Both notes, or the one that says what the other does. */
export function joinNotes(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}; ${other}`;
}
