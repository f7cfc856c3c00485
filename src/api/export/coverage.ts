import {
  date,
  flag,
  GROUP,
  GROUPS,
  GROUPS_FROM_ELSEWHERE,
  type Item,
  labelled,
  named,
  number,
  type Part,
  PLACE,
  selectionOf,
  SOURCES,
  text,
  UNKNOWN,
  within,
} from './parts';
import type { TableRow } from './cells';
import { defineTable, itemsOfPages, readPages } from './table';

const CELL: readonly Part[] = [named('objective'), named('region')];
const COUNTS: readonly Part[] = [
  number('members', 'memberCount'),
  number('partnerships', 'partnershipCount'),
  number('actions', 'actionCount'),
];
const REST: readonly Part[] = [GROUPS, UNKNOWN, SOURCES];

const COVERED: readonly Part[] = [
  ...CELL,
  ...COUNTS,
  ...REST,
  number('unassigned_partnerships', 'unassignedCount'),
  number('unassigned_members', 'unassignedMemberCount'),
  number('unassigned_actions', 'unassignedActionCount'),
  GROUPS_FROM_ELSEWHERE,
  number('unconfirmed_partnerships', 'unconfirmedPartnershipCount'),
];

const coverageQuery = (name: string, selection: string) => `
  query ${name}($lang: Language!, $objectives: [ID!], $regions: [ID!], $manifestations: [ID!]) {
    coverage(objectives: $objectives, regions: $regions, manifestations: $manifestations) { ${selection} }
  }`;

export const COVERAGE = defineTable({
  name: 'coverage',
  parts: COVERED,
  query: coverageQuery('CoverageTable', `cells { ${selectionOf(COVERED)} }`),
  items: async function* (run, { query, variables }) {
    yield (await run<{ coverage: { cells: Item[] } }>(query, variables)).coverage.cells;
  },
});

interface Gap {
  missing: string[];
  notOnRecord: string[];
  candidates: { actor: { group: string } }[];
}

const CANDIDATE: readonly Part[] = [
  named('candidate', 'actor'),
  number('candidate_score', 'score'),
  text('candidate_why', 'explanation(lang: $lang)'),
];

/** One row for each stakeholder group without a seat on record, with its first candidates. */
export const GAPS = defineTable({
  name: 'gaps',
  parts: [...CELL, GROUP, labelled('state', 'SEAT'), within('candidate', CANDIDATE)],
  query: coverageQuery(
    'GapsTable',
    `gaps { ${selectionOf(CELL)} missing notOnRecord candidates { ${selectionOf(CANDIDATE)} actor { group } } }`,
  ),
  items: async function* (run, { query, variables }) {
    const { coverage } = await run<{ coverage: { gaps: (Item & Gap)[] } }>(query, variables);
    yield coverage.gaps.flatMap((gap) =>
      gap.missing.map((group) => ({
        ...gap,
        group,
        state: gap.notOnRecord.includes(group) ? 'NOT_ON_RECORD' : 'MISSING',
        candidate: gap.candidates.find(({ actor }) => actor.group === group),
      })),
    );
  },
});

const LINE: readonly Part[] = [
  named('objective'),
  ...COUNTS,
  number('commitments', 'commitmentCount'),
  ...REST,
  GROUPS_FROM_ELSEWHERE,
];

interface Country {
  id: string;
  name: string;
  region: Item | null;
  scorecard: { lines: Item[] };
}

/** A country has a line for each objective. */
const COUNTRIES_OF_PAGE = 20;

export const SCORECARDS = defineTable({
  name: 'scorecards',
  parts: [PLACE, ...LINE],
  query: `
    query ScorecardsTable($first: Int!, $after: String, $lang: Language!, $filter: CountryFilter) {
      countries(first: $first, after: $after, filter: $filter) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id name(lang: $lang) region { id name(lang: $lang) }
          scorecard { lines { ${selectionOf(LINE)} } }
        }
      }
    }`,
  items: (run, request) =>
    itemsOfPages(
      readPages<Country>(run, 'countries', { ...request, first: COUNTRIES_OF_PAGE }),
      ({ scorecard, ...country }) => scorecard.lines.map((line) => ({ ...line, country })),
    ),
});

/** The subject; for the parties to an instrument, its id. */
const SUBJECT: Part = {
  columns: { subject: 'text' },
  selection: 'subject instrument { id }',
  cells: ({ subject, instrument }) => ({ subject: (instrument as Item | null)?.['id'] ?? subject }) as TableRow,
};

const COUNTED: readonly Part[] = [
  SUBJECT,
  text('subject_label', 'label(lang: $lang)'),
  number('recorded'),
  number('reported'),
  flag('reported_at_least', 'isMinimum'),
  date('as_of', 'asOf'),
  SOURCES,
];

export const COMPLETENESS = defineTable({
  name: 'completeness',
  parts: COUNTED,
  query: `query CompletenessTable($lang: Language!) { completeness { ${selectionOf(COUNTED)} } }`,
  items: async function* (run, { query, variables }) {
    yield (await run<{ completeness: Item[] }>(query, variables)).completeness;
  },
});
