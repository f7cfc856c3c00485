import { bilingual } from '../../language/message';
import type { CommitmentStatus } from './commitment-status';
import type { NodeRow } from './rows';
import { type Visibility, visibilityProperties } from './visibility';

/** A report of what became of a commitment, without its evidence. */
export interface FollowUp {
  id: string;
  /** The id of the commitment. */
  commitment: string;
  status: CommitmentStatus;
  /** The partial date for which it reports. */
  asOf: string;
  note?: string | null;
  /** That of the commitment. */
  visibility: Visibility;
}

/** The row of a follow-up; its name is the word for its status. */
export function followUpRow({ id, commitment, status, asOf, note, visibility }: FollowUp): NodeRow {
  const words = bilingual(`label.STATUS.${status}`);
  return {
    id,
    type: 'FollowUp',
    nameEn: words.en,
    nameFr: words.fr,
    parent: commitment,
    since: asOf,
    properties: { asOf, status, ...(note && { note }), ...visibilityProperties(visibility) },
    evidence: [],
  };
}
