/**
 * What the graph does not know. `scope` is where and for what, such as "in Kenya for Better laws", or "none";
 * `kinds` are names of kinds or groups of actors, or "none".
 */
export const unknown = {
  'unknown.scope.itsCountries': 'in its countries',
  'unknown.scope.objectives': 'for {objectives}',
  'unknown.scope.manifestations': 'about {manifestations}',
  'unknown.counted': '{count, plural, one {one} other {#}}',
  'unknown.NOT_ON_RECORD.PLACE':
    'Of {counted} no source says {subject, select, actors {in which country {count, plural, one {it is} other {they are}}} ties {in which country one of the ends is} commitments {in which country whoever made {count, plural, one {it} other {them}} is} meetings {in which country those met are} countries {in which region {count, plural, one {it is} other {they are}}} other {which countries {count, plural, one {it covers} other {they cover}}}}.',
  'unknown.NOT_ON_RECORD.OBJECTIVE':
    'Of {counted} no source says which objective {count, plural, one {it pursues} other {they pursue}}.',
  'unknown.NOT_ON_RECORD.GROUP': 'Of {counted} no complete list says which groups have a place there.',
  'unknown.NOT_ON_RECORD.PARTICIPANT':
    'Of {counted} no {subject, select, commitments {source says who made {count, plural, one {it} other {them}}} other {complete list says who takes part}}.',
  'unknown.NOT_ON_RECORD.CRITERION':
    'Of {counted} no source says how far {detail, select, 1 {the policy against exploitation} 2 {training} 3 {the clause in contracts} 4 {information for travellers} 5 {work with other stakeholders} other {annual reporting}} is.',
  'unknown.NOT_ON_RECORD.STAGE': 'Of {counted} no ask is on record.',
  'unknown.NOT_ON_RECORD.STANCE': 'Of {counted} no source says what the position is.',
  'unknown.NOT_ON_RECORD.DATE':
    'Of {counted} no source says {subject, select, ties {when {detail, select, since {{count, plural, one {it began} other {they began}}} until {{count, plural, one {it ends} other {they end}}} other {{count, plural, one {it began or ends} other {they began or end}}}}} other {when {count, plural, one {it takes} other {they take}} place}}.',
  'unknown.NOT_ON_RECORD.DUE':
    'Of {counted} no source says by when {count, plural, one {it is} other {they are}} to be met.',
  'unknown.NOT_ON_RECORD.MANIFESTATION':
    'Of {counted} no source says which form of exploitation {count, plural, one {it is} other {they are}} about.',
  'unknown.NOT_ON_RECORD.ENGAGEMENT':
    'Of {counted} nobody has recorded whether {count, plural, one {it} other {they}} may be approached.',
  'unknown.NOT_ON_RECORD.ROSTER': 'Of {counted} no complete list says {detail}.',
  'unknown.roster.hasMember':
    'whether {count, plural, one {it has} other {they have}} a member of the network{known, select, none {} other { ({known})}}',
  'unknown.roster.members': '{recorded} of {reported} members are on record',
  'unknown.roster.bodies': 'whether {count, plural, one {it belongs} other {they belong}} to {names}',
  'unknown.roster.partyTo': 'whether {count, plural, one {it is} other {they are}} party to {names}',
  'unknown.roster.signedCode': 'whether {count, plural, one {it} other {they}} signed The Code',
  'unknown.roster.isMember': 'whether {count, plural, one {it is a member} other {they are members}} of the network',
  'unknown.roster.onlyTies': 'whether {count, plural, one {it has} other {they have}} other links',
  'unknown.NO_ASK_ON_RECORD': 'No ask is on record here, at any stage.',
  'unknown.NO_KEEPER_ON_RECORD': 'Nobody is on record as keeping a contact here.',
  'unknown.NO_FOLLOW_UP_ON_RECORD':
    'Of {count, plural, one {one promise} other {# promises, open ones included,}} no follow-up is on record.',
  'unknown.BEYOND_HORIZON':
    'No session of {body} after {date} is on record{extent, select, COMPLETE {} other {, and not all of the earlier ones are}}.',
  'unknown.NOT_FOR_THIS_READER': 'Whether an organisation may be approached is shown to editors only.',
  'unknown.NO_MEMBER_ON_RECORD': 'No member organisation is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_MEMBER_TIED':
    'No source links a member {place} to this objective on this day{scope, select, none {} other { by an initiative {scope}}}.',
  'unknown.NO_PARTNERSHIP_ON_RECORD': 'No partnership under way is on record{scope, select, none {} other { {scope}}}.',
  'unknown.NO_SEAT_ON_RECORD': 'No source says who has a place at the partnerships counted.',
  'unknown.PARTICIPANT_NOT_NAMED':
    'A source speaks of participants whom it does not name{groups, select, none {} other { ({groups})}}{notes, select, none {} other {: {notes}}}.',
  'unknown.GROUP_NOT_ON_RECORD': '{sentence}',
  'unknown.NO_ACTION_ON_RECORD': 'No action is on record{scope, select, none {} other { {scope}}}.',
  'unknown.UNASSIGNED':
    '{names} could belong here for all that is on record: no source says {count, plural, one {its} other {their}} objective or place.',
  'unknown.NO_PUBLIC_COMMITMENT_ON_RECORD':
    'No promise of a public body is on record{scope, select, none {} other { {scope}}}.',
  'unknown.FUNDING_ENDED':
    'The last funding by {donor} that is on record{own, select, true {, for {recipient}, ended} other { was for {recipient}, which ended}} {when}; no source says that it still gives money.',
  'unknown.NO_FUNDING_ON_RECORD': 'No source says to whom {names} {count, plural, one {gives} other {give}} money.',
  'unknown.NO_SEAT_OF_THEIRS_ON_RECORD':
    'No source says at which partnerships, actions or campaigns {names} {count, plural, one {has} other {have}} a place.',
  'unknown.NO_COUNTRY_ON_RECORD': 'No source says which country it is in.',
  'unknown.NO_TIE_BUT_MEMBERSHIP': 'No link with others that holds is on record but its membership of the network.',
  'unknown.NO_TIE_OF_ITS_OWN': 'No link with others that holds is on record.',
  'unknown.NO_TIE_CONFIRMED': 'No source of the last five years confirms any of its links.',
  'unknown.NO_OBJECTIVE_ON_RECORD': 'No source says which objective it pursues.',
  'unknown.NO_CRITERION_ON_RECORD': 'No source says how far it is with any of the six criteria of The Code.',
  'unknown.NO_VALUE_REPORTED':
    '{countries, plural, =0 {No source reports a value of it.} one {No source gives a figure of it; one country was assessed on it: {names}.} other {No source gives a figure of it; # countries were assessed on it: {names}.}}',
  'unknown.NO_VALUE_COUNTED':
    'No source reports a value of it. The graph knows of none with a date to count: {counted}.',
} as const;
