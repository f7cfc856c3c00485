/** Orders texts by code unit, as `<` does: below 0 where `a` comes first, 0 where they are equal. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
