/**
 * How much of a list is on record. `reported` is a number, "none" where no source gives one, or "fewer" where more are on record than it
 * says; `dated` is the date in brackets with a space before it, or nothing; `group` is what follows "none of them is"; `e` is the feminine ending in French.
 */
export const rosters = {
  'roster.COMPLETE':
    '{recorded, plural, =0 {There is none} one {Its one {one} is on record} other {All # {several} are on record}}{dated}.',
  'roster.PARTIAL':
    '{reported, select, none {{recorded, plural, =0 {No {one} is} one {One {one} is} other {# {several} are}} on record{dated}; no source says how many there are} fewer {{recorded, plural, one {One {one} is} other {# {several} are}} on record{dated}} other {{recorded, plural, =0 {None} other {#}} of {atLeast, select, true {more than } other {}}{reported} {several} {recorded, plural, =0 {is} one {is} other {are}} on record{dated}}}.',
  'roster.UNKNOWN':
    '{recorded, plural, =0 {No source says {of, select, SIGNATORIES {who signed} PARTIES {who is party to it} FUNDERS {who pays for it} SESSIONS {when it meets} other {who takes part}}} other {{recorded, plural, one {One {one} is} other {# {several} are}} on record; no source says whether there are more}}.',
  'roster.calendar':
    '{recorded, plural, =0 {No session is} one {One session is} other {# sessions are}} on record{until}.',
  'roster.until': ', until {date}',
  'roster.dated': ' ({date})',
  'roster.one.MEMBERS': 'member',
  'roster.one.PARTICIPANTS': 'participant',
  'roster.one.SIGNATORIES': 'signatory',
  'roster.one.PARTIES': 'party',
  'roster.one.PARTNERS': 'partner',
  'roster.one.FUNDERS': 'funder',
  'roster.one.SESSIONS': 'session',
  'roster.several.MEMBERS': 'members',
  'roster.several.PARTICIPANTS': 'participants',
  'roster.several.SIGNATORIES': 'signatories',
  'roster.several.PARTIES': 'parties',
  'roster.several.PARTNERS': 'partners',
  'roster.several.FUNDERS': 'funders',
  'roster.several.SESSIONS': 'sessions',
  'roster.group.COMPLETE': 'There is none {group}: the list of all {recorded} is on record{dated}.',
  'roster.group.PARTIAL':
    '{recorded, plural, =0 {{reported, select, none {Nobody} fewer {Nobody} other {None of {atLeast, select, true {more than } other {}}{reported}}} is on record} other {{reported, select, none {{recorded, number}} fewer {{recorded, number}} other {{recorded, number} of {atLeast, select, true {more than } other {}}{reported}}} {recorded, plural, one {is} other {are}} on record; {recorded, plural, one {it is not} other {none of them is}} {group}}}.',
  'roster.group.UNKNOWN':
    '{recorded, plural, =0 {No source says who takes part} other {{recorded, plural, one {One is} other {# are}} on record, {recorded, plural, one {and it is not} other {none of them}} {group}; no source says who else takes part}}.',
  'roster.ofGroup.CIVIL_SOCIETY': 'of civil society',
  'roster.ofGroup.PRIVATE_SECTOR': 'of the private sector',
  'roster.ofGroup.GOVERNMENT': 'of government',
  'roster.ofGroup.LAW_ENFORCEMENT': 'of law enforcement',
  'roster.ofGroup.INTERGOVERNMENTAL': 'of the intergovernmental bodies',
  'roster.ofGroup.ACADEMIA': 'of academia',
  'roster.ofGroup.DONOR': 'of the donors',
  'roster.ofGroup.MEDIA': 'of the media',
  'roster.ofGroup.FAITH_COMMUNITY': 'of the faith communities',
  'roster.ofGroup.SURVIVORS_AND_YOUTH': 'of survivors and youth',
} as const;
