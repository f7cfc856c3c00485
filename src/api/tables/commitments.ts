import { countryCells } from './cells';
import { date, filteredTable, labelled, named, namedList, number, type Part, SOURCES, text } from './parts';

/** The country of who promised. */
const COUNTRY: Part = {
  columns: { country_id: 'text', country: 'text' },
  selection: 'by { country { id name(lang: $lang) } }',
  cells: ({ by }) => countryCells((by as { country: Parameters<typeof countryCells>[0] }).country),
};

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
    text('id'),
    text('commitment', 'name(lang: $lang)'),
    named('by'),
    COUNTRY,
    namedList('objective_ids', 'objectives'),
    date('made_on', 'madeOn'),
    named('made_at', 'madeAt'),
    date('due'),
    number('amount'),
    text('currency'),
    labelled('status', 'STATUS'),
    NEWEST_FOLLOW_UP,
    text('visibility'),
    SOURCES,
  ],
});
