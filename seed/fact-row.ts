import { StartError } from '../src/errors';
import { Confidence } from '../src/model/confidence';
import { isPartialDate } from '../src/scalars/partial-date';

const CONFIDENCES = { high: Confidence.HIGH, medium: Confidence.MEDIUM, low: Confidence.LOW };

/** One row of a CSV file; every reader but `maybe` and `list` throws a StartError that names file, line and column. */
export class FactRow {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly cells: Readonly<Record<string, string>>,
  ) {}

  /** The cell, or undefined where it is empty: what a row does not say is left unknown. */
  maybe(column: string): string | undefined {
    return this.cells[column] || undefined;
  }

  text(column: string): string {
    return this.maybe(column) ?? this.fail(column, 'a value');
  }

  date(column: string): string | undefined {
    const date = this.maybe(column);
    return date === undefined || isPartialDate(date) ? date : this.fail(column, 'YYYY, YYYY-MM or YYYY-MM-DD');
  }

  whole(column: string): number | undefined {
    const text = this.maybe(column);
    if (text === undefined) return undefined;
    return /^\d+$/.test(text) ? Number(text) : this.fail(column, 'a whole number');
  }

  choice<T>(column: string, options: Readonly<Record<string, T>>): T {
    const name = this.text(column);
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    return option ?? this.fail(column, `one of ${Object.keys(options).join(', ')}`);
  }

  confidence(column = 'confidence'): Confidence {
    return this.choice(column, CONFIDENCES);
  }

  /** An id that some row defines. */
  ref(column: string, ids: ReadonlySet<string>): string {
    const id = this.text(column);
    return ids.has(id) ? id : this.fail(column, 'a code that some row defines');
  }

  maybeRef(column: string, ids: ReadonlySet<string>): string | undefined {
    return this.maybe(column) && this.ref(column, ids);
  }

  /** The parts of a `;`-separated cell. */
  list(column: string): string[] {
    return (this.maybe(column) ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  /** An absolute http or https address. */
  url(column: string): string | undefined {
    const url = this.maybe(column);
    return url === undefined || isWebAddress(url) ? url : this.fail(column, 'an http or https address');
  }

  /** The same row with one cell changed. */
  with(column: string, value: string): FactRow {
    return new FactRow(this.file, this.line, { ...this.cells, [column]: value });
  }

  fail(column: string, expected: string): never {
    const found = this.cells[column] ? `"${this.cells[column]}"` : 'nothing';
    throw new StartError(`${this.file}:${this.line}, column ${column}: found ${found}, expected ${expected}`);
  }
}

export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
