import type { Language } from './language';
import { message, type MessageValues } from './message';
import { formatAnyOf, formatWords } from './names';

/** What the graph may not know, by code; the sentence of each is in the catalogue under `unknown.` and the code. */
export const UNKNOWN_CODES = {
  NO_ACTOR_ON_RECORD: 'no actor of these kinds and groups there',
  NO_MEMBER_ON_RECORD: 'no member organisation there',
  NO_MEMBER_TIED: 'members there, and no source that ties one to the objective',
  NO_PARTNERSHIP_ON_RECORD: 'no partnership there, or for the objective',
  NO_SEAT_ON_RECORD: 'partnerships, and no source that says who sits in them',
  NO_ACTION_ON_RECORD: 'no action there, or for the objective',
  NO_TIE_ON_RECORD: 'no tie of these types there',
  NO_FUNDING_ON_RECORD: 'no source that says whom they fund',
  NO_SEAT_OF_THEIRS_ON_RECORD: 'no source that says in which partnerships, actions or campaigns they are seated',
  NO_VALUE_REPORTED: 'no value that a source reports',
  NO_VALUE_COUNTED: 'no value that a source reports, and nothing with a date to count',
} as const;

export type UnknownCode = keyof typeof UNKNOWN_CODES;

/** Something that the graph does not know. */
export interface UnknownFact {
  code: UnknownCode;
  /** The arguments of its sentence in a language. */
  values?: (language: Language) => MessageValues | Promise<MessageValues>;
}

/** The sentence that says what is unknown. */
export async function unknownText({ code, values }: UnknownFact, language: Language): Promise<string> {
  return message(language, `unknown.${code}`, await values?.(language));
}

/**
 * Where and for what something is unknown, within a sentence: "in Kenya or in Peru for Better laws"; "none" for nothing.
 * `places` are phrases such as "in Kenya", `objectives` are names.
 */
export function unknownScope(places: readonly string[], objectives: readonly string[], language: Language): string {
  if (places.length === 0 && objectives.length === 0) return 'none';
  return message(language, 'unknown.scope', {
    places: places.length > 0 ? formatWords(places, language, 'disjunction') : 'none',
    objectives: objectives.length > 0 ? formatAnyOf(objectives, language) : 'none',
  });
}
