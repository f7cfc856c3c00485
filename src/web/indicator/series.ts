import type { ValueKind } from '../graphql/graphql';

interface Point {
  year: number | null;
  value: number;
}

interface Value extends Point {
  kind: ValueKind;
}

type Dated<V extends Point> = V & { year: number };

/** The first and the last year for which any of the values is; null where none has a year. */
export function yearsOf(values: readonly Point[]): { from: number; to: number } | null {
  const years = values.flatMap(({ year }) => year ?? []);
  return years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null;
}

/** Values with a year, by year, in runs of years that follow each other: no line is drawn over a year without a value. */
export function runsOf<V extends Point>(values: readonly V[]): Dated<V>[][] {
  const dated = values.filter((value): value is Dated<V> => value.year !== null).sort((a, b) => a.year - b.year);
  const runs: Dated<V>[][] = [];
  for (const value of dated) {
    const run = runs.at(-1);
    if (run && value.year - run.at(-1)!.year <= 1) run.push(value);
    else runs.push([value]);
  }
  return runs;
}

/** The years of an axis for which nothing was measured. */
export function missingYears(values: readonly Point[], { from, to }: { from: number; to: number }): number[] {
  const known = new Set(values.map(({ year }) => year));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => !known.has(year));
}

/** Years in words as spans, such as "2019, 2021–2023". */
export function spansText(years: readonly number[]): string {
  return runsOf(years.map((year) => ({ year, value: 0 })))
    .map((run) => (run.length > 1 ? `${String(run[0]!.year)}–${String(run.at(-1)!.year)}` : String(run[0]!.year)))
    .join(', ');
}

/** The baselines, targets and measured values. */
export function byKind<V extends Value>(values: readonly V[]): Record<ValueKind, V[]> {
  const of = (kind: ValueKind) => values.filter((value) => value.kind === kind);
  return { BASELINE: of('BASELINE'), TARGET: of('TARGET'), MEASURED: of('MEASURED') };
}
