const SOURCE = ['source_title', 'source_url', 'confidence'] as const;
const LISTS = ['objectives', 'countries_iso3'] as const;
/** The optional columns of a citation. */
const CITATION = ['published', 'locator', 'as_of'] as const;
const OF_ANY_NODE = ['other_names', 'note', ...CITATION] as const;

/** The import files, in the order in which they are read, and the columns that each must have. */
export const COLUMNS = {
  'actors.csv': ['id', 'kind', 'name_en', 'name_fr', 'country_iso3', 'group', 'website', 'sector', ...SOURCE],
  'partnerships.csv': ['id', 'name_en', 'name_fr', 'since', 'until', ...LISTS, ...SOURCE],
  'actions.csv': ['id', 'kind', 'name_en', 'name_fr', 'since', 'until', 'outcome', 'campaign', ...LISTS, ...SOURCE],
  'ties.csv': [
    'id',
    'type',
    'from',
    'to',
    'since',
    'until',
    'strength',
    'confidence',
    'visibility',
    'source_title',
    'source_url',
    'as_of',
  ],
  'values.csv': ['indicator', 'as_of', 'value', 'basis', ...SOURCE],
  'evidence.csv': ['of', ...SOURCE],
} as const;

/** The columns that a file may also have. An export writes them all. */
export const OPTIONAL_COLUMNS = {
  'actors.csv': ['region', 'since', 'until', 'status', 'founded', 'active_since', ...OF_ANY_NODE],
  'partnerships.csv': ['kind', 'initiative_kind', ...OF_ANY_NODE],
  'actions.csv': ['record', 'initiative_kind', ...OF_ANY_NODE],
  'ties.csv': [
    'verb',
    'phrase_en',
    'phrase_en_back',
    'phrase_fr',
    'phrase_fr_back',
    'note',
    'contested',
    'stance',
    'ask',
    'stage',
    'answer',
    'held_by',
    'recorded_on',
    'published',
    'locator',
  ],
  'values.csv': ['published', 'locator'],
  'evidence.csv': [...CITATION, 'against'],
} as const;

export type FileName = keyof typeof COLUMNS;
export type Column = (typeof COLUMNS)[FileName][number] | (typeof OPTIONAL_COLUMNS)[FileName][number];

export const FILE_NAMES = Object.keys(COLUMNS) as FileName[];

/** Every column that a file may have, in the order in which an export writes them. */
export function columnsOf(file: FileName): readonly Column[] {
  return [...COLUMNS[file], ...OPTIONAL_COLUMNS[file]];
}

/** The name of a file's sheet in a workbook. */
export function sheetName(file: FileName): string {
  return file.replace('.csv', '');
}
