import { changesBetween } from '../../../../src/web/network/drawing/drawing';
import { withPart } from '../../../../src/web/network/known-graph';
import { drawn, SMALL, tie } from './small-network';

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();

test('draws the nodes of a view with the lines among them, and counts the nodes that are not drawn', () => {
  const { nodes, lines, byId } = drawn({ nodes: ['a', 'b', 'c'] });
  expect(idsOf(nodes)).toEqual(['a', 'b', 'c']);
  expect(idsOf(lines)).toEqual(['ab', 'ac', 'bc']);
  expect(byId.get('a')).toMatchObject({ ties: 3, folded: ['d'] });
});

test('an ended link is drawn, and is no current link on record', () => {
  const { lines, byId } = drawn({ nodes: ['c', 'e'] });
  expect(lines).toMatchObject([{ id: 'ce', status: 'ENDED' }]);
  expect(byId.get('c')).toMatchObject({ ties: 2, folded: ['a', 'b'] });
  expect(byId.get('e')!.ties).toBeNull();
});

test('several ties of the same two are one line, that of the best', () => {
  const known = withPart(SMALL, { nodes: [], ties: [tie('b', 'a', { id: 'ba', strength: 0.9 })], around: [] });
  const [line] = drawn({ nodes: ['a', 'b'] }, known).lines;
  expect(line).toMatchObject({ id: 'ba', from: 'b', to: 'a' });
  expect(idsOf(line!.ties)).toEqual(['ab', 'ba']);
});

test('an arrow points where influence goes, where it goes one way', () => {
  const known = withPart(SMALL, { nodes: [], ties: [tie('a', 'b', { type: 'SIGNED_CODE' })], around: [] });
  expect(drawn({ nodes: ['a', 'b', 'd'] }, known).lines.map(({ id, arrow }) => [id, arrow])).toEqual([
    ['ab', 'from'],
    ['ad', undefined],
  ]);
});

test('limits leave out nodes and lines; each count includes the other limits', () => {
  const all = { nodes: ['a', 'b', 'c', 'd', 'e'] };
  const current = drawn({ ...all, statuses: ['CURRENT'], groups: ['CIVIL_SOCIETY'] });
  expect(idsOf(current.nodes)).toEqual(['a', 'b', 'c', 'd']);
  expect(idsOf(current.lines)).toEqual(['ab', 'ad', 'bc']);
  expect([...current.groups]).toEqual([
    ['CIVIL_SOCIETY', 4],
    ['DONOR', 1],
  ]);
  expect([...current.statuses]).toEqual([
    ['CURRENT', 3],
    ['UNCONFIRMED', 1],
  ]);
  expect(idsOf(drawn({ ...all, confidence: 'HIGH' }).lines)).toEqual(['ab', 'ad', 'bc', 'ce']);
  expect(idsOf(drawn({ ...all, types: ['FUNDS'] }).lines)).toEqual([]);
});

test('a node hidden by hand is neither drawn nor counted as not drawn', () => {
  const { nodes, byId } = drawn({ nodes: ['a', 'b', 'c'], hidden: ['b'] });
  expect(idsOf(nodes)).toEqual(['a', 'c']);
  expect(byId.get('a')!.folded).toEqual(['b', 'd']);
});

test('the ends of a path come first, then the first name, then those with the most lines', () => {
  const order = (path?: [string, string]) => drawn({ nodes: ['d', 'c', 'b', 'a'], path }).nodes.map(({ id }) => id);
  expect(order()[0]).toBe('d');
  expect(order()[1]).toBe('a');
  expect(order(['b', 'c']).slice(0, 2).sort()).toEqual(['b', 'c']);
});

test('between two drawings, lines that are current began or ended; any other line changes nothing', () => {
  const all = { nodes: ['a', 'b', 'c', 'd', 'e'] };
  const withTies = (...ties: ReturnType<typeof tie>[]) => drawn(all, withPart(SMALL, { nodes: [], ties, around: [] }));
  const earlier = withTies(tie('a', 'd', { status: 'UPCOMING' }), tie('b', 'c', { status: 'UPCOMING' }));
  const later = withTies(tie('a', 'c', { status: 'ENDED' }));
  expect(changesBetween(earlier, later)).toEqual({ began: 2, ended: 1 });
  expect(changesBetween(later, later)).toEqual({ began: 0, ended: 0 });
});
