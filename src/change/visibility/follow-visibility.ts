import { clearanceOfNode, visibilityOfClearance, visibilityProperties } from '../../model/visibility';
import { currentNodes } from '../ledger/current';
import type { Ledger } from '../ledger/ledger';
import { rowOf } from '../ledger/node-row';
import type { CurrentTie, NodeVersion } from '../ledger/versions.store';
import { nextVisibility } from './next-visibility';
import { listFollowUps } from './visibility.store';

/**
 * Hides the ties and the follow-ups of a node from whoever does not see its next version; `current` is the version before, `ties`
 * are its current ties. Evidence follows its record.
 */
export async function followVisibility(
  ledger: Ledger,
  current: NodeVersion,
  clearance: number,
  ties: readonly CurrentTie[],
): Promise<void> {
  if (clearanceOfNode(current.properties) === clearance) return;
  const visibility = visibilityOfClearance(clearance);
  await ledger.reviseTies(
    ties
      .filter(({ properties }) => properties.clearance < clearance)
      .map((version) => ({ version, changed: visibilityProperties(visibility) })),
  );
  const followUps = await currentNodes(ledger.run, await listFollowUps(ledger.run, current.id));
  const rows = [...followUps.values()].map(rowOf).map((row) => ({
    ...row,
    properties: { ...row.properties, ...nextVisibility(visibility, row.properties) },
  }));
  if (rows.length > 0) await ledger.reviseNodes(...rows);
}
