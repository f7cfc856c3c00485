import type { MappingFile } from '../mapping';
import { ColumnFinder, type SampleSheet } from './column-finder';
import { dateOrderOf } from './date-order';
import { suggestActors, suggestTies } from './suggest-records';

/**
 * Proposes a mapping from the headers of a sheet in English, French or Spanish, and its rows: of organisations, with their
 * parents, networks, funders and partners as ties; or of ties between organisations that two columns name. Undefined where
 * no header is understood.
 */
export function suggestMapping(sheet: SampleSheet, finder = new ColumnFinder(sheet)): MappingFile | undefined {
  const records = suggestTies(finder) ?? suggestActors(finder, sheet.name) ?? [];
  if (records.length === 0) return undefined;
  const dates = dateOrderOf(sheet.rows);
  return { ...(dates && { dates }), source: { title: sheet.name, confidence: 'MEDIUM' }, records };
}
