import { treatyStates } from '../../../../src/web/place/treaty-states';

const [complete, open, later] = [
  { id: 'complete', name: 'Complete', rosterAsOf: '2022' },
  { id: 'open', name: 'Open', rosterAsOf: null },
  { id: 'later', name: 'Later', rosterAsOf: '2025-12' },
];

const statesOn = (day: string, parties: { id: string; name: string }[] = []) =>
  treatyStates(
    parties.map((instrument) => ({ instrument })),
    [complete, open, later],
    day,
  ).map(({ treaty, state }) => [treaty.id, state]);

test('a state absent from a complete list is no party, from another one unknown', () => {
  expect(statesOn('2026-01-01')).toEqual([
    ['complete', 'notParty'],
    ['later', 'notParty'],
    ['open', 'unknown'],
  ]);
});

test('a list says nothing about a day before it', () => {
  expect(statesOn('2023-05-01')).toEqual([
    ['complete', 'notParty'],
    ['open', 'unknown'],
    ['later', 'unknown'],
  ]);
});

test('a source on the country itself has priority', () => {
  expect(statesOn('2026-01-01', [open])[0]).toEqual(['open', 'known']);
});
