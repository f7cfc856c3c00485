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
  PARTICIPANT_NOT_NAMED: 'participants whom a source speaks of without naming them',
  NO_ACTION_ON_RECORD: 'no action there, or for the objective',
  NO_CAMPAIGN_ON_RECORD: 'no campaign there, for the objective or about the form of exploitation',
  NO_OPPORTUNITY_ON_RECORD: 'no review, summit or other opportunity there, or for the objective',
  NO_COMMITMENT_ON_RECORD: 'no commitment there, or for the objective',
  NO_PUBLIC_COMMITMENT_ON_RECORD: 'no commitment of a public body there, or for the objective',
  NO_MEETING_ON_RECORD: 'no meeting there',
  NO_TIE_ON_RECORD: 'no tie of these types there',
  NO_END_ON_RECORD: 'ties of which no source says when they end, where a filter asks for that day',
  FUNDING_ENDED: 'money that they gave, and no source that says that they still give any',
  NO_FUNDING_ON_RECORD: 'no source that says whom they fund',
  NO_SEAT_OF_THEIRS_ON_RECORD: 'no source that says in which partnerships, actions or campaigns they are seated',
  NO_COUNTRY_ON_RECORD: 'the country of an organisation that is of one',
  NO_TIE_BUT_MEMBERSHIP: 'no tie of a member beside its membership and what it pursues or covers',
  NO_TIE_OF_ITS_OWN: 'no tie of an actor beside what it pursues or covers',
  NO_TIE_CONFIRMED: 'ties of which no source of the last five years says that they hold',
  NO_OBJECTIVE_ON_RECORD: 'no objective that a member pursues',
  NO_CRITERION_ON_RECORD: 'no status of a signatory on any of the six criteria of The Code',
  NO_MEMBER_STATE_ON_RECORD: 'no member state of these bodies',
  MEMBERS_NOT_ON_RECORD: 'members of the network that a source counts and none names',
  ROSTER_NOT_COMPLETE: 'which other countries are party to it',
  NO_VALUE_REPORTED: 'no value that a source reports',
  NO_VALUE_COUNTED: 'no value that a source reports, and nothing with a date to count',
} as const;

export type UnknownCode = keyof typeof UNKNOWN_CODES;

/** Something that the graph does not know. */
export interface DataGap {
  code: UnknownCode;
  /** The arguments of its sentence in a language. */
  values?: (language: Language) => MessageValues | Promise<MessageValues>;
}

/** The sentence that says what is unknown. */
export async function unknownText({ code, values }: DataGap, language: Language): Promise<string> {
  return message(language, `unknown.${code}`, await values?.(language));
}

/** Where, for what and about what something is unknown: `places` are phrases such as "in Kenya", the others are names. */
export interface UnknownScope {
  places?: readonly string[];
  objectives?: readonly string[];
  manifestations?: readonly string[];
}

/** The scope within a sentence: "in Kenya or in Peru for Better laws"; "none" where it names nothing. */
export function unknownScope(
  { places = [], objectives = [], manifestations = [] }: UnknownScope,
  language: Language,
): string {
  const parts = [
    places.length > 0 && formatWords(places, language, 'disjunction'),
    objectives.length > 0 &&
      message(language, 'unknown.scope.objectives', { objectives: formatAnyOf(objectives, language) }),
    manifestations.length > 0 &&
      message(language, 'unknown.scope.manifestations', { manifestations: formatAnyOf(manifestations, language) }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' ') : 'none';
}
