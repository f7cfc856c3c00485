import { StakeholderGroup } from '../../../../src/model/actor-kind';
import { groupOfCode } from '../../../../src/influence/projection/codes';
import { IdIndex } from '../../../../src/influence/view/id-index';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { nodeRow } from '../rows';

const { GOVERNMENT, DONOR } = StakeholderGroup;
// A ministry that was a donor in the south, was not for a while, and is a ministry in the north.
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
const [ministry = -1] = idIndex.indexesOf(['m']);
const seen = (known: string) => {
  const view = viewAt(projection.arrays, { valid: '2025-01-01', known, clearance: 0 });
  return [view.exists[ministry], groupOfCode(view.group[ministry]!), idIndex.regionOf(ministry, view)];
};

describe('a node with versions', () => {
  it('is one node, in the version in force', () => {
    expect(projection.nodeIds).toEqual(['a', 'm', 'z']);
    expect(seen('2022-12-31T23:59:59.999Z')).toEqual([1, DONOR, 'south']);
    expect(seen('2024-01-01T00:00:00.000Z')).toEqual([1, GOVERNMENT, 'north']);
  });

  it('is not there between its versions', () => {
    expect(seen('2023-01-01T00:00:00.000Z')[0]).toBe(0);
    expect(seen('2023-12-31T23:59:59.999Z')[0]).toBe(0);
  });

  it('shares the arrays of the newest versions where they say it all', () => {
    const today = viewAt(projection.arrays, { valid: '2025-01-01', known: '2025-01-01T00:00:00.000Z', clearance: 0 });
    expect(today.group).toBe(projection.arrays.nodeGroup);
    expect(today.region).toBe(projection.arrays.nodeRegion);
  });
});
