import type { Pair } from './pair';

/**
 * Sentences about how much of a roster is on record. `reported` is a number, "none" where no source
 * states one, or "fewer" where more are on record than it states; `dated` is the date in brackets
 * with a space before it, or nothing; `group` is what follows "none of them is"; `e` is the
 * feminine ending in French.
 */
export const rosters = {
  'roster.COMPLETE': [
    '{recorded, plural, =0 {There is none} one {Its one {one} is on record} other {All # {several} are on record}}{dated}.',
    '{recorded, plural, =0 {Il n’y en a aucun{e}} one {{e, select, e {Sa seule {one} est enregistrée} other {Son seul {one} est enregistré}}} other {{e, select, e {Toutes les {recorded, number} {several} sont enregistrées} other {Les {recorded, number} {several} sont tous enregistrés}}}}{dated}.',
  ],
  'roster.PARTIAL': [
    '{reported, select, none {{recorded, plural, =0 {No {one} is} one {One {one} is} other {# {several} are}} on record{dated}; no source says how many there are} fewer {{recorded, plural, one {One {one} is} other {# {several} are}} on record{dated}} other {{recorded, plural, =0 {None} other {#}} of {atLeast, select, true {more than } other {}}{reported} {several} {recorded, plural, =0 {is} one {is} other {are}} on record{dated}}}.',
    '{reported, select, none {{recorded, plural, =0 {Aucun{e} {one} n’est enregistré{e}} one {# {one} est enregistré{e}} other {# {several} sont enregistré{e}s}}{dated} ; aucune source ne dit combien il y en a} fewer {{recorded, plural, one {# {one} est enregistré{e}} other {# {several} sont enregistré{e}s}}{dated}} other {{recorded, plural, =0 {Aucun{e} {one}} one {# {one}} other {# {several}}} sur {atLeast, select, true {plus de } other {}}{reported} {recorded, plural, =0 {n’est enregistré{e}} one {est enregistré{e}} other {sont enregistré{e}s}}{dated}}}.',
  ],
  'roster.UNKNOWN': [
    '{recorded, plural, =0 {No source says {of, select, SIGNATORIES {who signed} PARTIES {who is party to it} FUNDERS {who pays for it} SESSIONS {when it meets} COUNTRIES {which countries it covers} COMMITMENTS {which governments made pledges there} STEERING {who steers it} other {who takes part}}} other {{recorded, plural, one {One {one} is} other {# {several} are}} on record; no source says whether there are more}}.',
    '{recorded, plural, =0 {Aucune source ne dit {of, select, SIGNATORIES {qui a signé} PARTIES {qui y est partie} FUNDERS {qui la finance} SESSIONS {quand il se réunit} COUNTRIES {quels pays elle couvre} COMMITMENTS {quels gouvernements y ont pris des engagements} STEERING {qui la pilote} other {qui y participe}}} one {# {one} est enregistré{e} ; aucune source ne dit s’il y en a d’autres} other {# {several} sont enregistré{e}s ; aucune source ne dit s’il y en a d’autres}}.',
  ],
  'roster.calendar': [
    '{recorded, plural, =0 {No session is} one {One session is} other {# sessions are}} on record{until}.',
    '{recorded, plural, =0 {Aucune session n’est enregistrée} one {# session est enregistrée} other {# sessions sont enregistrées}}{until}.',
  ],
  'roster.until': [', until {date}', ', jusqu’{date}'],
  'roster.dated': [' ({date})', ' ({date})'],
  'roster.signatures': [
    '{signatures, plural, =0 {} one {, and one signature} other {, and # signatures}}',
    '{signatures, plural, =0 {} one {, et une signature} other {, et # signatures}}',
  ],
  'roster.one.MEMBERS': ['member', 'membre'],
  'roster.one.PARTICIPANTS': ['participant', 'participant'],
  'roster.one.SIGNATORIES': ['signatory', 'signataire'],
  'roster.one.PARTIES': ['party', 'partie'],
  'roster.one.PARTNERS': ['partner', 'partenaire'],
  'roster.one.FUNDERS': ['funder', 'bailleur'],
  'roster.one.SESSIONS': ['session', 'session'],
  'roster.one.COUNTRIES': ['country', 'pays'],
  'roster.one.COMMITMENTS': ['pledge of a government', 'engagement de gouvernement'],
  'roster.one.STEERING': ['body that steers it', 'organe de pilotage'],
  'roster.several.MEMBERS': ['members', 'membres'],
  'roster.several.PARTICIPANTS': ['participants', 'participants'],
  'roster.several.SIGNATORIES': ['signatories', 'signataires'],
  'roster.several.PARTIES': ['parties', 'parties'],
  'roster.several.PARTNERS': ['partners', 'partenaires'],
  'roster.several.FUNDERS': ['funders', 'bailleurs'],
  'roster.several.SESSIONS': ['sessions', 'sessions'],
  'roster.several.COUNTRIES': ['countries', 'pays'],
  'roster.several.COMMITMENTS': ['pledges of governments', 'engagements de gouvernements'],
  'roster.several.STEERING': ['bodies that steer it', 'organes de pilotage'],
  'roster.group.COMPLETE': [
    'There is none {group}: the list of all {recorded} is on record{dated}.',
    'Aucun ne fait partie {group} : la liste complète ({recorded}) est enregistrée{dated}.',
  ],
  'roster.group.PARTIAL': [
    '{recorded, plural, =0 {{reported, select, none {Nobody} fewer {Nobody} other {None of {atLeast, select, true {more than } other {}}{reported}}} is on record} other {{reported, select, none {{recorded, number}} fewer {{recorded, number}} other {{recorded, number} of {atLeast, select, true {more than } other {}}{reported}}} {recorded, plural, one {is} other {are}} on record; {recorded, plural, one {it is not} other {none of them is}} {group}}}.',
    '{recorded, plural, =0 {{reported, select, none {Personne n’est enregistré} fewer {Personne n’est enregistré} other {Aucun sur {atLeast, select, true {plus de } other {}}{reported} n’est enregistré}}} other {{reported, select, none {{recorded, number}} fewer {{recorded, number}} other {{recorded, number} sur {atLeast, select, true {plus de } other {}}{reported}}} {recorded, plural, one {est enregistré} other {sont enregistrés}} ; {recorded, plural, one {il ne fait pas partie} other {aucun ne fait partie}} {group}}}.',
  ],
  'roster.group.UNKNOWN': [
    '{recorded, plural, =0 {No source says who takes part} other {{recorded, plural, one {One is} other {# are}} on record, {recorded, plural, one {and it is not} other {none of them}} {group}; no source says who else takes part}}.',
    '{recorded, plural, =0 {Aucune source ne dit qui y participe} one {# est enregistré et ne fait pas partie {group} ; aucune source ne dit qui d’autre y participe} other {# sont enregistrés, dont aucun ne fait partie {group} ; aucune source ne dit qui d’autre y participe}}.',
  ],
  'roster.ofGroup.CIVIL_SOCIETY': ['of civil society', 'de la société civile'],
  'roster.ofGroup.PRIVATE_SECTOR': ['of the private sector', 'du secteur privé'],
  'roster.ofGroup.GOVERNMENT': ['of government', 'des pouvoirs publics'],
  'roster.ofGroup.LAW_ENFORCEMENT': ['of law enforcement', 'des services répressifs'],
  'roster.ofGroup.INTERGOVERNMENTAL': ['of the intergovernmental bodies', 'des organes intergouvernementaux'],
  'roster.ofGroup.ACADEMIA': ['of academia', 'du monde de la recherche'],
  'roster.ofGroup.DONOR': ['of the donors', 'des bailleurs'],
  'roster.ofGroup.MEDIA': ['of the media', 'des médias'],
  'roster.ofGroup.FAITH_COMMUNITY': ['of the faith communities', 'des communautés religieuses'],
  'roster.ofGroup.SURVIVORS_AND_YOUTH': ['of survivors and youth', 'des survivants et des jeunes'],
} as const satisfies Record<string, Pair>;
