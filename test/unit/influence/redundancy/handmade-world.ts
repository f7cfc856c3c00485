import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { TieType } from '../../../../src/store/model/tie-type';
import { evidenceOf, nodeRow, tieRow } from '../rows';

/**
 * All ties are confirmed on the valid day with high confidence, so that the weight of a tie is its
 * strength, both ways:
 *
 *   member --0.9-- coalition --0.9-- office --0.9-- ministry
 *       influence leaves the coalition by 100 ties: factor 0.5
 *   member --0.3-- office            coalition --0.3-- ministry
 *   friend --0.4-- ministry --0.7-- press                         the press has no other tie
 *   ministry --0.7-- outlet          member --0.6-- ministry      the latter ended in 2020
 *
 * One way only, from the left to the right:
 *
 *   watcher --0.3-> ministry         watcher --0.6-> charter --0.6-> outlet
 */
const ties = [
  ['member', 'coalition', 0.9],
  ['coalition', 'office', 0.9],
  ['office', 'ministry', 0.9],
  ['member', 'office', 0.3],
  ['coalition', 'ministry', 0.3],
  ['friend', 'ministry', 0.4],
  ['ministry', 'press', 0.7],
  ['ministry', 'outlet', 0.7],
  ...Array.from({ length: 97 }, (_, index) => ['coalition', `partner-${index}`, 0.7] as const),
] as const;
const ONE_WAY = [
  ['watcher', TieType.OBSERVER_OF, 'ministry'],
  ['charter', TieType.SIGNED_CODE, 'watcher'],
  ['outlet', TieType.SIGNED_CODE, 'charter'],
] as const;

const names = [...new Set([...ties, ...ONE_WAY.map(([from, , to]) => [from, to])].flatMap(([from, to]) => [from, to]))];
const projection = buildProjection(
  names.map((id) => nodeRow(id)),
  [
    ...ties.map(([from, to, strength]) =>
      tieRow(`${from}-${to}`, from, to, { strength, evidence: evidenceOf('2024-12-31') }),
    ),
    ...ONE_WAY.map(([from, type, to]) =>
      tieRow(`${from}-${to}`, from, to, { type, evidence: evidenceOf('2024-12-31') }),
    ),
    tieRow('ended', 'member', 'ministry', { strength: 0.6, until: '2020' }),
  ],
);

export const view = viewAt(projection.arrays, { valid: '2024-12-31', known: '2025-01-01T00:00:00.000Z', clearance: 0 });
export const at = (id: string) => projection.nodeIds.indexOf(id);
export const nameOf = (node: number) => projection.nodeIds[node]!;
