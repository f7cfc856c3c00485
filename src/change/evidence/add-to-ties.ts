import type { EvidenceRow } from '../../store/model/rows';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { subjectOf } from '../transaction/evidence.store';
import type { TieVersion } from '../transaction/versions.store';
import { bestConfidence } from './evidence-rows';

/** Adds evidence to ties: a contradiction contests a tie, better evidence raises its confidence. */
export async function addToTies(
  transaction: ChangeTransaction,
  ties: readonly TieVersion[],
  evidence: EvidenceRow[],
  against = false,
): Promise<void> {
  const gained = await transaction.addEvidence(ties.map(subjectOf), evidence);
  const revisions = ties.map((version) => ({ version, changed: changeOf(version, evidence, against) }));
  await transaction.reviseTies(
    revisions.filter(({ version: { id, properties }, changed }) => {
      const isChanged = Object.entries(changed).some(([name, value]) => properties[name] !== value);
      return isChanged && gained.has(id);
    }),
  );
}

function changeOf({ properties }: TieVersion, evidence: readonly EvidenceRow[], against: boolean) {
  const { confidence } = properties as unknown as EvidenceRow;
  return against ? { contested: true } : { confidence: bestConfidence([{ confidence }, ...evidence]) };
}
