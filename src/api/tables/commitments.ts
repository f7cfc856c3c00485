import {
  countryCells,
  EVIDENCE,
  type EvidenceNode,
  labelOf,
  type Named,
  namedCells,
  SOURCE_COLUMNS,
  sourceCells,
} from './cells';
import { defineTable, readPages, rowsOfPages } from './table';

interface CommitmentNode extends Named {
  by: Named & { country: Named | null };
  objectives: Named[];
  madeOn: string | null;
  madeAt: Named | null;
  due: string | null;
  amount: number | null;
  currency: string | null;
  status: string;
  visibility: string;
  followUps: { asOf: string; status: string; note: string | null }[];
  evidence: EvidenceNode[];
}

export const COMMITMENTS = defineTable({
  name: 'commitments',
  columns: {
    id: 'text',
    commitment: 'text',
    by_id: 'text',
    by: 'text',
    country_id: 'text',
    country: 'text',
    objective_ids: 'text',
    objectives: 'text',
    made_on: 'date',
    made_at_id: 'text',
    made_at: 'text',
    due: 'date',
    amount: 'number',
    currency: 'text',
    status: 'text',
    status_label: 'text',
    followed_up: 'date',
    follow_up: 'text',
    visibility: 'text',
    ...SOURCE_COLUMNS,
  },
  query: `
    query CommitmentsTable($first: Int!, $after: String, $lang: Language!, $filter: CommitmentFilter) {
      commitments(first: $first, after: $after, filter: $filter) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id name(lang: $lang) by { id name(lang: $lang) country { id name(lang: $lang) } }
          objectives { id name(lang: $lang) } madeOn madeAt { ... on Entity { id name(lang: $lang) } } due
          amount currency status visibility followUps { asOf status note } ${EVIDENCE}
        }
      }
    }`,
  rows: (ask, { query, variables, language }) =>
    rowsOfPages(readPages<CommitmentNode>(ask, 'commitments', { query, variables }), (node) => {
      const { by, madeAt, followUps } = node;
      const objectives = namedCells(node.objectives);
      return [
        {
          id: node.id,
          commitment: node.name,
          by_id: by.id,
          by: by.name,
          ...countryCells(by.country),
          objective_ids: objectives.ids,
          objectives: objectives.names,
          made_on: node.madeOn,
          made_at_id: madeAt?.id ?? null,
          made_at: madeAt?.name ?? null,
          due: node.due,
          amount: node.amount,
          currency: node.currency,
          status: node.status,
          status_label: labelOf('STATUS', node.status, language),
          followed_up: followUps[0]?.asOf ?? null,
          follow_up: followUps[0]?.note ?? null,
          visibility: node.visibility,
          ...sourceCells(node.evidence),
        },
      ];
    }),
});
