import { StartError } from '../errors';
import { Confidence } from '../store/model/enums';
import type { SourceRow } from '../store/model/rows';
import { isWebAddress } from '../store/model/text-check';
import { isPartialDate } from '../language/is-partial-date';

export interface BibliographyEntry {
  source: SourceRow;
  /** A remark on its date or address, for the locator of its citations. */
  remark?: string;
}

/** The sources of `sources.csv` by address or, without one, by their name in `source` cells. */
export type Bibliography = ReadonlyMap<string, BibliographyEntry>;

const CONFIDENCES = { high: Confidence.HIGH, medium: Confidence.MEDIUM, low: Confidence.LOW };

/** A row of a CSV file; all methods but `optional` and `list` throw StartError with its place. */
export class FactRow {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly cells: Readonly<Record<string, string>>,
    /** The sources that its `source` cell may cite. */
    readonly bibliography: Bibliography = new Map(),
  ) {}

  /** Returns the cell's text; undefined where it is empty. */
  optional(column: string): string | undefined {
    return this.cells[column] || undefined;
  }

  /** Returns the cell's text, which is required. */
  text(column: string): string {
    return this.optional(column) ?? this.fail(column, 'a value');
  }

  /** Returns the cell's partial date. */
  date(column: string): string | undefined {
    const date = this.optional(column);
    return date === undefined || isPartialDate(date) ? date : this.fail(column, 'YYYY, YYYY-MM or YYYY-MM-DD');
  }

  wholeNumber(column: string): number | undefined {
    const text = this.optional(column);
    if (text === undefined) return undefined;
    return /^\d+$/.test(text) ? Number(text) : this.fail(column, 'a whole number');
  }

  /** Returns the cell's number above 0. */
  number(column: string): number | undefined {
    const text = this.optional(column);
    if (text === undefined) return undefined;
    return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 ? Number(text) : this.fail(column, 'a number above 0');
  }

  /** Returns the option with the name in the cell. */
  choice<T>(column: string, options: Readonly<Record<string, T>>): T {
    const name = this.text(column);
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    return option ?? this.fail(column, `one of ${Object.keys(options).join(', ')}`);
  }

  confidence(column = 'confidence'): Confidence {
    return this.choice(column, CONFIDENCES);
  }

  /** Returns the cell's id, one of `ids`, the ids that the seed defines. */
  ref(column: string, ids: ReadonlySet<string>): string {
    const id = this.text(column);
    return ids.has(id) ? id : this.fail(column, 'a code that some row defines');
  }

  optionalRef(column: string, ids: ReadonlySet<string>): string | undefined {
    return this.optional(column) && this.ref(column, ids);
  }

  /** Returns the parts of a `;`-separated cell. */
  list(column: string): string[] {
    return (this.optional(column) ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  /** Returns the cell's absolute http or https address. */
  url(column: string): string | undefined {
    const url = this.optional(column);
    return url === undefined || isWebAddress(url) ? url : this.fail(column, 'an http or https address');
  }

  /** Copies the row with one cell changed. */
  with(column: string, value: string): FactRow {
    return new FactRow(this.file, this.line, { ...this.cells, [column]: value }, this.bibliography);
  }

  /** Copies the row with these sources. */
  citing(bibliography: Bibliography): FactRow {
    return new FactRow(this.file, this.line, this.cells, bibliography);
  }

  /** Throws a StartError for a cell. */
  fail(column: string, expected: string): never {
    const actual = this.cells[column] ? `"${this.cells[column]}"` : 'nothing';
    throw new StartError(`${this.file}:${this.line}, column ${column}: found ${actual}, expected ${expected}`);
  }
}
