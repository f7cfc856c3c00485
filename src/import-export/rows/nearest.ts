import { distance } from 'fastest-levenshtein';

/** The allowed values nearest to what was written, by edits and without regard to case; the nearest first. */
export function nearest(written: string, allowed: Iterable<string>, count = 3): string[] {
  const target = written.trim().toUpperCase();
  return [...allowed]
    .map((value) => ({ value, edits: distance(target, value.toUpperCase()) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, count)
    .map(({ value }) => value);
}
