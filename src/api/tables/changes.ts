import { defineTable, readPages, rowsOfPages } from './table';

interface ChangeNode {
  id: string;
  at: string;
  by: string;
  action: string;
  summary: string;
  node: { id: string; type: string } | null;
}

export const CHANGES = defineTable({
  name: 'changes',
  columns: {
    id: 'text',
    recorded_at: 'text',
    day: 'text',
    recorded_by: 'text',
    action: 'text',
    summary: 'text',
    record_id: 'text',
    record_type: 'text',
  },
  query: `
    query ChangesTable($first: Int!, $after: String, $lang: Language!, $from: DateTimeISO, $to: DateTimeISO, $node: ID) {
      changes(first: $first, after: $after, from: $from, to: $to, node: $node, newestFirst: true) {
        pageInfo { hasNextPage endCursor }
        nodes { id at by action summary(lang: $lang) node { id type: __typename } }
      }
    }`,
  rows: (ask, { query, variables }) =>
    rowsOfPages(
      readPages<ChangeNode>(ask, 'changes', { query, variables }),
      ({ id, at, by, action, summary, node }) => [
        {
          id,
          recorded_at: at,
          day: at.slice(0, 10),
          recorded_by: by,
          action,
          summary,
          record_id: node?.id ?? null,
          record_type: node?.type ?? null,
        },
      ],
    ),
});
