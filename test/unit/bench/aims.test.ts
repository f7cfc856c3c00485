import { aimsOf } from '../../bench/compare/aims';
import type { Summary } from '../../bench/compare/summary';

function aims(mode: Summary['mode'], reads: Summary['reads'] = 'rows of its own', byHand = 18) {
  return aimsOf({ mode, reads, throughput: { api: 10, peer: 10, byHand } });
}

test('a cold question is to be faster than @neo4j/graphql where the statement by hand is 1.8 times as fast', () => {
  expect(aims('cold')).toEqual({ peer: 1.3, byHand: 0.5, httpAlone: null });
  expect(aims('cold', 'rows of its own', 17.9)).toEqual({ peer: null, byHand: 0.8, httpAlone: null });
});

test.each([
  ['shared records', { peer: 4, byHand: 0.8 }],
  ['rows of its own', { peer: 1.5, byHand: 0.8 }],
  ['the full-text index', { peer: null, byHand: 0.9 }],
] as const)('the aims of distinct questions that read %s', (reads, expected) => {
  expect(aims('warm, distinct', reads)).toEqual({ ...expected, httpAlone: null });
});

test('a repeated question has aims by all three', () => {
  expect(aims('warm, repeated')).toEqual({ peer: 6, byHand: 3, httpAlone: 0.7 });
});

test.each(['cold, written past the API', 'mixed'] as const)('the mode "%s" has no aim', (mode) => {
  expect(aims(mode)).toEqual({ peer: null, byHand: null, httpAlone: null });
});
