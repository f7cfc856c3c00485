import type { Run } from '../../store/neo4j/client';

/** What two companies share. `by` is the id of the parent, association or country, or the name of the line of business. */
export interface PeerReason {
  reason: 'PARENT' | 'ASSOCIATION' | 'COUNTRY' | 'SECTOR';
  by: string;
}

export interface PeerRow {
  company: string;
  peer: string;
  reasons: PeerReason[];
  /** True if a source says that the peer meets the criterion, false if no source states its progress. */
  met: boolean;
  /** Since when the peer meets the criterion; null if unknown. */
  since: string | null;
}

export interface RepresentativeRow {
  company: string;
  representative: string;
  country: string;
}

/** The local representatives of The Code in the country of each company, by id; none where its country is unknown. */
export function listLocalRepresentatives(read: Run, companies: readonly string[]): Promise<RepresentativeRow[]> {
  return read('code/list-local-representatives', { companies });
}

/**
 * The companies that share a parent, association, country or line of business with each company and meet a criterion of
 * The Code, by id. With `includeUnknown` also signatories of The Code whose progress on the criterion is unknown.
 */
export function listPeers(
  read: Run,
  parameters: { companies: readonly string[]; criterion: string; includeUnknown: boolean },
): Promise<PeerRow[]> {
  return read('code/list-peers', parameters);
}
