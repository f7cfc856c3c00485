import type { MappingFile } from '../mapping';
import { isPersonalHeader } from '../personal-columns';
import { dateOrderOf } from './date-order';
import { findHeader, type Meaning } from './header-meanings';
import { type Finder, type SuggestedRecord, suggestActors, suggestTies } from './suggest-records';

/** A sheet for which a mapping is proposed. */
export interface SampleSheet {
  name: string;
  headers: readonly string[];
  /** The first rows below the header. */
  rows: readonly (readonly string[])[];
}

/** Values that are translated one by one; a column with more holds free text. */
const MAX_VALUES = 40;

/**
 * Proposes a mapping from the headers of a sheet in English, French or Spanish, and its first rows: of organisations, with
 * their parents, networks, funders and partners as ties; or of ties between organisations that two columns name. Undefined
 * where no header is understood. Columns that look like data of persons are never proposed.
 */
export function suggestMapping(sheet: SampleSheet): MappingFile | undefined {
  const headers = sheet.headers.filter((header) => header.trim() !== '' && !isPersonalHeader(header));
  const finder: Finder = {
    find: (meaning: Meaning) => findHeader(headers, meaning),
    valuesOf: (header) => distinctValues(sheet, header),
  };
  const records: SuggestedRecord[] = suggestTies(finder) ?? suggestActors(finder, sheet.name) ?? [];
  if (records.length === 0) return undefined;
  const dates = dateOrderOf(sheet.rows);
  return { ...(dates && { dates }), source: { title: sheet.name, confidence: 'MEDIUM' }, records };
}

function distinctValues({ headers, rows }: SampleSheet, header: string): string[] {
  const index = headers.indexOf(header);
  const values = new Set(rows.map((cells) => (cells[index] ?? '').trim()).filter((value) => value !== ''));
  return [...values].slice(0, MAX_VALUES);
}
