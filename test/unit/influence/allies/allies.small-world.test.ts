import { allies, type TiedChoice } from '../../../../src/influence/allies/allies';
import { sharedPartners } from '../../../../src/influence/allies/shared-partners';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { TieType } from '../../../../src/store/model/tie-type';
import { evidenceOf, nodeRow, tieRow } from '../rows';

/**
 * On 31 December 2024, every tie fresh:
 *
 *   ada --0.8-- table (a partnership) --0.5-- bo       table has 3 ties: log2(1 + 3) = 2
 *               table --0.6-- cy
 *   ada --0.4, 0.3-- union --0.5-- bo
 *                    union --0.9-- dee; union with leaf-0 to leaf-2, 0.7 each
 *                    union has 7 ties, two of them with ada: log2(1 + 7) = 3
 *   ada --0.2-- cy                                     so cy, already tied to ada, is no ally
 *   ada --0.9-- old --0.9-- eve
 *                    ada's tie to old ended in 2020, so eve shares nothing now
 */
const strong = (id: string, from: string, to: string, strength: number) =>
  tieRow(id, from, to, { strength, evidence: evidenceOf('2024') });
const projection = buildProjection(
  [
    ...['ada', 'bo', 'cy', 'dee', 'eve', 'old', 'union', 'leaf-0', 'leaf-1', 'leaf-2'].map((id) => nodeRow(id)),
    nodeRow('table', { actor: false }),
  ],
  [
    strong('t1', 'ada', 'table', 0.8),
    strong('t2', 'bo', 'table', 0.5),
    strong('t3', 'table', 'cy', 0.6),
    strong('t5', 'ada', 'union', 0.4),
    strong('t4', 'union', 'ada', 0.3),
    strong('t6', 'bo', 'union', 0.5),
    strong('t7', 'dee', 'union', 0.9),
    ...[0, 1, 2].map((leaf) => strong(`u${leaf}`, `leaf-${leaf}`, 'union', 0.7)),
    strong('t8', 'ada', 'cy', 0.2),
    { ...strong('t9', 'ada', 'old', 0.9), until: '2020' },
    strong('x1', 'old', 'eve', 0.9),
  ],
);
const view = viewAt(projection.arrays, { valid: '2024-12-31', known: '2024-06-01T00:00:00.000Z', clearance: 0 });
const at = (id: string) => projection.nodeIds.indexOf(id);
const names = (nodes: readonly number[]) => nodes.map((node) => projection.nodeIds[node]);

const alliesOf = (id: string, first = 10, tied: TiedChoice = 'NO') =>
  allies(view, { of: at(id), first, tied }).map(({ actor, score, shared }) => ({
    ally: projection.nodeIds[actor],
    score: Number(score.toFixed(12)),
    shared: names(shared),
  }));

test('allies are scored by the neighbours in common', () => {
  expect(alliesOf('ada')).toEqual([
    // 0.8 x 0.5 / 2 + 0.4 x 0.5 / 3
    { ally: 'bo', score: 0.266666666667, shared: ['table', 'union'] },
    { ally: 'dee', score: 0.12, shared: ['union'] }, // 0.4 x 0.9 / 3
    { ally: 'leaf-0', score: 0.093333333333, shared: ['union'] }, // 0.4 x 0.7 / 3
    { ally: 'leaf-1', score: 0.093333333333, shared: ['union'] },
    { ally: 'leaf-2', score: 0.093333333333, shared: ['union'] },
  ]);
  expect(alliesOf('ada', 3).map(({ ally }) => ally)).toEqual(['bo', 'dee', 'leaf-0']);
});

test('a tie between the two adds its mean weight, and tells which it is', () => {
  const found = alliesOf('ada', 4, 'ANY');
  expect(found.map(({ ally, score }) => [ally, score])).toEqual([
    ['cy', 0.44], // 0.8 x 0.6 / 2 + 0.2
    ['union', 0.4],
    ['bo', 0.266666666667],
    ['dee', 0.12],
  ]);
  expect(alliesOf('ada', 10, 'YES').map(({ ally }) => ally)).toEqual(['cy', 'union']);
  const ties = allies(view, { of: at('ada'), first: 3, tied: 'ANY' }).map(
    ({ tie }) => tie !== null && projection.tieIds[tie],
  );
  expect(ties).toEqual(['t8', 't5', false]);
});

test('actors that a path reaches follow, then those with a tie that carries no influence', () => {
  const query = { of: at('cy'), first: 10, tied: 'ANY' as const };
  const among = (node: number) => ['bo', 'dee', 'eve', 'old'].includes(projection.nodeIds[node]!);
  const found = (changes: object) =>
    allies(view, { ...query, among, ...changes }).map(({ actor, score }) => [projection.nodeIds[actor], score > 0]);
  // Dee is reached through ada and the union, actors tied only by an ended tie are not.
  expect(found({ maxHops: 4, tiedBeside: [at('old'), at('bo')] })).toEqual([
    ['bo', true],
    ['dee', false],
    ['old', false],
  ]);
  expect(found({ maxHops: 2 })).toEqual([['bo', true]]);
  expect(found({ maxHops: 4, pursues: (node: number) => node === at('bo') })).toEqual([['bo', true]]);
  expect(found({ maxHops: 4, tied: 'YES', tiedBeside: [at('old'), at('dee')] })).toEqual([
    ['dee', false],
    ['old', false],
  ]);
});

test('ended ties do not count, and actors already tied can be left out', () => {
  expect(alliesOf('eve')).toEqual([]);
  expect(alliesOf('cy').map(({ ally, shared }) => [ally, shared])).toEqual([
    ['bo', ['table']],
    ['union', ['ada']],
  ]);
});

test('shared partners come with all ties that connect, parallel ones too', () => {
  const found = sharedPartners(view, { actors: [at('bo'), at('ada')], first: 10 });
  expect(found.map((row) => ({ ...row, score: Number(row.score.toFixed(12)) }))).toEqual([
    // (0.8 + 0.5) / 2
    { partner: at('table'), sharedBy: [at('ada'), at('bo')], ties: expect.anything(), score: 0.65 },
    // (0.4 + 0.5) / 3
    { partner: at('union'), sharedBy: [at('ada'), at('bo')], ties: expect.anything(), score: 0.3 },
  ]);
  expect(found.map(({ ties }) => ties.map((tie) => projection.tieIds[tie]))).toEqual([
    ['t1', 't2'],
    ['t4', 't5', 't6'],
  ]);
  expect(sharedPartners(view, { actors: [at('ada'), at('old')], first: 10 })).toEqual([]);
});

test('the given actors are no shared partners, and one actor alone shares nothing', () => {
  const partners = (...ids: string[]) =>
    names(sharedPartners(view, { actors: ids.map(at), first: 10 }).map(({ partner }) => partner));
  expect(partners('ada', 'table', 'union')).toEqual(['bo', 'cy']);
  expect(partners('ada')).toEqual([]);
  expect(partners('ada', 'ada')).toEqual([]);
});

test('first 0 returns no allies', () => {
  expect(alliesOf('ada', 0)).toEqual([]);
});

/**
 * Fresh ties of types, each with its own strength in each direction:
 *
 *   hotel --SIGNED_CODE--> code <--SIGNED_CODE-- inn         influence only leaves the code
 *   fund --FUNDS--> project <--PARTICIPATES_IN-- hotel
 *                                      0.8 and 0.4 with the money: the mean is 0.6; the seat 0.8
 *   hotel --SIGNED_CODE--> club --OBSERVER_OF--> hotel
 *                                      0.6 and 0.3 from the club: nothing travels to it
 *   hotel --OBSERVER_OF--> forum --OBSERVER_OF--> hotel
 *                                      0.3 there by the one, 0.3 back by the other
 *   press --PARTNER_OF--> forum, press --SIGNED_CODE--> fund
 */
const oneWay = buildProjection(
  ['hotel', 'code', 'inn', 'fund', 'project', 'club', 'forum', 'press'].map((id) =>
    nodeRow(id, { actor: id !== 'project' }),
  ),
  (
    [
      ['hotel', 'SIGNED_CODE', 'code'],
      ['inn', 'SIGNED_CODE', 'code'],
      ['fund', 'FUNDS', 'project'],
      ['hotel', 'PARTICIPATES_IN', 'project'],
      ['hotel', 'SIGNED_CODE', 'club'],
      ['club', 'OBSERVER_OF', 'hotel'],
      ['hotel', 'OBSERVER_OF', 'forum'],
      ['forum', 'OBSERVER_OF', 'hotel'],
      ['press', 'PARTNER_OF', 'forum'],
      ['press', 'SIGNED_CODE', 'fund'],
    ] as const
  ).map(([from, type, to], index) =>
    tieRow(`t${index}`, from, to, { type: TieType[type], evidence: evidenceOf('2024-12-31') }),
  ),
);

describe('with ties that carry influence one way', () => {
  const { nodeIds, tieIds } = oneWay;
  const directed = viewAt(oneWay.arrays, { valid: '2024-12-31', known: '2024-06-01T00:00:00.000Z', clearance: 0 });
  const found = (id: string) =>
    allies(directed, { of: nodeIds.indexOf(id), first: 10, tied: 'NO' }).map(({ actor, score }) => [
      nodeIds[actor],
      Number(score.toFixed(12)),
    ]);

  test('only neighbours with which influence travels both ways are in common', () => {
    // Influence leaves the forum by two ties, to the press and to the hotel, and the project by
    // both its ties.
    const throughForum = Number(((0.3 * 0.7) / Math.log2(3)).toFixed(12));
    const throughProject = Number(((0.6 * 0.8) / Math.log2(3)).toFixed(12));
    expect(found('hotel')).toEqual([
      ['fund', throughProject],
      ['press', throughForum],
    ]);
    expect(found('inn')).toEqual([]);
    expect(found('club')).toEqual([]);
  });

  test('a shared partner is one to or from which influence travels, with the larger of both weights', () => {
    const [code, ...rest] = sharedPartners(directed, {
      actors: ['hotel', 'inn'].map((id) => nodeIds.indexOf(id)),
      first: 9,
    });
    expect(rest).toEqual([]);
    expect(nodeIds[code!.partner]).toBe('code');
    expect(code!.ties.map((tie) => tieIds[tie])).toEqual(['t0', 't1']);
    expect(code!.score).toBeCloseTo((0.6 + 0.6) / Math.log2(3), 12);
  });
});

describe('a hub of 5,000 ties', () => {
  const leaf = (index: number) => `l${String(index).padStart(4, '0')}`;
  const leaves = Array.from({ length: 5000 }, (_, index) => leaf(index));
  const hub = buildProjection(
    ['hub', ...leaves].map((id) => nodeRow(id)),
    leaves.map((id) => tieRow(id, id, 'hub')),
  );
  const wide = viewAt(hub.arrays, { valid: '2025-01-01', known: '2025-01-01T00:00:00.000Z', clearance: 0 });

  it('stops at the deadline, and the next search is not affected', () => {
    const shouldStop = () => true;
    const actors = hub.nodeIds.map((_, node) => node);
    expect(() => allies(wide, { of: 1, first: 3, tied: 'NO', shouldStop })).toThrow(DeadlinePassed);
    expect(() => sharedPartners(wide, { actors, first: 3, shouldStop })).toThrow(DeadlinePassed);
    const found = allies(wide, { of: 1, first: 2, tied: 'NO' });
    expect(found.map(({ actor }) => hub.nodeIds[actor])).toEqual([leaf(1), leaf(2)]);
    // Undated ties keep half their weight: 0.7 x 0.5 each.
    expect(found[0]!.score).toBeCloseTo(0.175 ** 2 / Math.log2(5001), 12);
    expect(allies(wide, { of: 1, first: 2, tied: 'NO' })).toEqual(found);
  });

  it('can be called from its own filter', () => {
    const inner: number[] = [];
    const found = allies(wide, {
      of: 1,
      first: 1,
      tied: 'NO',
      among: (node) => {
        if (inner.length === 0) inner.push(...allies(wide, { of: 2, first: 1, tied: 'NO' }).map(({ actor }) => actor));
        return node > 100;
      },
    });
    expect(inner).toEqual([1]);
    expect(found.map(({ actor }) => actor)).toEqual([101]);
  });
});
