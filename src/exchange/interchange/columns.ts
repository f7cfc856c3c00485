const FROM_SOURCE = ['source_title', 'source_url', 'confidence'] as const;

/** The files of an interchange folder, in the order in which they are read, and the columns that each one has. */
export const COLUMNS = {
  'actors.csv': ['id', 'kind', 'name_en', 'name_fr', 'country_iso3', 'group', 'website', 'sector', ...FROM_SOURCE],
  'partnerships.csv': ['id', 'name_en', 'name_fr', 'since', 'until', 'objectives', 'countries_iso3', ...FROM_SOURCE],
  'actions.csv': [
    'id',
    'kind',
    'name_en',
    'name_fr',
    'since',
    'until',
    'outcome',
    'campaign',
    'objectives',
    'countries_iso3',
    ...FROM_SOURCE,
  ],
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
} as const;

export type FileName = keyof typeof COLUMNS;
export type Column = (typeof COLUMNS)[FileName][number];

export const FILE_NAMES = Object.keys(COLUMNS) as FileName[];
