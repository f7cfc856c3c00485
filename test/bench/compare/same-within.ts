/** Whether two values of JSON are the same, their numbers to within a share of the larger. */
export function sameWithin(one: unknown, other: unknown, share: number): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [ours, theirs] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    ours.length === theirs.size &&
    ours.every(([key, value]) => theirs.has(key) && sameWithin(value, theirs.get(key), share))
  );
}
