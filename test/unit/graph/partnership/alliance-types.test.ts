import { ALLIANCE_TYPES, SEAT_TYPES } from '../../../../src/graph/partnership/seat';
import { resolveIncludes, statementText } from '../../../../src/store/neo4j/statements';

test('statements count the same types of ties as seats as the code', () => {
  expect(resolveIncludes('@seat-types()').split('|').sort()).toEqual([...SEAT_TYPES].sort());
});

test('statements count the same types of ties as seats in an alliance as the code', () => {
  const [, types = ''] = /<-\[seat:([A-Z_|]+)\]-/.exec(statementText('node/read-standpoint-spans')) ?? [];
  expect(types.split('|').sort()).toEqual(ALLIANCE_TYPES.filter((type) => SEAT_TYPES.includes(type)).sort());
});

test('funders and observers of an alliance participate without a seat', () => {
  expect(ALLIANCE_TYPES.filter((type) => !SEAT_TYPES.includes(type)).sort()).toEqual(['FUNDS', 'OBSERVER_OF']);
});
