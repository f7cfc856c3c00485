import type { DatedKind } from '../../kinds/kind';
import { MEETING } from '../../kinds/meeting';
import { columnOf } from '../../kinds/record';

const SOURCE = ['source_title', 'source_url', 'confidence'] as const;
const LISTS = ['objectives', 'countries_iso3'] as const;
/** The optional columns of a citation. */
const OF_SOURCE = ['publisher', 'original_publisher', 'source_kind', 'published', 'locator'] as const;
const CITATION = [...OF_SOURCE, 'as_of'] as const;
const OF_INITIATIVE = [
  'initiative_kind',
  'outcome_fr',
  'participants_not_named',
  'participants_notes',
  'participants_notes_fr',
  'phases',
  'phases_fr',
  'parts',
  'parts_fr',
] as const;
const OF_ANY_NODE = ['other_names', 'note', ...CITATION] as const;

type SnakeCase<Name> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${SnakeCase<Rest>}`
    : `_${Lowercase<First>}${SnakeCase<Rest>}`
  : Name;

/** The columns of a kind: date, links and visibility, required in each row, and other fields. */
function kindColumns<const K extends DatedKind>({ since, links, fields }: K) {
  const otherFields = Object.keys(fields).filter((name) => name !== 'visibility' && fields[name]!.kind !== 'instant');
  return {
    needed: [since, ...Object.keys(links), 'visibility'].map(columnOf) as SnakeCase<
      K['since'] | keyof K['links'] | 'visibility'
    >[],
    optional: otherFields.map(columnOf) as SnakeCase<keyof K['fields']>[],
  };
}

const OF_MEETING = kindColumns(MEETING);

/** The import files in reading order, with their required columns. */
export const COLUMNS = {
  'actors.csv': ['id', 'kind', 'name_en', 'name_fr', 'country_iso3', 'group', 'website', 'sector', ...SOURCE],
  'partnerships.csv': ['id', 'name_en', 'name_fr', 'since', 'until', ...LISTS, ...SOURCE],
  'actions.csv': ['id', 'kind', 'name_en', 'name_fr', 'since', 'until', 'outcome', 'campaign', ...LISTS, ...SOURCE],
  'opportunities.csv': [
    'id',
    'kind',
    'name_en',
    'name_fr',
    'since',
    'until',
    'deadline',
    ...LISTS,
    'visibility',
    ...SOURCE,
  ],
  'commitments.csv': [
    'id',
    'name_en',
    'name_fr',
    'by',
    'made_on',
    'due',
    'objectives',
    'amount',
    'currency',
    'visibility',
    ...SOURCE,
  ],
  'follow-ups.csv': ['id', 'commitment', 'status', 'as_of', ...SOURCE],
  'meetings.csv': ['id', ...OF_MEETING.needed, ...SOURCE],
  'engagements.csv': ['id', 'actor', 'engagement', 'as_of', ...SOURCE],
  'rosters.csv': ['id', 'node', 'of', 'extent', 'reported', 'at_least', 'as_of', ...SOURCE],
  'pictures.csv': ['id', 'name_en', 'name_fr', 'view'],
  'picture-steps.csv': ['picture', 'text_en', 'view'],
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

/** The optional columns of each file. An export writes them all. */
export const OPTIONAL_COLUMNS = {
  'actors.csv': [
    'region',
    'since',
    'until',
    'status',
    'coalition',
    'founded',
    'active_since',
    'acronyms',
    'former_names',
    ...OF_ANY_NODE,
  ],
  'partnerships.csv': ['kind', 'outcome', ...OF_INITIATIVE, ...OF_ANY_NODE],
  'actions.csv': ['record', 'with_children_or_survivors', 'visibility', ...OF_INITIATIVE, ...OF_ANY_NODE],
  'opportunities.csv': ['session', 'outcome_en', 'outcome_fr', 'raised', 'inferred', ...OF_ANY_NODE],
  'commitments.csv': ['kind', 'made_at', ...OF_ANY_NODE],
  'follow-ups.csv': ['note', ...OF_SOURCE],
  'meetings.csv': [...OF_MEETING.optional, ...CITATION],
  'engagements.csv': ['contact_every', ...OF_SOURCE],
  'rosters.csv': ['note', ...OF_SOURCE],
  'pictures.csv': ['visibility'],
  'picture-steps.csv': ['text_fr', 'sources'],
  'ties.csv': [
    'verb',
    'phrase_en',
    'phrase_en_back',
    'phrase_fr',
    'phrase_fr_back',
    'note',
    'qualifier_en',
    'qualifier_fr',
    'contested',
    'stance',
    'ask',
    'stage',
    'answer',
    'held_by',
    'amount',
    'currency',
    'recorded_on',
    'through',
    'due',
    ...OF_SOURCE,
  ],
  'values.csv': ['kind', 'country_iso3', ...OF_SOURCE],
  'evidence.csv': [...CITATION, 'against', 'qualifier_en', 'qualifier_fr'],
} as const;

export type FileName = keyof typeof COLUMNS;
export type Column = (typeof COLUMNS)[FileName][number] | (typeof OPTIONAL_COLUMNS)[FileName][number];

export const FILE_NAMES = Object.keys(COLUMNS) as FileName[];

/** All columns of a file, in the order of an export. */
export function columnsOf(file: FileName): readonly Column[] {
  return [...COLUMNS[file], ...OPTIONAL_COLUMNS[file]];
}

/** The name of a file's sheet in a workbook. */
export function sheetName(file: FileName): string {
  return file.replace('.csv', '');
}
