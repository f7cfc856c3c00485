import type { Language } from '../../language/language';
import { message } from '../../language/message';
import type { StakeholderGroup } from '../../store/model/actor-kind';

/**
 * What organisations of a group, or companies, are called in a sentence: "donor" or "donors"; "organisation" where it is null.
 */
export function formatMembers(group: StakeholderGroup | 'COMPANY' | null, count: number, language: Language): string {
  return message(language, 'convening.members', { group: group ?? 'other', count });
}
