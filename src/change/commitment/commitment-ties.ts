import { newId } from '../../store/model/new-id';
import type { EvidenceRow, TieRow } from '../../store/model/rows';
import { TieType } from '../../store/model/tie-type';
import { visibilityOfClearance, visibilityProperties } from '../../store/model/visibility';
import { bestConfidence } from '../evidence/evidence-rows';
import type { PipelinedTransaction } from '../transaction/pipelined-transaction';
import type { CurrentTie } from '../transaction/versions.store';

/** A tie that a commitment is to have. */
export interface CommitmentTie {
  type: TieType;
  from: string;
  to: string;
  /** The clearance that a reader needs to see it. */
  clearance: number;
}

interface TieChanges {
  /** All current ties of the commitment. */
  current: readonly CurrentTie[];
  /** All ties that it is to have. */
  wanted: readonly CommitmentTie[];
  /** When the commitment was made, which dates its ties. */
  since: string | undefined;
  evidence: EvidenceRow[];
}

/** Makes the ties of a commitment match `wanted`: adds missing ones, revises others, and withdraws the rest. */
export async function saveCommitmentTies(
  transaction: PipelinedTransaction,
  { current, wanted, since, evidence }: TieChanges,
): Promise<void> {
  const rest = new Set(current);
  const added: TieRow[] = [];
  const revised: { version: CurrentTie; from: string; changed: Record<string, unknown> }[] = [];
  for (const tie of wanted) {
    const version = [...rest].find((one) => isSame(one, tie));
    if (version) {
      rest.delete(version);
      const { restricted, clearance } = version.properties;
      const next = restricted === true ? Math.max(clearance, tie.clearance) : tie.clearance;
      const isLeft =
        version.from === tie.from && (version.properties.since ?? undefined) === since && clearance === next;
      const changed = { since: since ?? null, ...visibilityProperties(visibilityOfClearance(next)) };
      if (!isLeft) revised.push({ version, from: tie.from, changed });
    } else {
      const { clearance, ...ends } = tie;
      // A commitment has one promise, whose id follows from it.
      const id = tie.type === TieType.PROMISED ? {} : { id: `TIE-${newId()}` };
      const visibility = visibilityOfClearance(clearance);
      added.push({ ...id, ...ends, since, visibility, confidence: bestConfidence(evidence), evidence });
    }
  }
  await transaction.add({ ties: added });
  await transaction.reviseTies(revised);
  await transaction.closeTies([...rest], true);
  for (const { version, from, changed } of revised) {
    const clearance = changed['clearance'] as number;
    await transaction.addEvidence({ id: version.id, clearance, ends: [from, version.to] }, evidence);
  }
}

/** A promise stays the same tie where the commitment turns out to be somebody else's. */
function isSame(version: CurrentTie, { type, from, to }: CommitmentTie): boolean {
  return version.type === (type as string) && version.to === to && (type === TieType.PROMISED || version.from === from);
}
