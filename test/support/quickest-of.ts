/**
 * Returns the lowest of several measurements of the same work. Other processes only add to a
 * measurement; the work itself is in each.
 */
export async function quickestOf(count: number, measure: () => number | Promise<number>): Promise<number> {
  let quickest = Infinity;
  for (let i = 0; i < count; i++) quickest = Math.min(quickest, await measure());
  return quickest;
}
