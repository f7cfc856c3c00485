import { Confidence } from '../../../../../src/model/confidence';
import { bestPaths } from '../../../../../src/influence/paths/search/best-paths';
import { buildProjection } from '../../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../../src/influence/view/view';
import { evidenceOf, nodeRow, tieRow } from '../../rows';

const NODES = 20_000;
const HUB_TIES = 3_000;
const LEAVES = [0, 1];
const HUB = 2;

/** Every tie weighs the same. Two leaves hang on a hub of 3,000 ties, behind which all the rest is tied at random. */
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

describe('a graph of 20,000 nodes whose ties all weigh the same', () => {
  const view = world();
  const ask = (from: number, to: number, maxHops: number, k: number, via: number[] = []) => {
    const query = { from: [from], to: [to], avoid: [], minConfidence: Confidence.LOW, includeEnded: false };
    const begun = performance.now();
    const paths = bestPaths(view, { ...query, maxHops, k, via });
    return { paths, ms: performance.now() - begun };
  };

  it('answers across the hub and around it in time', () => {
    for (const [from, to] of [
      [3, 19_999],
      [5_000, 12_000],
      [4, 15_000],
      [0, 18_000],
    ] as const) {
      const { paths, ms } = ask(from, to, 5, 3);
      expect(paths).toHaveLength(3);
      expect(ms).toBeLessThan(2000);
    }
  });

  it('is not led astray where every way goes through one node, which leaves one path only', () => {
    for (const maxHops of [3, 5, 8]) {
      const { paths, ms } = ask(0, 1, maxHops, 3);
      expect(paths.map((path) => path.nodes)).toEqual([[0, HUB, 1]]);
      expect(ms).toBeLessThan(5000);
    }
  });

  it('does not overlook a hub that the search opened from neither side', () => {
    // 1 x 0.11 x 1 by the hub, against 0.3 x 0.3 by y: neither end has to open the hub to vouch for a score of 0.09.
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

  it('does not count up a run of equal paths to rank its first', () => {
    const width = 60;
    const layers = 7;
    const name = (layer: number, place: number) => `l${layer}-${String(place).padStart(2, '0')}`;
    const places = Array.from({ length: width }, (_, place) => place);
    const nodes = [nodeRow('a'), nodeRow('z')];
    const ties = [];
    for (let layer = 0; layer < layers; layer++) {
      nodes.push(...places.map((place) => nodeRow(name(layer, place))));
      for (const place of places) {
        if (layer === 0) ties.push(tieRow(`a${place}`, 'a', name(0, place)));
        else
          ties.push(
            ...places.map((to) => tieRow(`${name(layer, place)}-${to}`, name(layer - 1, to), name(layer, place))),
          );
        if (layer === layers - 1) ties.push(tieRow(`z${place}`, name(layer, place), 'z'));
      }
    }
    const projection = buildProjection(nodes, ties);
    const layered = viewAt(projection.arrays, { valid: '2025-01-01', known: '2025-01-01T00:00:00.000Z', clearance: 0 });
    const begun = performance.now();
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
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(paths.map((path) => path.nodes.slice(1, -1).map((node) => projection.nodeIds[node]))).toEqual(
      places.slice(0, 20).map((place) => [0, 1, 2, 3, 4, 5, 6].map((layer) => name(layer, layer === 6 ? place : 0))),
    );
  });
});
