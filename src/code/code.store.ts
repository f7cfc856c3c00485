import type { Run } from '../neo4j/client';

/** Why a company is a peer of another, and by what: the parent, association or country by its id, the line of business by its word. */
export interface PeerReason {
  reason: 'PARENT' | 'ASSOCIATION' | 'COUNTRY' | 'SECTOR';
  by: string;
}

export interface PeerRow {
  peer: string;
  reasons: PeerReason[];
  /** Whether a source says that it meets the criterion; else no source says anything of it. */
  met: boolean;
  /** Since when it meets the criterion; null where unknown. */
  since: string | null;
}

/**
 * The companies that share parent, association, country or line of business with a company and meet a criterion of The
 * Code; with `includeUnknown` also its signatories of whom no source says whether they do. By id.
 */
export function listPeers(
  read: Run,
  parameters: { company: string; criterion: string; includeUnknown: boolean },
): Promise<PeerRow[]> {
  return read('code/list-peers', parameters);
}
