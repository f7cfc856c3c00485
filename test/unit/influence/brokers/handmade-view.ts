import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { TieType } from '../../../../src/store/model/tie-type';
import { evidenceOf, nodeRow, tieRow } from '../rows';

/**
 * a --0.8-- b --0.8-- c --0.8-- d --0.8-- e       z
 *             b ------0.64------- d                         as short as through c
 *   f --0.5-> a                                             one way
 *
 * d is an initiative. With `more` above 0, a ring of that many nodes passes through e, with leaves
 * tied to one of them. The weights are the strengths.
 */
export function handmadeView(more = 0) {
  const ring = Array.from({ length: more }, (_, index) => `more-${index}`);
  const around = more > 0 ? ['e', ...ring, 'e'] : [];
  const leaves = Array.from({ length: Math.min(more, 8) }, (_, index) => `leaf-${index}`);
  const ties = [
    ['a', 'b', 0.8],
    ['b', 'c', 0.8],
    ['c', 'd', 0.8],
    ['b', 'd', 0.64],
    ['d', 'e', 0.8],
    ...around.slice(1).map((id, index) => [around[index]!, id, 0.5 + 0.01 * index] as const),
    ...leaves.map((id) => ['more-3', id, 0.6] as const),
  ] as const;
  const projection = buildProjection(
    ['a', 'b', 'c', 'd', 'e', 'f', 'z', ...ring, ...leaves].map((id) => nodeRow(id, { actor: id !== 'd' })),
    [
      ...ties.map(([from, to, strength]) =>
        tieRow(`${from}-${to}`, from, to, { strength, evidence: evidenceOf('2024-12-31') }),
      ),
      tieRow('f-a', 'f', 'a', { type: TieType.OBSERVER_OF, strength: 0.5, evidence: evidenceOf('2024-12-31') }),
    ],
  );
  return {
    view: viewAt(projection.arrays, { valid: '2024-12-31', known: '2025-01-01T00:00:00.000Z', clearance: 0 }),
    at: (id: string) => projection.nodeIds.indexOf(id),
  };
}
