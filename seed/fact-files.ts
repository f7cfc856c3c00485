import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../src/errors';
import type { FactRow } from './fact-row';
import { readCsv } from './read-csv';
import { readTable } from './tables';

interface FactFileRule {
  columns: string;
  /** The columns that identify a row, in files that corrections may change. */
  key?: string;
}

const LABELLED = 'code parent_code name_fr name_en unit source confidence note';

/** The columns that the header of each facts file must have. */
const RULES = {
  bodies: { columns: 'code name_en name_fr kind url source confidence note', key: 'code' },
  code_criteria: { columns: 'number name_en name_fr source confidence' },
  code_lcrs: {
    columns: 'organisation member_code country_iso3 since_year source confidence note',
    key: 'organisation',
  },
  code_members: { columns: 'code company country_iso3 sector joined_year status source confidence note', key: 'code' },
  country_assessments: { columns: 'country_iso3 indicator_code value note source confidence' },
  enabler_indicators: { columns: LABELLED },
  enablers: { columns: LABELLED },
  framework_elements: { columns: 'code kind parent_code name_fr name_en source confidence' },
  indicators: { columns: LABELLED },
  influence_indicators: { columns: LABELLED },
  influence_strategies: { columns: LABELLED },
  initiatives: { columns: 'code name kind start_year end_year partners source confidence note', key: 'code' },
  instruments: { columns: 'code name_en name_fr kind adopted_year source confidence note', key: 'code' },
  links: {
    columns: 'from_code relation to_code since until as_of source confidence note',
    key: 'from_code relation to_code',
  },
  manifestations: { columns: 'code name_en name_fr source confidence' },
  members: {
    columns: 'code name country_iso3 region website status since_year as_of_year source confidence note',
    key: 'code',
  },
  network_size: { columns: 'date members countries what source confidence' },
  objectives: { columns: LABELLED },
  programme_countries: { columns: 'programme_code country_iso3 role start_year end_year source confidence note' },
  regional_body_membership: {
    columns: 'body_code country_iso3 since_year until_year status note source confidence',
    key: 'body_code country_iso3',
  },
  regions: { columns: 'code name_en name_fr kind board_seats valid_from source confidence note' },
  strategic_directions: { columns: LABELLED },
  treaty_participation: {
    columns: 'instrument_code country_iso3 status entry_into_force source confidence note',
    key: 'instrument_code country_iso3',
  },
} satisfies Record<string, FactFileRule>;

export type FactFile = keyof typeof RULES;
export type Facts = Record<FactFile, FactRow[]>;

export const FACT_FILES = Object.keys(RULES) as FactFile[];

/**
 * The rows of all facts files, after the reviewed corrections of `tables/corrections.csv`.
 * @throws StartError for a file that is missing, unknown or malformed, and for a correction that matches no row.
 */
export function readFactFiles(folder: string): Facts {
  rejectUnknownFiles(folder);
  const facts = {} as Facts;
  for (const file of FACT_FILES) facts[file] = readCsv(join(folder, `${file}.csv`), RULES[file].columns.split(' '));
  for (const correction of readTable('corrections')) correct(facts, correction);
  return facts;
}

// A file that is not read would look as if it were loaded.
function rejectUnknownFiles(folder: string): void {
  const known = new Set<string>(FACT_FILES.map((file) => `${file}.csv`));
  const unknown = listFolder(folder).filter((name) => name.endsWith('.csv') && !known.has(name));
  if (unknown.length > 0)
    throw new StartError(`${join(folder, String(unknown[0]))}: no part of the seed reads this file`);
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new StartError(`${folder}: cannot be read; it should be the folder of the facts`);
  }
}

function correct(facts: Facts, correction: FactRow): void {
  const file = FACT_FILES.find((name) => name === correction.text('file')) ?? correction.fail('file', 'a facts file');
  const rule: FactFileRule = RULES[file];
  const columns = rule.key?.split(' ') ?? correction.fail('file', 'a facts file whose rows have a key');
  const keyOf = (row: FactRow): string => columns.map((column) => row.optional(column)).join(' ');
  const index = facts[file].findIndex((row) => keyOf(row) === correction.text('key'));
  const row = facts[file][index] ?? correction.fail('key', `a row of ${file}.csv`);
  facts[file][index] = row.with(correction.text('column'), correction.text('value'));
}
