import type { NodeRow } from '../../model/rows';
import type { Ledger } from './ledger';
import { rowOf, sameRow } from './node-row';
import type { NodeVersion } from './versions.store';

/** Records a node: new, or where one stands its next version if that says anything new; and the evidence that is new. */
export async function saveNode(ledger: Ledger, stands: NodeVersion | undefined, row: NodeRow): Promise<void> {
  if (!stands) return ledger.add({ nodes: [row] });
  if (!sameRow(rowOf(stands), row)) await ledger.revise(row);
  await ledger.addEvidence({ id: row.id, clearance: 0 }, row.evidence);
}
