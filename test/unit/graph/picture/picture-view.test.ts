import fc from 'fast-check';
import {
  formatPictureView,
  idsOfView,
  mapIds,
  parsePictureView,
  type PictureView,
} from '../../../../src/graph/picture/picture-view';
import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { Confidence, TieStatus } from '../../../../src/store/model/enums';
import { TieType } from '../../../../src/store/model/tie-type';
import { propertyRuns } from '../../../support/property-runs';

const FULL =
  'nodes=A,B,C&at=A:-10:5,B:99999:0&pinned=A&hidden=C&bright=B,TIE-1&types=MEMBER_OF,FUNDS&groups=DONOR&statuses=CURRENT' +
  '&confidence=MEDIUM&region=EUROPE&objective=OBJ-1&valid=2015&known=2026-11-24T10:00:00.000Z&by=group&path=A,B';

test('every key of an address is read', () => {
  expect(parsePictureView(FULL)).toEqual({
    view: {
      nodes: ['A', 'B', 'C'],
      at: new Map([
        ['A', { x: -10, y: 5 }],
        ['B', { x: 99_999, y: 0 }],
      ]),
      pinned: ['A'],
      hidden: ['C'],
      bright: ['B', 'TIE-1'],
      types: ['MEMBER_OF', 'FUNDS'],
      groups: ['DONOR'],
      statuses: ['CURRENT'],
      confidence: 'MEDIUM',
      region: 'EUROPE',
      objective: 'OBJ-1',
      valid: '2015',
      known: '2026-11-24T10:00:00.000Z',
      by: 'group',
      path: ['A', 'B'],
    },
    unread: [],
  });
});

test.each<[title: string, query: string, canonical: string]>([
  ['keys in any order', '?path=A,B&nodes=B,A', 'nodes=B,A&path=A,B'],
  ['what is empty or twice in a list', 'nodes=A,A,B&hidden=&types=', 'nodes=A,B'],
  ['all that a program escapes', 'nodes=A%2CB&at=A%3A007%3A-0', 'nodes=A,B&at=A:7:0'],
  ['letters, spaces and signs of an id', 'nodes=%C3%89-1%2B%26%3D%23', 'nodes=%C3%89-1%2B%26%3D%23'],
  ['colons of an id before its position', 'at=A:1:2:3', 'at=A:1:2:3'],
])('%s is written in one way', (_, query, canonical) => {
  expect(formatPictureView(parsePictureView(query).view)).toBe(canonical);
});

test.each<[query: string, problem: string]>([
  ['colour=red', 'UNKNOWN_KEY'],
  ['toString=A', 'UNKNOWN_KEY'],
  ['nodes=A&nodes=B', 'REPEATED_KEY'],
  ['nodes=A,,B', 'UNREADABLE'],
  ['at=A', 'UNREADABLE'],
  ['at=A:1.5:2', 'UNREADABLE'],
  ['at=A:100000:2', 'UNREADABLE'],
  ['types=member_of', 'UNREADABLE'],
  ['groups=DONOR,FRIENDS', 'UNREADABLE'],
  ['statuses=OLD', 'UNREADABLE'],
  ['confidence=FULL', 'UNREADABLE'],
  ['valid=2023-02-29', 'UNREADABLE'],
  ['known=2026-11-24', 'UNREADABLE'],
  ['known=2026-02-30T10:00:00Z', 'UNREADABLE'],
  ['known=2026-11-24T25:00:00Z', 'UNREADABLE'],
  ['by=country', 'UNREADABLE'],
  ['path=A', 'UNREADABLE'],
  ['path=A,A', 'UNREADABLE'],
  ['path=A,B,C', 'UNREADABLE'],
])('%s is reported as unread: %s', (query, problem) => {
  const { view, unread } = parsePictureView(`hidden=C&${query}`);
  const [key, value] = query.split('&').at(-1)!.split('=');
  expect(unread).toEqual([{ key, value, problem }]);
  expect(parsePictureView(formatPictureView(view)).unread).toEqual([]);
  expect(view.hidden).toEqual(['C']);
});

test('of an older picture, which compared two dates, the first is read', () => {
  const read = parsePictureView('nodes=A&valid=2020&beside=2015-12-31&differ=side');
  expect(read).toEqual({ view: { nodes: ['A'], valid: '2020' }, unread: [] });
});

test('a view names the ids of nodes, ties, its region and its objective, each once', () => {
  const { view } = parsePictureView(`${FULL}&`);
  expect(idsOfView(view)).toEqual(['A', 'B', 'C', 'TIE-1', 'EUROPE', 'OBJ-1']);
  expect(idsOfView({})).toEqual([]);
});

test('a view without some ids says nothing of them', () => {
  const without = (...gone: string[]) =>
    formatPictureView(mapIds(parsePictureView(FULL).view, (id) => (gone.includes(id) ? undefined : id)));
  expect(without()).toBe(FULL);
  const filters = 'types=MEMBER_OF,FUNDS&groups=DONOR&statuses=CURRENT&confidence=MEDIUM';
  const times = 'valid=2015&known=2026-11-24T10:00:00.000Z&by=group';
  expect(without('A', 'TIE-1', 'EUROPE')).toBe(
    `nodes=B,C&at=B:99999:0&hidden=C&bright=B&${filters}&objective=OBJ-1&${times}`,
  );
  expect(without('A', 'B', 'C', 'TIE-1', 'EUROPE', 'OBJ-1')).toBe(`${filters}&${times}`);
});

test('a view has one id in place of two', () => {
  const { view } = parsePictureView('nodes=A,B,C&at=A:1:2,B:3:4&path=A,B');
  expect(formatPictureView(mapIds(view, (id) => (id === 'A' ? 'B' : id)))).toBe('nodes=B,C&at=B:3:4');
});

const id = fc.oneof(
  fc.constantFrom('A', 'MEMBER-1', 'a,b', '50%', '%2C', 'A:1:2', 'É&=#+ ?'),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
const someOf = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 });
const coordinate = fc.integer({ min: -99_999, max: 99_999 });
const day = fc.constantFrom('1990', '2015-04', '2024-02-29');
const anyView: fc.Arbitrary<PictureView> = fc.record(
  {
    nodes: ids,
    at: fc
      .uniqueArray(fc.tuple(id, fc.record({ x: coordinate, y: coordinate })), {
        minLength: 1,
        maxLength: 4,
        selector: ([named]) => named,
      })
      .map((entries) => new Map(entries)),
    pinned: ids,
    hidden: ids,
    bright: ids,
    types: someOf<`${TieType}`>(Object.values(TieType)),
    groups: someOf<`${StakeholderGroup}`>(Object.values(StakeholderGroup)),
    statuses: someOf<`${TieStatus}`>(Object.values(TieStatus)),
    confidence: fc.constantFrom<`${Confidence}`[]>(...Object.values(Confidence)),
    region: id,
    objective: id,
    valid: day,
    known: fc.constantFrom('2026-11-24T10:00:00.000Z', '2026-11-24T10:00+02:00'),
    by: fc.constantFrom('region', 'group', 'community'),
    path: fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map(([from, to]) => [from!, to!] as const),
  },
  { requiredKeys: [] },
);

test('any view that is written is read as it was, also with all its characters escaped', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const query = formatPictureView(view);
      expect(parsePictureView(query)).toEqual({ view, unread: [] });
      expect(parsePictureView(new URLSearchParams(query).toString())).toEqual({ view, unread: [] });
    }),
    { numRuns: propertyRuns(300) },
  );
});

test('the parsed values of any text are written as they were parsed', () => {
  const part = fc.tuple(fc.constantFrom(...FULL.split('&').map((one) => one.split('=')[0]!), 'x'), fc.string());
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const { view } = parsePictureView(parts.map((pieces) => pieces.join('=')).join('&'));
      expect(parsePictureView(formatPictureView(view))).toEqual({ view, unread: [] });
    }),
    { numRuns: propertyRuns(300) },
  );
});
