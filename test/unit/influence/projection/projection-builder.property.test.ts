import fc from 'fast-check';
import type { ProjectedNode, ProjectedTie, Projection } from '../../../../src/influence/projection/projection';
import { buildProjection, ProjectionBuilder } from '../../../../src/influence/projection/projection-builder';
import { randomWorld, type RandomWorld } from '../random-worlds';
import { propertyRuns } from '../../../support/property-runs';

type Rows = Pick<RandomWorld, 'nodes' | 'ties'>;

/** The ids whose rows differ between two worlds. */
function touchedIds<R extends { id: string }>(before: R[], after: R[]): Set<string> {
  const rowsOf = (rows: R[], id: string) => JSON.stringify(rows.filter((row) => row.id === id));
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return new Set([...ids].filter((id) => rowsOf(before, id) !== rowsOf(after, id)));
}

/** Turns the projection of one world into that of the next by passing only the rows that changed. */
function update(base: Projection, before: Rows, after: Rows): Projection {
  const nodes = touchedIds<ProjectedNode>(before.nodes, after.nodes);
  const ties = touchedIds<ProjectedTie>(before.ties, after.ties);
  // The ties of a new node are always touched: a tie can only be recorded after both of its ends.
  for (const { id, from, to } of after.ties) if (nodes.has(from) || nodes.has(to)) ties.add(id);
  const builder = new ProjectionBuilder(base, { nodes, ties });
  for (const row of after.nodes) if (nodes.has(row.id)) builder.node(row);
  for (const row of after.ties) if (ties.has(row.id)) builder.tie(row);
  return builder.build();
}

/** A world with about one in `share` of its nodes and ties replaced by those of another. */
const mixed = (one: Rows, other: Rows, share: number): Rows => ({
  nodes: [
    ...one.nodes.filter((_, index) => index % share),
    ...other.nodes.filter((_, index) => !(index % share)),
  ].filter(({ id }, index, all) => all.findIndex((row) => row.id === id) === index),
  ties: [...one.ties.filter(({ id }) => id.length % share), ...other.ties.filter(({ id }) => !(id.length % share))],
});

describe('a projection built from another', () => {
  it('equals the one built from all rows', () => {
    fc.assert(
      fc.property(randomWorld, randomWorld, fc.integer({ min: 2, max: 4 }), (first, other, share) => {
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
          projection = update(projection, worlds[index]!, world);
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
