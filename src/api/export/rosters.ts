import { date, flag, type Item, labelled, named, number, type Part, selectionOf, SOURCES, text } from './parts';
import { defineTable, itemsOfPages, readPages } from './table';

const LIST: readonly Part[] = [
  labelled('roster', 'ROSTER', 'of'),
  text('extent'),
  number('recorded'),
  number('reported'),
  flag('reported_at_least', 'isMinimum'),
  date('as_of', 'asOf'),
  text('text', 'text(lang: $lang)'),
  SOURCES,
];

interface Listed {
  id?: string;
  name?: string;
  rosters?: Item[];
}

const TYPES = 'MEMBER, PARTNER, COMPANY, REGIONAL_BODY, PARTNERSHIP, ACTION, CAMPAIGN, OPPORTUNITY, INSTRUMENT';

/** One row for each list whose recorded share a source states. */
export const ROSTERS = defineTable({
  name: 'rosters',
  parts: [named('list_of', 'node'), ...LIST],
  query: `
    query RostersTable($first: Int!, $after: String, $lang: Language!) {
      allNodes(first: $first, after: $after, types: [${TYPES}]) {
        pageInfo { hasNextPage endCursor }
        nodes {
          ... on Entity { id name(lang: $lang) }
          ... on Actor { rosters { ...List } }
          ... on Partnership { rosters { ...List } }
          ... on AdvocacyAction { rosters { ...List } }
          ... on Campaign { rosters { ...List } }
          ... on Opportunity { rosters { ...List } }
          ... on Instrument { rosters { ...List } }
        }
      }
    }
    fragment List on Roster { ${selectionOf(LIST)} }`,
  items: (run, request) =>
    itemsOfPages(readPages<Listed>(run, 'allNodes', request), ({ rosters = [], ...node }) =>
      rosters.map((roster) => ({ ...roster, node })),
    ),
});
