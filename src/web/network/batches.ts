/** The maximum number of ids per request. */
const AT_ONCE = 100;

/** Splits ids into batches, and sends all batches at the same time. */
export function askInBatches<Answer>(
  ids: readonly string[],
  askPart: (part: string[]) => Promise<Answer>,
): Promise<Answer[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) =>
    ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  return Promise.all(parts.map(askPart));
}
