import fc from 'fast-check';
import type { ProjectedNode, ProjectedTie, Projection } from '../../../../src/influence/projection/projection';
import { buildProjection, ProjectionBuilder } from '../../../../src/influence/projection/projection-builder';
import { randomWorld, type RandomWorld } from '../random-worlds';
import { propertyRuns } from '../../../support/property-runs';

type Rows = Pick<RandomWorld, 'nodes' | 'ties'>;

/** The ids of which one of two worlds has rows that the other has not. */
function touchedIds<R extends { id: string }>(before: R[], after: R[]): Set<string> {
  const said = (rows: R[], id: string) => JSON.stringify(rows.filter((row) => row.id === id));
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return new Set([...ids].filter((id) => said(before, id) !== said(after, id)));
}

/** A projection of one world, made into that of the next by reading again what changed. */
function follow(base: Projection, before: Rows, after: Rows): Projection {
  const nodes = touchedIds<ProjectedNode>(before.nodes, after.nodes);
  const ties = touchedIds<ProjectedTie>(before.ties, after.ties);
  // A node comes before its ties: whoever records a node that was not there records them too.
  for (const { id, from, to } of after.ties) if (nodes.has(from) || nodes.has(to)) ties.add(id);
  const builder = new ProjectionBuilder(base, { nodes, ties });
  for (const row of after.nodes) if (nodes.has(row.id)) builder.node(row);
  for (const row of after.ties) if (ties.has(row.id)) builder.tie(row);
  return builder.build();
}

/** The next world: some nodes and ties of another, the others as they were. */
const mixed = (one: Rows, other: Rows, share: number): Rows => ({
  nodes: [
    ...one.nodes.filter((_, place) => place % share),
    ...other.nodes.filter((_, place) => !(place % share)),
  ].filter(({ id }, place, all) => all.findIndex((row) => row.id === id) === place),
  ties: [...one.ties.filter(({ id }) => id.length % share), ...other.ties.filter(({ id }) => !(id.length % share))],
});

describe('a projection that is built on another', () => {
  it('is the one that is built from nothing', () => {
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
        let held = buildProjection(first.nodes, first.ties);
        worlds.slice(1).forEach((world, place) => {
          held = follow(held, worlds[place]!, world);
          expect(held).toEqual(buildProjection(world.nodes, world.ties));
        });
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  it('is the same one where nothing of it was touched', () => {
    fc.assert(
      fc.property(randomWorld, ({ nodes, ties }) => {
        const held = buildProjection(nodes, ties);
        const touched = { nodes: new Set(['a source']), ties: new Set(['a tie that conducts nothing']) };
        expect(new ProjectionBuilder(held, touched).build()).toBe(held);
      }),
      { numRuns: propertyRuns(20) },
    );
  });
});
