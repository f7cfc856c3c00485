import { InputError } from '../../errors';
import {
  COUNTED,
  countedCells,
  type CountedNode,
  EVIDENCE,
  type EvidenceNode,
  type Named,
  SOURCE_COLUMNS,
  sourceCells,
  UNKNOWN_COLUMNS,
} from './cells';
import { defineTable, readPages, rowsOfPages } from './table';

interface TallyRow {
  keys: { dimension: string; id: string | null; label: string }[];
  count: number;
  undated: number;
  sum: number | null;
  withoutAmount: number | null;
}

export const TALLY = defineTable({
  name: 'tally',
  columns: {
    counted: 'text',
    dimension_1: 'text',
    key_1: 'text',
    label_1: 'text',
    dimension_2: 'text',
    key_2: 'text',
    label_2: 'text',
    count: 'number',
    undated: 'number',
    sum: 'number',
    without_amount: 'number',
  },
  query: `
    query TallyTable($lang: Language!, $of: TallySubject!, $by: [TallyDimension!]!, $from: Int, $to: Int, $filter: TallyFilter) {
      tally(of: $of, by: $by, from: $from, to: $to, filter: $filter) {
        keys { dimension id label(lang: $lang) } count undated sum withoutAmount
      }
    }`,
  rows: async function* (ask, { query, variables }) {
    const { of, by } = variables as { of?: string; by?: string[] };
    if (of === undefined || by === undefined) {
      throw new InputError('Say what to count and by what: ?of=ACTORS&by=REGION, or ?of=TIES&by=TYPE,YEAR.', ['of']);
    }
    const { tally } = await ask<{ tally: TallyRow[] }>(query, variables);
    yield tally.map(({ keys: [first, second], count, undated, sum, withoutAmount }) => ({
      counted: of,
      dimension_1: first?.dimension ?? null,
      key_1: first?.id ?? null,
      label_1: first?.label ?? null,
      dimension_2: second?.dimension ?? null,
      key_2: second?.id ?? null,
      label_2: second?.label ?? null,
      count,
      sum,
      without_amount: withoutAmount,
      // Only a year can be unknown.
      undated: by.includes('YEAR') ? undated : null,
    }));
  },
});

interface CountryNode extends Named {
  region: Named | null;
  scorecard: {
    lines: (CountedNode & { objective: Named; commitments: number | null })[];
  };
}

/** A country has a line for each objective. */
const COUNTRIES_OF_PAGE = 20;

export const SCORECARDS = defineTable({
  name: 'scorecards',
  columns: {
    country_id: 'text',
    country: 'text',
    region_id: 'text',
    region: 'text',
    objective_id: 'text',
    objective: 'text',
    members: 'number',
    partnerships: 'number',
    actions: 'number',
    commitments: 'number',
    groups: 'text',
    group_labels: 'text',
    ...UNKNOWN_COLUMNS,
    ...SOURCE_COLUMNS,
  },
  query: `
    query ScorecardsTable($first: Int!, $after: String, $lang: Language!, $filter: CountryFilter) {
      countries(first: $first, after: $after, filter: $filter) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id name(lang: $lang) region { id name(lang: $lang) }
          scorecard {
            lines {
              objective { id name(lang: $lang) } commitments ${COUNTED}
            }
          }
        }
      }
    }`,
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(
      readPages<CountryNode>(ask, 'countries', { query, variables, first: COUNTRIES_OF_PAGE }),
      ({ scorecard, region, ...country }) =>
        scorecard.lines.map(({ objective, ...line }) => ({
          country_id: country.id,
          country: country.name,
          region_id: region?.id ?? null,
          region: region?.name ?? null,
          objective_id: objective.id,
          objective: objective.name,
          commitments: line.commitments,
          ...countedCells(line, language),
        })),
    ),
});

interface CompletenessNode {
  subject: string;
  label: string;
  recorded: number;
  reported: number;
  atLeast: boolean;
  asOf: string;
  evidence: EvidenceNode[];
}

export const COMPLETENESS = defineTable({
  name: 'completeness',
  columns: {
    subject: 'text',
    subject_label: 'text',
    recorded: 'number',
    reported: 'number',
    reported_at_least: 'boolean',
    as_of: 'date',
    ...SOURCE_COLUMNS,
  },
  query: `
    query CompletenessTable($lang: Language!) {
      completeness { subject label(lang: $lang) recorded reported atLeast asOf ${EVIDENCE} }
    }`,
  rows: async function* (ask, { query, variables }) {
    const { completeness } = await ask<{ completeness: CompletenessNode[] }>(query, variables);
    yield completeness.map(({ subject, label, recorded, reported, atLeast, asOf, evidence }) => ({
      subject,
      subject_label: label,
      recorded,
      reported,
      reported_at_least: atLeast,
      as_of: asOf,
      ...sourceCells(evidence),
    }));
  },
});
