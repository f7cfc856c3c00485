import { EVIDENCE, type EvidenceNode, SOURCE_COLUMNS, sourceCells } from './cells';
import { defineTable } from './table';

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
