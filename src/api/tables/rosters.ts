import { EVIDENCE, type EvidenceNode, labelOf, type Named, SOURCE_COLUMNS, sourceCells } from './cells';
import { defineTable, readPages, rowsOfPages } from './table';

interface Listed extends Partial<Named> {
  rosters?: {
    of: string;
    extent: string;
    recorded: number;
    reported: number | null;
    atLeast: boolean;
    asOf: string | null;
    text: string;
    evidence: EvidenceNode[];
  }[];
}

const TYPES = 'MEMBER, PARTNER, COMPANY, REGIONAL_BODY, PARTNERSHIP, ACTION, CAMPAIGN, OPPORTUNITY, INSTRUMENT';

/** One row for each list of which a source says how much is on record. */
export const ROSTERS = defineTable({
  name: 'rosters',
  columns: {
    list_of_id: 'text',
    list_of: 'text',
    roster: 'text',
    roster_label: 'text',
    extent: 'text',
    recorded: 'number',
    reported: 'number',
    reported_at_least: 'boolean',
    as_of: 'date',
    text: 'text',
    ...SOURCE_COLUMNS,
  },
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
    fragment List on Roster { of extent recorded reported atLeast asOf text(lang: $lang) ${EVIDENCE} }`,
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<Listed>(ask, 'allNodes', { query, variables }), ({ id = null, name = null, rosters = [] }) =>
      rosters.map((roster) => ({
        list_of_id: id,
        list_of: name,
        roster: roster.of,
        roster_label: labelOf('ROSTER', roster.of, language),
        extent: roster.extent,
        recorded: roster.recorded,
        reported: roster.reported,
        reported_at_least: roster.atLeast,
        as_of: roster.asOf,
        text: roster.text,
        ...sourceCells(roster.evidence),
      })),
    ),
});
