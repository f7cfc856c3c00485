import { ID, type Part, text, within } from './parts';
import { listTable } from './table';

const DAY: Part = {
  columns: { day: 'text' },
  selection: 'recordedAt',
  cells: ({ recordedAt }) => ({ day: (recordedAt as string).slice(0, 10) }),
};

export const CHANGES = listTable({
  name: 'changes',
  list: 'changes',
  variables: '$from: DateTimeISO, $to: DateTimeISO, $node: ID, $by: String',
  arguments: 'from: $from, to: $to, node: $node, by: $by, newestFirst: true',
  parts: [
    ID,
    text('recorded_at', 'recordedAt'),
    DAY,
    text('recorded_by', 'by'),
    text('action'),
    text('summary', 'summary(lang: $lang)'),
    within('node', [text('record_id', 'id'), text('record_type', 'type: __typename')]),
  ],
});
