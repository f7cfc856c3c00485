import { EVIDENCE, type EvidenceNode, type Named, namedCells, SOURCE_COLUMNS, sourceCells } from './cells';
import { defineTable, readPages, rowsOfPages } from './table';

interface MeetingNode {
  id: string;
  on: string;
  by: Named;
  with: Named[];
  about: Named[];
  outcome: string | null;
  nextStep: string | null;
  nextDue: string | null;
  visibility: string;
  evidence: EvidenceNode[];
}

export const MEETINGS = defineTable({
  name: 'meetings',
  columns: {
    id: 'text',
    met_on: 'date',
    meeting_by_id: 'text',
    meeting_by: 'text',
    met_ids: 'text',
    met: 'text',
    subject_ids: 'text',
    subjects: 'text',
    outcome: 'text',
    next_step: 'text',
    next_due: 'date',
    visibility: 'text',
    ...SOURCE_COLUMNS,
  },
  query: `
    query MeetingsTable($first: Int!, $after: String, $lang: Language!, $filter: MeetingFilter) {
      meetings(first: $first, after: $after, filter: $filter) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id on by { id name(lang: $lang) } with { id name(lang: $lang) } about { ... on Entity { id name(lang: $lang) } }
          outcome nextStep nextDue visibility ${EVIDENCE}
        }
      }
    }`,
  rows: (ask, { query, variables }) =>
    rowsOfPages(readPages<MeetingNode>(ask, 'meetings', { query, variables }), (node) => {
      const [met, subjects] = [namedCells(node.with), namedCells(node.about)];
      return [
        {
          id: node.id,
          met_on: node.on,
          meeting_by_id: node.by.id,
          meeting_by: node.by.name,
          met_ids: met.ids,
          met: met.names,
          subject_ids: subjects.ids,
          subjects: subjects.names,
          outcome: node.outcome,
          next_step: node.nextStep,
          next_due: node.nextDue,
          visibility: node.visibility,
          ...sourceCells(node.evidence),
        },
      ];
    }),
});
