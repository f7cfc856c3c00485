/**
 * What the graph does not know. `scope` is where and for what, such as "in Kenya for Better laws", or "none";
 * `kinds` are names of kinds or groups of actors, or "none".
 */
export const unknown = {
  'unknown.scope':
    '{places, select, none {} other {{places}}}{objectives, select, none {} other {{places, select, none {} other { }}for {objectives}}}',
  'unknown.NO_ACTOR_ON_RECORD':
    '{kinds, select, none {No actor} other {No actor of this kind ({kinds})}} is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_MEMBER_ON_RECORD': 'No member organisation is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_MEMBER_TIED': 'No source ties a member {place} to this objective.',
  'unknown.NO_PARTNERSHIP_ON_RECORD': 'No partnership is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_SEAT_ON_RECORD': 'No source says who sits in the partnerships counted.',
  'unknown.NO_ACTION_ON_RECORD': 'No action is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_TIE_ON_RECORD': 'No tie of this type is on record here.',
  'unknown.NO_FUNDING_ON_RECORD': 'No source says to whom {names} {count, plural, one {gives} other {give}} money.',
  'unknown.NO_SEAT_OF_THEIRS_ON_RECORD':
    'No source says in which partnerships, actions or campaigns {names} {count, plural, one {is} other {are}} seated.',
  'unknown.NO_VALUE_REPORTED': 'No source reports a value of it.',
  'unknown.NO_VALUE_COUNTED':
    'No source reports a value of it, and the graph knows of none with a date to count: {counted}.',
} as const;
