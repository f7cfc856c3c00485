import fc from 'fast-check';
import { buildProjection, ProjectionBuilder } from '../../../../src/influence/projection/projection-builder';
import { propertyRuns } from '../../../support/property-runs';
import { randomWorld } from '../random-worlds';
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
          projection = update(projection, worlds[index]!, world).projection;
          expect(projection).toEqual(buildProjection(world.nodes, world.ties));
        });
      }),
      { numRuns: propertyRuns(200) },
    );
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
