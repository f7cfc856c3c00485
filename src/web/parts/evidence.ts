/** The latest day that evidence speaks of: when what it says held, or when its source was published; null where all is undated. */
export function newestEvidence(
  evidence: readonly { asOf: string | null; source: { published: string | null } }[],
): string | null {
  const days = evidence.flatMap(({ asOf, source }) => asOf ?? source.published ?? []);
  return days.sort().at(-1) ?? null;
}
