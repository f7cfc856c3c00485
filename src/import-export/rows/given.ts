/** The same without what is undefined or empty: a cell that is blank says nothing. */
export function given<T extends object>(values: T): { [K in keyof T]: NonNullable<T[K]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [K in keyof T]: NonNullable<T[K]> };
}
