import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { evidenceOf, nodeRow, tieRow } from '../rows';

/**
 * All ties are confirmed on the valid day with high confidence, so that the weight of a tie is its strength:
 *
 *   member --0.9-- coalition --0.9-- office --0.9-- ministry      the coalition has 20 ties: factor 0.5
 *   member --0.3-- office            coalition --0.3-- ministry
 *   friend --0.4-- ministry --0.7-- press                         the press has no other tie
 *   member --0.6-- ministry                                       ended in 2020
 */
const ties = [
  ['member', 'coalition', 0.9],
  ['coalition', 'office', 0.9],
  ['office', 'ministry', 0.9],
  ['member', 'office', 0.3],
  ['coalition', 'ministry', 0.3],
  ['friend', 'ministry', 0.4],
  ['ministry', 'press', 0.7],
  ...Array.from({ length: 17 }, (_, index) => ['coalition', `partner-${index}`, 0.7] as const),
] as const;

const names = [...new Set(ties.flatMap(([from, to]) => [from, to]))];
const projection = buildProjection(
  names.map((id) => nodeRow(id)),
  [
    ...ties.map(([from, to, strength]) =>
      tieRow(`${from}-${to}`, from, to, { strength, evidence: evidenceOf('2024-12-31') }),
    ),
    tieRow('ended', 'member', 'ministry', { strength: 0.6, until: '2020' }),
  ],
);

export const view = viewAt(projection.arrays, { valid: '2024-12-31', known: '2025-01-01T00:00:00.000Z', clearance: 0 });
export const at = (id: string) => projection.nodeIds.indexOf(id);
export const nameOf = (node: number) => projection.nodeIds[node]!;
