import { groupOfCode } from '../../../../src/influence/projection/codes';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { IdIndex } from '../../../../src/influence/view/id-index';
import { viewAt } from '../../../../src/influence/view/view';
import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { nodeRow } from '../rows';

const { GOVERNMENT, DONOR } = StakeholderGroup;
// One node with two versions and a year between them in which it is not known.
const projection = buildProjection(
  [
    nodeRow('m', { group: GOVERNMENT, region: 'north', knownFrom: '2024-01-01T00:00:00.000Z' }),
    nodeRow('z'),
    nodeRow('m', { group: DONOR, region: 'south', knownTo: '2023-01-01T00:00:00.000Z' }),
    nodeRow('a'),
  ],
  [],
);
const idIndex = new IdIndex(projection);
const [m = -1] = idIndex.indexesOf(['m']);
const stateAt = (known: string) => {
  const view = viewAt(projection.arrays, { valid: '2025-01-01', known, clearance: 0 });
  return [view.exists[m], groupOfCode(view.group[m]!), idIndex.regionOf(m, view)];
};

describe('a node with several versions', () => {
  it('has one index, and the properties of the version known at the instant', () => {
    expect(projection.nodeIds).toEqual(['a', 'm', 'z']);
    expect(stateAt('2022-12-31T23:59:59.999Z')).toEqual([1, DONOR, 'south']);
    expect(stateAt('2024-01-01T00:00:00.000Z')).toEqual([1, GOVERNMENT, 'north']);
  });

  it('does not exist between its versions', () => {
    expect(stateAt('2023-01-01T00:00:00.000Z')[0]).toBe(0);
    expect(stateAt('2023-12-31T23:59:59.999Z')[0]).toBe(0);
  });

  it('shares the arrays of the projection where no older version is known', () => {
    const today = viewAt(projection.arrays, { valid: '2025-01-01', known: '2025-01-01T00:00:00.000Z', clearance: 0 });
    expect(today.group).toBe(projection.arrays.nodeGroup);
    expect(today.region).toBe(projection.arrays.nodeRegion);
  });
});

describe('a version that was replaced while the graph was read', () => {
  const at = '2025-06-01T00:00:00.000Z';
  const asItWas = nodeRow('m', { group: DONOR });
  const copy = nodeRow('m', { group: DONOR, knownTo: at });
  const after = nodeRow('m', { group: GOVERNMENT, knownFrom: at });
  const others = [nodeRow('a'), nodeRow('z')];

  it('stays as it was where the version after it was not read', () => {
    expect(buildProjection([asItWas, ...others, copy], [])).toEqual(buildProjection([asItWas, ...others], []));
  });

  it('is the copy that ends where the version after it was read', () => {
    expect(buildProjection([asItWas, ...others, copy, after], [])).toEqual(
      buildProjection([copy, ...others, after], []),
    );
  });

  it('is one, however often it was read', () => {
    const rows = [asItWas, copy, asItWas, copy, copy];
    expect(buildProjection([...rows, ...others, after, after, after], [])).toEqual(
      buildProjection([copy, ...others, after], []),
    );
  });

  it('but not one that overlaps with another', () => {
    expect(() => buildProjection([asItWas, after], [])).toThrow('occurs twice');
  });
});
