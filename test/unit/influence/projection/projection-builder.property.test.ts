import fc from 'fast-check';
import { buildProjection, ProjectionBuilder } from '../../../../src/influence/projection/projection-builder';
import { propertyRuns } from '../../../support/property-runs';
import { randomWorld } from '../random-worlds';
import { nodeRow, tieRow } from '../rows';
import { mixed, update, versionedWorld } from '../versioned-worlds';

describe('a projection built from another', () => {
  it('equals the one built from all rows', () => {
    fc.assert(
      fc.property(versionedWorld, versionedWorld, fc.integer({ min: 2, max: 4 }), (first, other, share) => {
        const worlds = [
          first,
          mixed(first, other, share),
          other,
          mixed(other, first, 2),
          { nodes: [], ties: [] },
          first,
        ];
        let projection = buildProjection(first.nodes, first.ties);
        worlds.slice(1).forEach((world, index) => {
          const base = projection;
          projection = update(base, worlds[index]!, world);
          expect(projection).toEqual(buildProjection(world.nodes, world.ties));
          // The base must not change by what is shared with it: its views are still in use.
          expect(base).toEqual(buildProjection(worlds[index]!.nodes, worlds[index]!.ties));
        });
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  it('leaves its base as it was where only nodes are new, and shares the ties', () => {
    const ties = [tieRow('t1', 'b', 'c'), tieRow('t2', 'c', 'd')];
    const base = buildProjection(
      ['b', 'c', 'd'].map((id) => nodeRow(id)),
      ties,
    );
    const builder = new ProjectionBuilder(base, { nodes: new Set(['a']), ties: new Set() });
    builder.node(nodeRow('a'));
    const { tieIds, arrays } = builder.build();
    expect(tieIds).toBe(base.tieIds);
    expect([...arrays.tieFrom]).toEqual([1, 2]);
    expect([...base.arrays.tieFrom]).toEqual([0, 1]);
  });

  it('is the same object where nothing in it was touched', () => {
    fc.assert(
      fc.property(randomWorld, ({ nodes, ties }) => {
        const base = buildProjection(nodes, ties);
        const touched = { nodes: new Set(['a source']), ties: new Set(['a tie that conducts nothing']) };
        expect(new ProjectionBuilder(base, touched).build()).toBe(base);
      }),
      { numRuns: propertyRuns(20) },
    );
  });
});
