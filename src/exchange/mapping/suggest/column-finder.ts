import { isPersonalHeader } from '../personal-columns';
import { findHeader, type Meaning } from './header-meanings';

/** A sheet for which a mapping is proposed. */
export interface SampleSheet {
  name: string;
  headers: readonly string[];
  /** The rows below the header. */
  rows: readonly (readonly string[])[];
}

/** What the user says of a column, over what its header suggests. */
export interface ColumnChoice {
  header: string;
  /** Null: it is not read. */
  meaning: Meaning | null;
  /** What the values of a kind or of a type of tie mean. */
  values?: Readonly<Record<string, string>> | undefined;
}

/** Values that are translated one by one; a column with more holds free text. */
const MAX_VALUES = 50;

/** Finds the columns of a sheet by their meaning: those that the user chose, else those whose headers suggest it. */
export class ColumnFinder {
  private readonly found = new Map<string, Meaning>();
  private readonly choices: ReadonlyMap<string, ColumnChoice>;
  /** The headers whose meaning the user left open; columns that look like personal data are never proposed. */
  private readonly open: readonly string[];

  constructor(
    private readonly sheet: SampleSheet,
    choices: readonly ColumnChoice[] = [],
  ) {
    this.choices = new Map(choices.map((choice) => [choice.header, choice]));
    this.open = sheet.headers.filter(
      (header) => header.trim() !== '' && !this.choices.has(header) && !isPersonalHeader(header),
    );
  }

  get headers(): readonly string[] {
    return this.sheet.headers;
  }

  /** The header of the column with a meaning. */
  find(meaning: Meaning): string | undefined {
    const chosen = this.sheet.headers.find((header) => this.choices.get(header)?.meaning === meaning);
    const header = chosen ?? findHeader(this.open, meaning);
    if (header !== undefined) this.found.set(header, meaning);
    return header;
  }

  /** The meaning by which a column was found last. */
  meaningOf(header: string): Meaning | undefined {
    return this.found.get(header);
  }

  /** The first distinct values below a header, and what each means: what the user chose, else what `guess` says. */
  translations(header: string, guess: (value: string) => string): Record<string, string> {
    const chosen = this.choices.get(header)?.values ?? {};
    const values = distinctValues(this.sheet, this.sheet.headers.indexOf(header));
    // A cell may say "constructor", which every object has.
    const translate = (value: string) => (Object.hasOwn(chosen, value) ? chosen[value]! : guess(value));
    return Object.fromEntries(values.map((value) => [value, translate(value)]));
  }
}

/** The first distinct values of a column, without spaces around. */
export function distinctValues({ rows }: Pick<SampleSheet, 'rows'>, index: number, max = MAX_VALUES): string[] {
  const values = new Set<string>();
  for (const cells of rows) {
    const value = (cells[index] ?? '').trim();
    if (value !== '') values.add(value);
    if (values.size === max) break;
  }
  return [...values];
}
