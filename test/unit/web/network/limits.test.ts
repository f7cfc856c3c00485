import { limitCounts } from '../../../../src/web/network/panels/limit-counts';
import { withPart } from '../../../../src/web/network/known-graph';
import { DAY, drawn, SMALL, tie } from './small-network';

const SOUTH = { id: 'SOUTH', name: 'South' };
const node = (typename: string, id: string, more = {}) => ({ __typename: typename, id, name: id, ...more }) as never;

/**
 * b is based in a country of the south, the initiative i covers one and pursues o, and a
 * participates in i.
 */
const known = withPart(SMALL, {
  nodes: [
    node('Member', 'b', { group: 'CIVIL_SOCIETY', country: { name: 'X', region: SOUTH } }),
    node('Partnership', 'i'),
    node('Country', 'x', { region: SOUTH }),
    node('Objective', 'o'),
  ],
  ties: [
    tie('i', 'x', { type: 'COVERS' }),
    tie('i', 'o', { type: 'PURSUES' }),
    tie('a', 'i', { type: 'PARTICIPATES_IN' }),
    tie('c', 'o', { type: 'PURSUES', status: 'ENDED' }),
  ],
  around: ['i', 'o'],
});
const all = { nodes: ['a', 'b', 'c', 'd', 'i'] };
const idsOf = (view: object) =>
  drawn({ ...all, ...view }, known)
    .nodes.map(({ id }) => id)
    .sort();

test('a region limits a picture to actors that are based in it or cover a country of it', () => {
  expect(idsOf({ region: 'SOUTH' })).toEqual(['b', 'i']);
  expect(limitCounts(known, { ...all, region: 'SOUTH' }, DAY).regions).toEqual([{ ...SOUTH, count: 2 }]);
});

test('an objective limits it to actors that pursue it now, or have a link with an initiative that does', () => {
  expect(idsOf({ objective: 'o' })).toEqual(['a', 'i']);
});

test('an objective whose links are not known yet limits nothing', () => {
  expect(idsOf({ objective: 'p' })).toEqual(['a', 'b', 'c', 'd', 'i']);
});

test('the count of each type and confidence includes the other limits', () => {
  const { types, least } = limitCounts(known, { ...all, types: ['FUNDS'], confidence: 'HIGH' }, DAY);
  expect([...types]).toEqual([
    ['PARTNER_OF', 3],
    ['PARTICIPATES_IN', 1],
  ]);
  expect(least('LOW')).toBe(0);
  expect(limitCounts(known, all, DAY).least('HIGH')).toBe(4);
});
