import fc from 'fast-check';
import type { ProjectedNode, ProjectedTie, Projection } from '../../../src/influence/projection/projection';
import { ProjectionBuilder } from '../../../src/influence/projection/projection-builder';
import { randomWorld, type RandomWorld } from './random-worlds';

export type Rows = Pick<RandomWorld, 'nodes' | 'ties'>;

const MOVED = '2024-02-01T00:00:00.000Z';
const region = fc.constantFrom(null, 'north', 'north', 'South', 'éast');

/** A world in which nodes have regions, and some have had another version in another region. */
export const versionedWorld: fc.Arbitrary<Rows> = randomWorld.chain(({ nodes, ties }) =>
  fc
    .array(fc.record({ isMoved: fc.boolean(), region, before: region }), {
      minLength: nodes.length,
      maxLength: nodes.length,
    })
    .map((places) => ({
      ties,
      nodes: nodes.flatMap((node, index) => {
        const { isMoved, before, ...place } = places[index]!;
        if (!isMoved || node.knownFrom >= MOVED || node.knownTo <= MOVED) return [{ ...node, ...place }];
        return [
          { ...node, ...place, knownFrom: MOVED },
          { ...node, region: before, since: null, evidence: [], knownTo: MOVED },
        ];
      }),
    })),
);

/** Returns the ids whose rows differ between two worlds. */
function touchedIds<R extends { id: string }>(before: R[], after: R[]): Set<string> {
  const rowsOf = (rows: R[], id: string) => JSON.stringify(rows.filter((row) => row.id === id));
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return new Set([...ids].filter((id) => rowsOf(before, id) !== rowsOf(after, id)));
}

/**
 * Turns the projection of one world into that of the next by passing only the rows that changed.
 */
export function update(base: Projection, before: Rows, after: Rows): Projection {
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
export const mixed = (one: Rows, other: Rows, share: number): Rows => ({
  nodes: [...new Set([...one.nodes, ...other.nodes].map(({ id }) => id))].flatMap((id, index) =>
    (index % share ? one : other).nodes.filter((row) => row.id === id),
  ),
  ties: [...one.ties.filter(({ id }) => id.length % share), ...other.ties.filter(({ id }) => !(id.length % share))],
});
