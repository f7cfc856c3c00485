import { type AgendaItem, monthsOf, nextOf, sessionsOf, spanOf } from '../../../../src/web/calendar/sessions';

interface Review {
  state: string;
  session?: number;
  date?: string;
  until?: string;
  isInferred?: boolean;
  isExpected?: boolean;
}

function review({
  state,
  session = 53,
  date = '2026-10',
  until = '2026-11',
  isInferred = true,
  isExpected = false,
}: Review): AgendaItem {
  const name = `UPR review, session ${String(session)}: ${state}`;
  const node = {
    __typename: 'Opportunity',
    id: state,
    name,
    isInferred,
    isExpected,
    since: date,
    until,
    countries: [{ name: state }],
  };
  return { kind: 'OPPORTUNITY', date, text: name, node: { ...node, body: { id: 'UPR' } } } as unknown as AgendaItem;
}

const due = (date: string): AgendaItem =>
  ({
    kind: 'COMMITMENT_DUE',
    date,
    text: 'Due',
    node: { __typename: 'Commitment', id: date },
  }) as unknown as AgendaItem;

const idsOf = (items: readonly AgendaItem[]) => sessionsOf(items).map((session) => session.map(({ node }) => node.id));

test('reviews of one session at one time are together, where the first of them stands', () => {
  const items = [
    review({ state: 'Greece' }),
    due('2026-12'),
    review({ state: 'Samoa' }),
    review({ state: 'Malta', date: '2026-11' }),
    review({ state: 'Togo', session: 54 }),
    review({ state: 'Chad', isInferred: false }),
    review({ state: 'Peru', isExpected: true }),
  ];
  expect(idsOf(items)).toEqual([['Greece', 'Samoa'], ['2026-12'], ['Malta'], ['Togo'], ['Chad'], ['Peru']]);
});

test('a month has the records that begin or are due in it; those that began before the period are separate', () => {
  const months = monthsOf(sessionsOf([review({ state: 'Greece' }), due('2026'), due('2027-03')]), '2026-11-26');
  expect(months.map(({ month }) => month)).toEqual([null, '2026-12', '2027-03']);
});

test('the next record has not begun, or is not due, before the day', () => {
  const sessions = sessionsOf([review({ state: 'Greece' }), due('2026')]);
  expect(nextOf(sessions, '2026-11-26')![0].node.id).toBe('2026');
  expect(nextOf(sessions, '2027-01-01')).toBeUndefined();
});

test('a span covers all that its dates may mean, and is sure only if it is announced to the day', () => {
  const span = (item: AgendaItem) => {
    const { from, to, isSure } = spanOf(sessionsOf([item])[0]!);
    return [...[from, to].map((at) => new Date(at).toISOString().slice(0, 10)), isSure];
  };
  expect(span(review({ state: 'Greece' }))).toEqual(['2026-10-01', '2026-12-01', false]);
  const [date, until] = ['2027-01-25', '2027-02-05'];
  expect(span(review({ state: 'Greece', date, until }))).toEqual([date, '2027-02-06', false]);
  expect(span(review({ state: 'Greece', date, until, isInferred: false }))).toEqual([date, '2027-02-06', true]);
  expect(span(due('2026'))).toEqual(['2026-01-01', '2027-01-01', false]);
});
