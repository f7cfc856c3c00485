import { COUNTED, countedCells, type CountedNode, type Named, SOURCE_COLUMNS, UNKNOWN_COLUMNS } from './cells';
import { readPages, rowsOfPages } from './read-pages';
import { defineTable } from './table';

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
