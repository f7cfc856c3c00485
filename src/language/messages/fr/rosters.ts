import type { rosters as EN } from '../en/rosters';

export const rosters: Record<keyof typeof EN, string> = {
  'roster.COMPLETE':
    '{recorded, plural, =0 {Il n’y en a aucun{e}} one {{e, select, e {Sa seule {one} est enregistrée} other {Son seul {one} est enregistré}}} other {{e, select, e {Toutes les {recorded, number} {several} sont enregistrées} other {Les {recorded, number} {several} sont tous enregistrés}}}}{dated}.',
  'roster.PARTIAL':
    '{reported, select, none {{recorded, plural, =0 {Aucun{e} {one} n’est enregistré{e}} one {# {one} est enregistré{e}} other {# {several} sont enregistré{e}s}}{dated} ; aucune source ne dit combien il y en a} fewer {{recorded, plural, one {# {one} est enregistré{e}} other {# {several} sont enregistré{e}s}}{dated}} other {{recorded, plural, =0 {Aucun{e} {one}} one {# {one}} other {# {several}}} sur {atLeast, select, true {plus de } other {}}{reported} {recorded, plural, =0 {n’est enregistré{e}} one {est enregistré{e}} other {sont enregistré{e}s}}{dated}}}.',
  'roster.UNKNOWN':
    '{recorded, plural, =0 {Aucune source ne dit {of, select, SIGNATORIES {qui a signé} PARTIES {qui y est partie} FUNDERS {qui la finance} SESSIONS {quand il se réunit} other {qui y participe}}} one {# {one} est enregistré{e} ; aucune source ne dit s’il y en a d’autres} other {# {several} sont enregistré{e}s ; aucune source ne dit s’il y en a d’autres}}.',
  'roster.calendar':
    '{recorded, plural, =0 {Aucune session n’est enregistrée} one {# session est enregistrée} other {# sessions sont enregistrées}}{until}.',
  'roster.until': ', jusqu’{date}',
  'roster.dated': ' ({date})',
  'roster.one.MEMBERS': 'membre',
  'roster.one.PARTICIPANTS': 'participant',
  'roster.one.SIGNATORIES': 'signataire',
  'roster.one.PARTIES': 'partie',
  'roster.one.PARTNERS': 'partenaire',
  'roster.one.FUNDERS': 'bailleur',
  'roster.one.SESSIONS': 'session',
  'roster.several.MEMBERS': 'membres',
  'roster.several.PARTICIPANTS': 'participants',
  'roster.several.SIGNATORIES': 'signataires',
  'roster.several.PARTIES': 'parties',
  'roster.several.PARTNERS': 'partenaires',
  'roster.several.FUNDERS': 'bailleurs',
  'roster.several.SESSIONS': 'sessions',
  'roster.group.COMPLETE': 'Aucun ne fait partie {group} : la liste complète ({recorded}) est enregistrée{dated}.',
  'roster.group.PARTIAL':
    '{recorded, plural, =0 {{reported, select, none {Personne n’est enregistré} fewer {Personne n’est enregistré} other {Aucun sur {atLeast, select, true {plus de } other {}}{reported} n’est enregistré}}} other {{reported, select, none {{recorded, number}} fewer {{recorded, number}} other {{recorded, number} sur {atLeast, select, true {plus de } other {}}{reported}}} {recorded, plural, one {est enregistré} other {sont enregistrés}} ; {recorded, plural, one {il ne fait pas partie} other {aucun ne fait partie}} {group}}}.',
  'roster.group.UNKNOWN':
    '{recorded, plural, =0 {Aucune source ne dit qui y participe} one {# est enregistré et ne fait pas partie {group} ; aucune source ne dit qui d’autre y participe} other {# sont enregistrés, dont aucun ne fait partie {group} ; aucune source ne dit qui d’autre y participe}}.',
  'roster.ofGroup.CIVIL_SOCIETY': 'de la société civile',
  'roster.ofGroup.PRIVATE_SECTOR': 'du secteur privé',
  'roster.ofGroup.GOVERNMENT': 'des pouvoirs publics',
  'roster.ofGroup.LAW_ENFORCEMENT': 'des services répressifs',
  'roster.ofGroup.INTERGOVERNMENTAL': 'des organes intergouvernementaux',
  'roster.ofGroup.ACADEMIA': 'du monde de la recherche',
  'roster.ofGroup.DONOR': 'des bailleurs',
  'roster.ofGroup.MEDIA': 'des médias',
  'roster.ofGroup.FAITH_COMMUNITY': 'des communautés religieuses',
  'roster.ofGroup.SURVIVORS_AND_YOUTH': 'des survivants et des jeunes',
};
