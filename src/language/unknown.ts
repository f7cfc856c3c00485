import type { FilterPart } from './filter-part';
import type { Language } from './language';
import { message, type MessageValues } from './message';
import { formatAnyOf, formatWords } from './names';

/**
 * Gaps in the graph, by code; the catalogue contains the sentence of each under `unknown.` and the
 * code.
 */
export const UNKNOWN_CODES = {
  NOT_ON_RECORD: 'a property that the filter asks for, of so many records',
  NO_ASK_ON_RECORD: 'no ask is on record where a filter asks for stages of asks',
  NO_KEEPER_ON_RECORD: 'no actor that maintains a contact that a filter asks for',
  NO_FOLLOW_UP_ON_RECORD: 'the outcome of so many commitments',
  BEYOND_HORIZON: 'sessions of a body after the day until which its calendar is on record',
  NOT_FOR_THIS_READER: 'data that a filter asks for and this viewer may not see',
  NO_MEMBER_ON_RECORD: 'no member organisation there',
  NO_MEMBER_TIED: 'members there, and no source that ties one to the objective',
  NO_PARTNERSHIP_ON_RECORD: 'no partnership there, or for the objective',
  NO_SEAT_ON_RECORD: 'partnerships, and no source that names a seated actor',
  PARTICIPANT_NOT_NAMED: 'participants that a source mentions without naming them',
  GROUP_NOT_ON_RECORD: 'whether a group is seated of which no actor is on record in a seat',
  NO_ACTION_ON_RECORD: 'no action there, or for the objective',
  UNASSIGNED: 'partnerships, members and actions that could belong there: their objective or place is not on record',
  NO_PUBLIC_COMMITMENT_ON_RECORD: 'no commitment of a public body there, or for the objective',
  FUNDING_ENDED: 'money that they gave, and no source that they still give any',
  NO_FUNDING_ON_RECORD: 'no source that names an actor that they fund',
  NO_SEAT_OF_THEIRS_ON_RECORD: 'no source that names a partnership, action or campaign in which they are seated',
  NO_COUNTRY_ON_RECORD: 'the country of an organisation that belongs to one',
  NO_TIE_BUT_MEMBERSHIP: 'no tie of a member except its membership and what it pursues or covers',
  NO_TIE_OF_ITS_OWN: 'no tie of an actor except what it pursues or covers',
  NO_TIE_CONFIRMED: 'ties that no source of the last five years confirms',
  NO_OBJECTIVE_ON_RECORD: 'no objective that a member pursues',
  NO_CRITERION_ON_RECORD: 'no status of a signatory on any of the six criteria of The Code',
  NO_VALUE_REPORTED: 'no value that a source reports',
  NO_VALUE_COUNTED: 'no value that a source reports, and nothing with a date to count',
} as const;

export type UnknownCode = keyof typeof UNKNOWN_CODES;

/** A gap in the graph. */
export interface DataGap {
  code: UnknownCode;
  /** The part of the filter. */
  part?: FilterPart;
  /** The number of records. */
  count?: number;
  /** The arguments of its sentence in a language. */
  values?: (language: Language) => MessageValues | Promise<MessageValues>;
}

/** Returns the sentence about the gap. */
export async function unknownText({ code, part, count, values }: DataGap, language: Language): Promise<string> {
  const key = code === 'NOT_ON_RECORD' ? (`unknown.NOT_ON_RECORD.${part!}` as const) : (`unknown.${code}` as const);
  return message(language, key, { ...(count === undefined ? {} : { count }), ...(await values?.(language)) });
}

/** The scope of a gap: `places` are phrases such as "in Kenya", the others are names. */
export interface UnknownScope {
  places?: readonly string[];
  objectives?: readonly string[];
  manifestations?: readonly string[];
}

/**
 * Formats the scope within a sentence: "in Kenya or in Peru for Better laws"; "none" if it is
 * empty.
 */
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
