import { transactionNumber } from '../../../../src/store/neo4j/revisions';

const bookmark = (...number: number[]) =>
  `FB:${Buffer.from([0x91, 0xcc, 0x10, ...Array<number>(16).fill(7), ...number, 0x90]).toString('base64')}`;

describe('the transaction id in a revision', () => {
  // The first two are from Neo4j 5.26.28.
  it.each([
    ['FB:kcwQayCLBEsPSOCiQQ6qbq+sdAqQ', 10],
    ['FB:kcwQayCLBEsPSOCiQQ6qbq+sdMkE8ZA=', 1265],
    [bookmark(0x7f), 127],
    [bookmark(0xc8, 0x7f), 127],
    [bookmark(0xca, 0, 1, 0, 0), 65_536],
    [bookmark(0xcb, 0, 0, 0, 1, 0, 0, 0, 2), 4_294_967_298],
  ])('of %s is %d', (revision, number) => expect(transactionNumber(revision)).toBe(number));

  it.each([
    '',
    'FB:',
    'r1',
    'neo4j:bookmark:v1:tx42',
    `${bookmark(1)},${bookmark(2)}`,
    bookmark(0xf0),
    bookmark(0xc9, 1),
    bookmark(1, 1),
    bookmark(),
  ])('of "%s" is null', (revision) => expect(transactionNumber(revision)).toBeNull());
});
