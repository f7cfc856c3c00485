import type { FilterPart } from './filter-part';
import type { Language } from './language';
import { message, type MessageValues } from './message';
import { formatAnyOf, formatWords } from './names';

/** Gaps by code; the catalogue contains the sentence of each under `unknown.` and the code. */
export const UNKNOWN_CODES = {
  NONE_ON_RECORD: 'Any record of the kind that the list or the actor could have.',
  NOT_ON_RECORD: 'A property that the filter asks for, of `count` records.',
  NO_ASK_ON_RECORD: 'No ask is on record where a filter asks for stages of asks.',
  NO_KEEPER_ON_RECORD: 'No actor that maintains a contact that a filter asks for.',
  NO_FOLLOW_UP_ON_RECORD: 'The outcome of commitments.',
  PLEDGES_ON_RECORD:
    'The pledges of governments at an occasion that are not on record; its sentence says how many are.',
  BEYOND_HORIZON: 'Sessions of a body after the day until which its calendar is on record.',
  NOT_FOR_THIS_READER: 'Data that a filter asks for and this viewer may not see.',
  NO_MEMBER_ON_RECORD: 'No member organisation there.',
  NO_MEMBER_TIED: 'Members there, and no source that ties one to the objective.',
  NO_PARTNERSHIP_ON_RECORD: 'No partnership there, or for the objective.',
  NO_SEAT_ON_RECORD: 'Partnerships, and no source that names a seated actor.',
  PARTICIPANT_NOT_NAMED: 'Participants that a source mentions without naming them.',
  GROUP_FROM_ELSEWHERE: 'An actor of the place in a seat of a group that only actors of elsewhere have.',
  GROUP_NOT_ON_RECORD: 'The presence of a group of which no actor is on record in a seat.',
  NO_ACTION_ON_RECORD: 'No action there, or for the objective.',
  NONE_IN_PLACE: 'Records that are counted, in a place where members are.',
  UNASSIGNED: 'Partnerships, members and actions that could belong there: their objective or place is not on record.',
  NO_PUBLIC_COMMITMENT_ON_RECORD: 'No commitment of a public body there, or for the objective.',
  FUNDING_ENDED: 'Money that they gave, and no source that they still give any.',
  NO_FUNDING_ON_RECORD: 'No source that names an actor that they fund.',
  NO_SEAT_OF_THEIRS_ON_RECORD: 'No source that names a partnership, action or campaign in which they are seated.',
  NO_COUNTRY_ON_RECORD: 'The country of an organisation that belongs to one.',
  NO_TIE_BUT_MEMBERSHIP: 'No tie of a member except its membership and what it pursues or covers.',
  NO_TIE_OF_ITS_OWN: 'No tie of an actor except what it pursues or covers.',
  NO_TIE_CONFIRMED: 'Ties that no source of the last five years confirms.',
  NO_OBJECTIVE_ON_RECORD: 'No objective that a member pursues.',
  NO_CRITERION_ON_RECORD: 'No status of a signatory on any of the six criteria of The Code.',
  NO_VALUE_REPORTED: 'A kind of value, baseline, target or measured, that no source reports.',
  NO_VALUE_COUNTED: 'Nothing with a date to count.',
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
  const isOfPart = code === 'NOT_ON_RECORD' && count !== undefined;
  const key = isOfPart ? (`unknown.NOT_ON_RECORD.${part!}` as const) : (`unknown.${code}` as const);
  return message(language, key, { ...(count === undefined ? {} : { count }), ...(await values?.(language)) });
}

/** The scope of a gap: `places` are phrases such as "in Kenya", the others are names. */
export interface UnknownScope {
  places?: readonly string[];
  objectives?: readonly string[];
  manifestations?: readonly string[];
}

/** Formats a scope in a sentence: "in Kenya or in Peru for Better laws"; "none" if it is empty. */
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
