import { bilingual } from '../../language/message';
import { formatDateWithPreposition } from '../../language/partial-date';
import type { CommitmentStatus } from './enums';
import type { NodeRow } from './rows';
import { Visibility, visibilityProperties } from './visibility';

/** Whether an organisation may be approached. */
export enum Engagement {
  CLEARED = 'CLEARED',
  IN_REVIEW = 'IN_REVIEW',
  NOT_TO_BE_APPROACHED = 'NOT_TO_BE_APPROACHED',
  /** Nobody looked: never stored. */
  UNKNOWN = 'UNKNOWN',
}

/** What a look at an organisation may find. */
export const FINDINGS = Object.values(Engagement).filter((one) => one !== Engagement.UNKNOWN);

/** The months between two meetings that are to be kept, at most. */
export const MAX_MONTHS = 24;

/** What a look at an organisation found, how often to be in touch with it, or both, without its evidence. */
interface EngagementFinding {
  id: string;
  /** The id of the organisation. */
  actor: string;
  /** Absent where it was not looked at. */
  engagement?: Engagement | undefined;
  /** In months; 0 where no longer, absent where that is not said. */
  contactEvery?: number | undefined;
  /** The partial date for which it was found. */
  asOf: string;
}

/** The row of a finding, which is always confidential; its name is the word for it. */
export function engagementRow({ id, actor, engagement, contactEvery, asOf }: EngagementFinding): NodeRow {
  const words = engagementWords({ engagement, contactEvery });
  return {
    id,
    type: 'EngagementStatus',
    nameEn: words.en,
    nameFr: words.fr,
    parent: actor,
    since: asOf,
    properties: {
      asOf,
      ...(engagement && { engagement }),
      ...(contactEvery !== undefined && { contactEvery }),
      ...visibilityProperties(Visibility.CONFIDENTIAL),
    },
    evidence: [],
  };
}

/** What a finding says, in both languages. */
export function engagementWords({ engagement, contactEvery }: Pick<EngagementFinding, 'engagement' | 'contactEvery'>) {
  return engagement
    ? bilingual(`label.ENGAGEMENT.${engagement}`)
    : bilingual('record.contactEvery', { months: contactEvery ?? 0 });
}

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

/** The names of the record of a meeting, which say when it took place and never who met whom. */
export function meetingNames(on: string): { nameEn: string; nameFr: string } {
  const { en, fr } = bilingual('record.meeting', (language) => ({ when: formatDateWithPreposition(on, language) }));
  return { nameEn: en, nameFr: fr };
}
