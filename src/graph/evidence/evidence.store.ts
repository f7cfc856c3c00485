import type { Run } from '../../store/neo4j/client';
import type { Confidence } from '../../store/model/confidence';

export interface EvidenceRecord {
  id: string;
  type: 'Evidence';
  /** The id of the node or tie that it supports or contradicts. */
  of: string;
  source: string;
  locator?: string | null;
  confidence: Confidence;
  asOf?: string | null;
  /** Its `asOf`, else the day on which its source was published. */
  day?: string | null;
  against: boolean;
  recordedAt: string;
}

/** The evidence of nodes and ties, newest first. */
export async function listEvidence(read: Run, ids: readonly string[]): Promise<EvidenceRecord[]> {
  const rows = await read<{ evidence: EvidenceRecord }>('evidence/list-evidence', { ids });
  return rows.map(({ evidence }) => evidence);
}
