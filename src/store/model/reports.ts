import { bilingual } from '../../language/message';
import { formatDateWithPreposition } from '../../language/partial-date';

/** Findings on whether an organisation may be approached. */
export enum Engagement {
  CLEARED = 'CLEARED',
  IN_REVIEW = 'IN_REVIEW',
  NOT_TO_BE_APPROACHED = 'NOT_TO_BE_APPROACHED',
  /** No finding; never stored. */
  UNKNOWN = 'UNKNOWN',
}

/** Maximum number of months between two regular meetings. */
export const MAX_MONTHS = 24;

/** Returns the names of a meeting, which contain its date and never its participants. */
export function meetingNames(on: string): { nameEn: string; nameFr: string } {
  const { en, fr } = bilingual('record.meeting', (language) => ({ when: formatDateWithPreposition(on, language) }));
  return { nameEn: en, nameFr: fr };
}
