import type { ValueKind } from '../graphql/graphql';

interface Point {
  year: number | null;
  value: number;
}

interface Value extends Point {
  kind: ValueKind;
}

type Dated<V extends Point> = V & { year: number };

/** Returns the first and the last year of some values; null where none has a year. */
export function yearsOf(values: readonly Point[]): { from: number; to: number } | null {
  const years = values.flatMap(({ year }) => year ?? []);
  return years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null;
}

/** Groups dated values in runs of consecutive years, so that no line spans a year without value. */
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

/** Returns the years of an axis without a measured value. */
export function missingYears(values: readonly Point[], { from, to }: { from: number; to: number }): number[] {
  const known = new Set(values.map(({ year }) => year));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => !known.has(year));
}

/** Returns years in words as spans, such as "2019, 2021–2023". */
export function spansText(years: readonly number[]): string {
  return runsOf(years.map((year) => ({ year, value: 0 })))
    .map((run) => (run.length > 1 ? `${String(run[0]!.year)}–${String(run.at(-1)!.year)}` : String(run[0]!.year)))
    .join(', ');
}

/** Groups values by kind; `points` are those of its line, measured or counted. */
export function byKind<V extends Value>(values: readonly V[]): Record<ValueKind | 'points', V[]> {
  const ofKind = (kind: ValueKind) => values.filter((value) => value.kind === kind);
  return {
    BASELINE: ofKind('BASELINE'),
    TARGET: ofKind('TARGET'),
    MEASURED: ofKind('MEASURED'),
    COUNTED: ofKind('COUNTED'),
    points: values.filter(({ kind }) => kind === 'MEASURED' || kind === 'COUNTED'),
  };
}
