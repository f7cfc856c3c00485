/** Whether two JSON values are equal, with a relative tolerance for numbers. */
export function sameWithin(a: unknown, b: unknown, tolerance: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [entriesA, entriesB] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    entriesA.length === entriesB.size &&
    entriesA.every(([key, value]) => entriesB.has(key) && sameWithin(value, entriesB.get(key), tolerance))
  );
}
