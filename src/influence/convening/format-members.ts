import type { Language } from '../../language/language';
import { message } from '../../language/message';

/** What organisations of a group are called in a sentence: "company" or "companies"; "organisation" where it is null. */
export function formatMembers(group: string | null, count: number, language: Language): string {
  return message(language, 'convening.members', { group: group ?? 'other', count });
}
