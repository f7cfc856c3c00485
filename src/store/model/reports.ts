import { bilingual } from '../../language/message';
import { formatDateWithPreposition } from '../../language/partial-date';

/** Whether an organisation may be approached. */
export enum Engagement {
  CLEARED = 'CLEARED',
  IN_REVIEW = 'IN_REVIEW',
  NOT_TO_BE_APPROACHED = 'NOT_TO_BE_APPROACHED',
  /** Nobody looked: never stored. */
  UNKNOWN = 'UNKNOWN',
}

/** The months between two meetings that are to be kept, at most. */
export const MAX_MONTHS = 24;

/** The names of the record of a meeting, which say when it took place and never who met whom. */
export function meetingNames(on: string): { nameEn: string; nameFr: string } {
  const { en, fr } = bilingual('record.meeting', (language) => ({ when: formatDateWithPreposition(on, language) }));
  return { nameEn: en, nameFr: fr };
}
