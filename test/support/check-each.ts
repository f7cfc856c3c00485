/**
 * Runs the check on each item, and fails once, with the name and the error of every failing item.
 */
export async function checkEach<T>(
  items: readonly T[],
  check: (item: T) => unknown,
  nameOf: (item: T) => string = String,
): Promise<void> {
  expect(items).not.toHaveLength(0);
  const failures: string[] = [];
  for (const item of items) {
    try {
      await check(item);
    } catch (error) {
      failures.push(`${nameOf(item)}: ${(error as Error).message}`);
    }
  }
  expect(failures).toEqual([]);
}
