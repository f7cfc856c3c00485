/**
 * What the graph does not know. `scope` is where and for what, such as "in Kenya for Better laws", or "none";
 * `kinds` are names of kinds or groups of actors, or "none".
 */
export const unknown = {
  'unknown.scope.itsCountries': 'in its countries',
  'unknown.scope.objectives': 'for {objectives}',
  'unknown.scope.manifestations': 'about {manifestations}',
  'unknown.NO_ACTOR_ON_RECORD':
    '{kinds, select, none {No actor} other {No actor of this kind ({kinds})}} is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_MEMBER_ON_RECORD': 'No member organisation is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_MEMBER_TIED':
    'No source ties a member {place} to this objective{scope, select, none {} other { by an initiative {scope}}}.',
  'unknown.NO_PARTNERSHIP_ON_RECORD': 'No partnership is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_SEAT_ON_RECORD': 'No source says who sits in the partnerships counted.',
  'unknown.PARTICIPANT_NOT_NAMED':
    'A source speaks of participants whom it does not name{groups, select, none {} other { ({groups})}}{notes, select, none {} other {: {notes}}}.',
  'unknown.NO_ACTION_ON_RECORD': 'No action is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_CAMPAIGN_ON_RECORD': 'No campaign is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_OPPORTUNITY_ON_RECORD':
    'No review, summit or other opportunity is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_COMMITMENT_ON_RECORD': 'No commitment is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_PUBLIC_COMMITMENT_ON_RECORD':
    'No commitment of a public body is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_MEETING_ON_RECORD': 'No meeting is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_TIE_ON_RECORD': 'No tie of this type is on record here.',
  'unknown.NO_END_ON_RECORD':
    'No source says when {every, select, yes {{all, plural, one {this tie ends} other {these {all} ties end}}} other {{count} of these {all} ties {count, plural, one {ends} other {end}}}}, which are otherwise as the filter says: whether it is then is not known.',
  'unknown.FUNDING_ENDED':
    'The last funding by {donor} that is on record, for {recipient}, ended {when}; no source says that it still gives money.',
  'unknown.NO_FUNDING_ON_RECORD': 'No source says to whom {names} {count, plural, one {gives} other {give}} money.',
  'unknown.NO_SEAT_OF_THEIRS_ON_RECORD':
    'No source says in which partnerships, actions or campaigns {names} {count, plural, one {is} other {are}} seated.',
  'unknown.NO_COUNTRY_ON_RECORD': 'No source says which country it is in.',
  'unknown.NO_TIE_BUT_MEMBERSHIP': 'No tie of it is on record beside its membership of the network.',
  'unknown.NO_TIE_OF_ITS_OWN': 'No tie of it is on record.',
  'unknown.NO_TIE_CONFIRMED': 'No source of the last five years confirms any of its ties.',
  'unknown.NO_OBJECTIVE_ON_RECORD': 'No source says which objective it pursues.',
  'unknown.NO_CRITERION_ON_RECORD': 'No source says how far it is with any of the six criteria of The Code.',
  'unknown.NO_MEMBER_STATE_ON_RECORD': 'No member state of {names} is on record.',
  'unknown.MEMBERS_NOT_ON_RECORD':
    '{reported, select, none {Not every member of the network need be on record} other {{recorded} of the {reported} members of the network that a source reports are on record}}: a country without one here may have a member.',
  'unknown.ROSTER_NOT_COMPLETE':
    'The list of parties to {name} on record is not complete: a country that is missing may be a party.',
  'unknown.NO_VALUE_REPORTED': 'No source reports a value of it.',
  'unknown.NO_VALUE_COUNTED':
    'No source reports a value of it, and the graph knows of none with a date to count: {counted}.',
} as const;
