import { kindCells, type Named, PLACE, type Place, placeCells } from './cells';
import { defineTable, readPages, rowsOfPages } from './table';

interface SignatoryNode extends Named {
  kind: string;
  country: Place;
  sector: string | null;
  /** Of an association too, which has no `code`. */
  signature: { nodes: { since: string | null }[] };
  code: {
    status: string;
    metCount: number | null;
    criteria: { number: number; status: string }[];
  } | null;
}

const CRITERIA = [1, 2, 3, 4, 5, 6] as const;

type CriterionColumn = `criterion_${(typeof CRITERIA)[number]}`;

export const SIGNATORIES = defineTable({
  name: 'signatories',
  columns: {
    id: 'text',
    name: 'text',
    kind: 'text',
    kind_label: 'text',
    sector: 'text',
    country_id: 'text',
    country: 'text',
    region_id: 'text',
    region: 'text',
    signed: 'date',
    listed_as: 'text',
    criteria_met: 'number',
    criterion_1: 'text',
    criterion_2: 'text',
    criterion_3: 'text',
    criterion_4: 'text',
    criterion_5: 'text',
    criterion_6: 'text',
  },
  query: `
    query SignatoriesTable($first: Int!, $after: String, $lang: Language!, $filter: ActorFilter) {
      actors(first: $first, after: $after, filter: $filter) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id name(lang: $lang) kind ${PLACE}
          signature: ties(first: 1, types: [SIGNED_CODE], direction: OUT) { nodes { since } }
          ... on Company { sector code { status metCount criteria { number status } } }
        }
      }
    }`,
  fixedFilter: { signedCode: true },
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<SignatoryNode>(ask, 'actors', { query, variables }), (node) => {
      const { code } = node;
      const met = (criterion: number) => {
        const status = code?.criteria.find(({ number }) => number === criterion)?.status;
        return status === undefined || status === 'UNKNOWN' ? null : status;
      };
      return [
        {
          id: node.id,
          name: node.name,
          ...kindCells(node.kind, language),
          sector: node.sector ?? null,
          ...placeCells(node.country),
          signed: node.signature.nodes[0]?.since ?? null,
          listed_as: code?.status ?? null,
          criteria_met: code?.metCount ?? null,
          ...(Object.fromEntries(CRITERIA.map((number) => [`criterion_${String(number)}`, met(number)])) as Record<
            CriterionColumn,
            string | null
          >),
        },
      ];
    }),
});
