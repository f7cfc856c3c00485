import { Confidence } from '../../../../../src/store/model/enums';
import { bestPaths } from '../../../../../src/influence/paths/search/best-paths';
import { buildProjection } from '../../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../../src/influence/view/view';
import { TieType } from '../../../../../src/store/model/tie-type';
import { quickestOf } from '../../../../support/quickest-of';
import { evidenceOf, nodeRow, tieRow } from '../../rows';

const NODES = 20_000;
const HUB_TIES = 3_000;
const LEAVES = [0, 1];
const HUB = 2;

/**
 * Creates a world of equal weights. Two leaves are tied to a hub with 3,000 ties only; the other
 * nodes are tied at random.
 */
function world() {
  const id = (index: number) => `n${String(index).padStart(5, '0')}`;
  let state = 1;
  const random = () => (state = (state * 48271) % 2147483647);
  const ties = [...LEAVES, ...Array.from({ length: HUB_TIES - 2 }, (_, index) => index + 3)].map((node) =>
    tieRow(`h${node}`, id(node), id(HUB)),
  );
  for (let node = 3; node < NODES; node++) {
    for (let copy = 0; copy < 3; copy++)
      ties.push(tieRow(`t${node}-${copy}`, id(node), id(3 + (random() % (NODES - 3)))));
  }
  const nodes = Array.from({ length: NODES }, (_, index) => nodeRow(id(index)));
  return viewAt(buildProjection(nodes, ties).arrays, {
    valid: '2025-01-01',
    known: '2025-01-01T00:00:00.000Z',
    clearance: 0,
  });
}

/** Returns the result of some work, and the milliseconds of processor time that it takes. */
function timed<T>(work: () => T): { result: T; ms: number } {
  const startedAt = process.cpuUsage().user;
  const result = work();
  return { result, ms: (process.cpuUsage().user - startedAt) / 1000 };
}

describe('bestPaths on a graph of 20,000 nodes with equal weights', () => {
  const view = world();
  const timedSearch = (from: number, to: number, maxHops: number, k: number, via: number[] = []) => {
    const query = { from: [from], to: [to], avoid: [], minConfidence: Confidence.LOW, includeEnded: false };
    const { result, ms } = timed(() => bestPaths(view, { ...query, maxHops, k, via }));
    return { paths: result, ms };
  };

  it('is fast across the hub and around it', () => {
    for (const [from, to] of [
      [3, 19_999],
      [5_000, 12_000],
      [4, 15_000],
      [0, 18_000],
    ] as const) {
      const { paths, ms } = timedSearch(from, to, 5, 3);
      expect(paths).toHaveLength(3);
      expect(ms).toBeLessThan(2000);
    }
  });

  it('is fast where every path passes through one node, so that there is only one', () => {
    for (const maxHops of [3, 5, 8]) {
      const { paths, ms } = timedSearch(0, 1, maxHops, 3);
      expect(paths.map((path) => path.nodes)).toEqual([[0, HUB, 1]]);
      expect(ms).toBeLessThan(5000);
    }
  });

  it('does not enumerate the detours that every member of a hub offers', async () => {
    const members = Array.from({ length: 2000 }, (_, index) => `m${index}`);
    const ids = ['s', 'hub', 't', ...members];
    const ties = [
      tieRow('s-hub', 's', 'hub'),
      tieRow('hub-t', 'hub', 't'),
      ...members.flatMap((id) => [tieRow(`s-${id}`, 's', id), tieRow(`${id}-hub`, id, 'hub')]),
      // A ring, by which there are detours of every length.
      ...members.map((id, index) => tieRow(`${id}-next`, id, members[(index + 1) % members.length]!)),
    ];
    const projection = buildProjection(
      ids.map((id) => nodeRow(id)),
      ties,
    );
    const crowd = viewAt(projection.arrays, { valid: '2025-01-01', known: '2025-01-01T00:00:00.000Z', clearance: 0 });
    const [start, hub, target] = ['s', 'hub', 't'].map((id) => projection.nodeIds.indexOf(id)) as [
      number,
      number,
      number,
    ];
    const query = { from: [start], to: [target], k: 20, minConfidence: Confidence.LOW, includeEnded: false };
    for (const maxHops of [3, 5, 8]) {
      for (const via of [[], [hub], [projection.nodeIds.indexOf('m7')]]) {
        const search = () => bestPaths(crowd, { ...query, maxHops, via, avoid: [] });
        expect(await quickestOf(3, () => timed(search).ms)).toBeLessThan(1000);
        expect(search().map((path) => path.nodes)).toEqual([[start, ...new Set([...via, hub]), target]]);
      }
    }
  });

  it('does not miss a hub that neither search has expanded', () => {
    // 1 x 0.11 x 1 by the hub, 0.3 x 0.3 by y: paths with a score of 0.09 are covered before either
    // side expands the hub.
    const hub = Array.from({ length: HUB_TIES }, (_, index) => `leaf-${index}`);
    const projection = buildProjection(
      ['s', 'hub', 'x', 'y', 't', ...hub].map((id) => nodeRow(id)),
      [
        ...['hub', 'x', 'y'].flatMap((id, index) => [
          tieRow(`s-${id}`, 's', id, { strength: [1, 0.7, 0.3][index], evidence: evidenceOf('2025') }),
          tieRow(`t-${id}`, 't', id, { strength: [1, 0.7, 0.3][index], evidence: evidenceOf('2025') }),
        ]),
        ...hub.map((id) => tieRow(id, id, 'hub')),
      ],
    );
    const near = viewAt(projection.arrays, { valid: '2025-01-01', known: '2025-01-01T00:00:00.000Z', clearance: 0 });
    const [start, target] = ['s', 't'].map((id) => projection.nodeIds.indexOf(id));
    const query = { from: [start!], to: [target!], k: 2, maxHops: 5, avoid: [], via: [], includeEnded: false };
    for (let budget = 1; budget < 100; budget++) {
      const paths = bestPaths(near, { ...query, minConfidence: Confidence.LOW }, budget);
      expect(paths.map((path) => projection.nodeIds[path.nodes[1]!])).toEqual(['x', 'hub']);
    }
  });

  it('does not enumerate all equal paths to order the first of them', () => {
    const width = 60;
    const layers = 7;
    const name = (layer: number, column: number) => `l${layer}-${String(column).padStart(2, '0')}`;
    const columns = Array.from({ length: width }, (_, column) => column);
    const nodes = [nodeRow('a'), nodeRow('z')];
    const ties = [];
    for (let layer = 0; layer < layers; layer++) {
      nodes.push(...columns.map((column) => nodeRow(name(layer, column))));
      for (const column of columns) {
        if (layer === 0) ties.push(tieRow(`a${column}`, 'a', name(0, column)));
        else
          ties.push(
            ...columns.map((to) => tieRow(`${name(layer, column)}-${to}`, name(layer - 1, to), name(layer, column))),
          );
        if (layer === layers - 1) ties.push(tieRow(`z${column}`, name(layer, column), 'z'));
      }
    }
    const projection = buildProjection(nodes, ties);
    const layered = viewAt(projection.arrays, { valid: '2025-01-01', known: '2025-01-01T00:00:00.000Z', clearance: 0 });
    const startedAt = performance.now();
    const paths = bestPaths(layered, {
      from: [0],
      to: [projection.nodeIds.indexOf('z')],
      k: 20,
      maxHops: 8,
      avoid: [],
      via: [],
      minConfidence: Confidence.LOW,
      includeEnded: false,
    });
    expect(performance.now() - startedAt).toBeLessThan(5000);
    expect(paths.map((path) => path.nodes.slice(1, -1).map((node) => projection.nodeIds[node]))).toEqual(
      columns.slice(0, 20).map((column) => [0, 1, 2, 3, 4, 5, 6].map((layer) => name(layer, layer === 6 ? column : 0))),
    );
  });
});

describe('bestPaths on a graph of 20,000 nodes with thirty hubs, initiatives and ties of many weights', () => {
  let state = 7;
  const random = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const ids = Array.from({ length: NODES }, (_, index) => `n${String(index).padStart(5, '0')}`);
  const types = [
    TieType.MEMBER_OF,
    TieType.PARTNER_OF,
    TieType.FUNDS,
    TieType.SIGNED_CODE,
    TieType.SUPPORTS,
    TieType.CONVENES,
  ];
  const years = ['2004', '2010', '2015', '2018', '2021', '2023', '2024'];
  const pairs = [
    ...Array.from({ length: 30 * 1500 }, (_, index) => [index % 30, random(NODES)]),
    ...Array.from({ length: 3 * NODES }, (_, index) => [index % NODES, random(NODES)]),
  ].filter(([from, to]) => from !== to);
  const ties = pairs.map(([from, to], index) =>
    tieRow(`t${index}`, ids[from!]!, ids[to!]!, {
      type: types[random(types.length)]!,
      evidence: random(3) === 0 ? [] : evidenceOf(years[random(years.length)]!),
      confidence: [Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH][random(3)]!,
    }),
  );
  const nodes = ids.map((id, index) => nodeRow(id, { actor: index % 5 !== 4 }));
  const view = viewAt(buildProjection(nodes, ties).arrays, {
    valid: '2025-01-01',
    known: '2025-01-01T00:00:00.000Z',
    clearance: 0,
  });

  it.each([
    [3, 19_998],
    [5_000, 12_000],
    [101, 15_000],
    [1, 2],
    [0, 18_000],
    [777, 888],
  ])('finds twenty paths from %i to %i in less than a second', async (from, to) => {
    const query = { from: [from], to: [to], avoid: [], minConfidence: Confidence.LOW, includeEnded: false };
    for (const maxHops of [4, 8]) {
      const search = () => bestPaths(view, { ...query, via: [], maxHops, k: 20 });
      expect(await quickestOf(3, () => timed(search).ms)).toBeLessThan(1000);
      expect(search()).toHaveLength(20);
    }
  });
});
