import { formatDateWithPreposition } from '../../language/dates';
import { bilingual } from '../../language/message';

/** The names of the record of a meeting, which say when it took place and never who met whom. */
export function meetingNames(on: string): { nameEn: string; nameFr: string } {
  const { en, fr } = bilingual('record.meeting', (language) => ({ when: formatDateWithPreposition(on, language) }));
  return { nameEn: en, nameFr: fr };
}
