import {
  date,
  flag,
  type Item,
  labelled,
  named,
  number,
  type Part,
  selectionOf,
  SOURCES,
  text,
  UNKNOWN,
  within,
} from './parts';
import { defineTable, itemsOfPages, readPages } from './table';

const UNIT = text('unit');

const VALUE: readonly Part[] = [
  labelled('value_kind', 'VALUE', 'kind'),
  number('year'),
  date('as_of', 'asOf'),
  number('value'),
  number('undated', 'undatedCount'),
  named('country'),
  flag('counted_here', 'isDerived'),
  text('basis', 'basis(lang: $lang)'),
  SOURCES,
  number('confirmed_count', 'confirmedCount'),
];

/** One row for each value, and one for each indicator without known values. */
export const INDICATORS = defineTable({
  name: 'indicators',
  parts: [named('indicator'), within('indicator', [UNIT]), ...VALUE, within('indicator', [UNKNOWN])],
  query: `
    query IndicatorsTable($first: Int!, $after: String, $lang: Language!, $from: Int, $to: Int) {
      allNodes(first: $first, after: $after, types: [INDICATOR]) {
        pageInfo { hasNextPage endCursor }
        nodes {
          ... on Indicator {
            id name(lang: $lang) ${selectionOf([UNIT, UNKNOWN])}
            values(from: $from, to: $to) { ${selectionOf(VALUE)} }
          }
        }
      }
    }`,
  items: (run, request) =>
    itemsOfPages(
      readPages<{ values: Item[] }>(run, 'allNodes', { ...request, first: 20 }),
      ({ values, ...indicator }) => (values.length > 0 ? values : [{}]).map((value) => ({ ...value, indicator })),
    ),
});
