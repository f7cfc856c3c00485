import { date, ID, named, namedList, number, type Part, SOURCES, STATUS, text, within } from './parts';
import { filteredTable } from './table';

interface FollowUp {
  asOf: string;
  note: string | null;
}

const NEWEST_FOLLOW_UP: Part = {
  columns: { followed_up: 'date', follow_up: 'text' },
  selection: 'followUps { asOf note }',
  cells: ({ followUps }) => {
    const [newest] = followUps as FollowUp[];
    return { followed_up: newest?.asOf ?? null, follow_up: newest?.note ?? null };
  },
};

export const COMMITMENTS = filteredTable({
  name: 'commitments',
  list: 'commitments',
  filter: 'CommitmentFilter',
  parts: [
    ID,
    text('commitment', 'name(lang: $lang)'),
    named('by'),
    within('by', [named('country')]),
    namedList('objective_ids', 'objectives'),
    date('made_on', 'madeOn'),
    named('made_at', 'madeAt'),
    date('due', 'dueOn'),
    number('amount'),
    text('currency'),
    STATUS,
    NEWEST_FOLLOW_UP,
    text('visibility'),
    SOURCES,
  ],
});
