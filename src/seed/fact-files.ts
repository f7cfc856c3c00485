import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../errors';
import { readBibliography } from './bibliography';
import type { FactRow } from './fact-row';
import { readCsv } from './read-csv';
import { readTable } from './tables';

interface FactFileRule {
  columns: string;
  /** The columns that identify a row, in files whose rows the tables reference. */
  key?: string;
}

const LABELLED = 'code parent_code name_fr name_en unit source confidence note';

/** The required columns in the header of each facts file. */
const RULES = {
  bodies: {
    columns: 'code name_en name_fr kind group country_iso3 until_year url source confidence note',
    key: 'code',
  },
  code_criteria: { columns: 'number name_en name_fr source confidence' },
  code_lcrs: {
    columns: 'organisation member_code body_code country_iso3 since_year source confidence note',
    key: 'organisation',
  },
  code_members: { columns: 'code company country_iso3 sector joined_year status source confidence note', key: 'code' },
  commitments: {
    columns:
      'code by text_en text_fr kind objective_code objective_confidence made_on made_at made_at_code due amount currency source confidence note',
    key: 'code',
  },
  country_assessments: { columns: 'country_iso3 indicator_code value note source confidence' },
  country_regions: { columns: 'country_iso3 region_code source confidence note' },
  enabler_indicators: { columns: LABELLED },
  enablers: { columns: LABELLED },
  framework_elements: { columns: 'code kind parent_code name_fr name_en source confidence' },
  indicators: { columns: LABELLED },
  influence_indicators: { columns: LABELLED },
  influence_strategies: { columns: LABELLED },
  initiative_facts: {
    columns: 'initiative_code field value as_of source confidence note',
    key: 'initiative_code field value',
  },
  initiatives: {
    columns: 'code name kind start_year end_year partners opportunity_code source confidence note',
    key: 'code',
  },
  instruments: {
    columns: 'code name_en name_fr kind adopted_year status status_on valid_from valid_until source confidence note',
    key: 'code',
  },
  links: {
    columns:
      'from_code relation to_code since until as_of amount currency source confidence qualifier_en qualifier_fr note',
    key: 'from_code relation to_code as_of',
  },
  manifestations: { columns: 'code name_en name_fr source confidence' },
  members: {
    columns: 'code name country_iso3 region website status since_year as_of_year until_year source confidence note',
    key: 'code',
  },
  network_size: { columns: 'date members countries what source confidence' },
  objectives: { columns: LABELLED },
  opportunities: {
    columns:
      'code kind name_en name_fr country_iso3 start end session body_code objective_code deadline initiative_code outcome raised source confidence note',
    key: 'code',
  },
  programme_countries: { columns: 'programme_code country_iso3 role start_year end_year source confidence note' },
  pursuits: { columns: 'subject_code objective_code as_of source confidence note' },
  regional_body_membership: {
    columns: 'body_code country_iso3 since_year until_year status note source confidence',
    key: 'body_code country_iso3',
  },
  rosters: {
    columns: 'subject_code what extent reported as_of source confidence note',
    key: 'subject_code what',
  },
  regions: { columns: 'code name_en name_fr kind board_seats valid_from source confidence note' },
  sources: { columns: 'url title_en publisher published published_note how_known kind original_publisher', key: 'url' },
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
 * Reads the rows of all facts files, with the reviewed corrections of `tables/corrections.csv` and
 * the wording of `tables/wording.csv`.
 * @throws StartError for a file that is missing, unknown or malformed, and for a correction that
 * matches no row.
 */
export function readFactFiles(folder: string): Facts {
  rejectUnknownFiles(folder);
  const facts = {} as Facts;
  for (const file of FACT_FILES) facts[file] = readCsv(join(folder, `${file}.csv`), RULES[file].columns.split(' '));
  for (const correction of readTable('corrections')) correct(facts, correction);
  // The corrections come first, since they may change a title.
  const bibliography = readBibliography(facts.sources);
  const reword = rewording();
  for (const file of FACT_FILES) facts[file] = facts[file].map((row) => reword(row).citing(bibliography));
  return facts;
}

/** The columns whose text the graph shows. */
const SHOWN = ['note', 'source', 'what'] as const;

/** Returns a function that rewords a row's texts for users of the graph by `tables/wording.csv`. */
function rewording(): (row: FactRow) => FactRow {
  const rules = readTable('wording').map((rule) => [rule.text('text'), rule.optional('instead') ?? ''] as const);
  const reword = (text: string): string => {
    const worded = rules.reduce((before, [from, to]) => before.replaceAll(from, to), text);
    return worded === text ? text : worded.replace(/ {2,}/g, ' ').trim();
  };
  return (row) =>
    SHOWN.reduce((before, column) => {
      const text = before.optional(column);
      return text === undefined ? before : before.with(column, reword(text));
    }, row);
}

// An unread file would look as if it were loaded.
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
  const { rows, index, row } = findRow(facts, correction);
  rows[index] = row.with(correction.text('column'), correction.text('value'));
}

/**
 * Finds the row of a facts file that a row of a table references by its columns `file` and `key`:
 * the values of the key's columns that are not empty, joined by spaces.
 */
export function findRow(facts: Facts, reference: FactRow): { rows: FactRow[]; index: number; row: FactRow } {
  const file = FACT_FILES.find((name) => name === reference.text('file')) ?? reference.fail('file', 'a facts file');
  const rule: FactFileRule = RULES[file];
  const columns = rule.key?.split(' ') ?? reference.fail('file', 'a facts file whose rows have a key');
  const keyOf = (row: FactRow): string => columns.flatMap((column) => row.optional(column) ?? []).join(' ');
  const rows = facts[file];
  const index = rows.findIndex((row) => keyOf(row) === reference.text('key'));
  return { rows, index, row: rows[index] ?? reference.fail('key', `a row of ${file}.csv`) };
}
