import { ID, text, type Part } from './parts';
import { listTable } from './table';

const DAY: Part = {
  columns: { day: 'text' },
  selection: 'at',
  cells: ({ at }) => ({ day: (at as string).slice(0, 10) }),
};

const RECORD: Part = {
  columns: { record_id: 'text', record_type: 'text' },
  selection: 'node { id type: __typename }',
  cells: ({ node }) => {
    const { id = null, type = null } = (node ?? {}) as { id?: string; type?: string };
    return { record_id: id, record_type: type };
  },
};

export const CHANGES = listTable({
  name: 'changes',
  list: 'changes',
  variables: '$from: DateTimeISO, $to: DateTimeISO, $node: ID',
  arguments: 'from: $from, to: $to, node: $node, newestFirst: true',
  parts: [
    ID,
    text('recorded_at', 'at'),
    DAY,
    text('recorded_by', 'by'),
    text('action'),
    text('summary', 'summary(lang: $lang)'),
    RECORD,
  ],
});
