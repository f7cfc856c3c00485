import type { answers as en } from '../en/answers';

export const answers = {
  'answer.paths':
    '{from} peut atteindre {to} {direct, select, true {par un lien direct} other {par {through}}} : un chemin {strength}{others, plural, =0 {} one { ; un autre est donné} other { ; # autres sont donnés}}.',
  'answer.noPath':
    'Aucun chemin d’au plus {maxHops, plural, one {un pas} other {# pas}}{limited, select, true { par {via}} other {}} ne mène de {from} à {to}.{next, select, longer { Le plus court en compte {longer}.} link { Un lien qui transmet l’influence de {linkFrom} à {linkTo} en ouvrirait un.} none { Aucun lien à lui seul n’en ouvrirait un.} other {}}',
  'answer.convening':
    '{count, plural, =0 {Il n’y a personne à inviter} other {Inviter {names} : ensemble, {reached, plural, one {# cible sur {targets} est atteinte} other {# cibles sur {targets} sont atteintes}}}}.{open, plural, =0 {} one { Pour l’un d’eux, d’autres feraient aussi bien.} other { Pour # d’entre eux, d’autres feraient aussi bien.}}{unreached, plural, =0 {} other { Personne de connu n’atteint {unreachable}.}}{empty, plural, =0 {} one { Une place que les règles demandent reste vide.} other { # places que les règles demandent restent vides.}}',
  'answer.cell':
    '{objective}, {place} : {recorded, select, true {{counts}} other {ni membre, ni partenariat, ni action connus}}.{missing, plural, =0 {} other { Groupes sans siège : {missingGroups}.}}{unknown, plural, =0 {} other { Groupes dont personne n’y est connu : {unknownGroups}.}}{notNamed, plural, =0 {} other { Groupes de participants que les sources ne nomment pas : {notNamedGroups}.}}',
  'answer.count':
    '{of, select, members {{known, select, true {{count, plural, one {# organisation membre} other {# organisations membres}}} other {aucun membre connu}}} partnerships {{known, select, true {{count, plural, one {# partenariat} other {# partenariats}}} other {aucun partenariat connu}}} other {{known, select, true {{count, plural, one {# action} other {# actions}}} other {aucune action connue}}}}',
  'answer.onlyAbout': 'Seul est compté ce qui concerne {names}.',
  'answer.coverage':
    'Sur {cells} paires d’un objectif et d’une région, {withPartnership, plural, =0 {aucune n’a} one {une seule a} other {# ont}} un partenariat en cours, et {withoutRecord, plural, =0 {de chacune on sait quelque chose} other {de # on ne sait rien}}.{missing, plural, =0 {} other { Manquent le plus souvent, dans {missing} d’entre elles : {groups}.}}',
  'answer.scorecard':
    '{known, plural, =0 {Rien n’est connu {place} pour aucun des {all} objectifs} other {On sait quelque chose {place} pour {known} des {all} objectifs : {names}}}. {members, plural, =0 {Aucune organisation membre n’y est connue} one {Une organisation membre y est connue} other {# organisations membres y sont connues}}.',
  'answer.noSource': 'Aucune source n’est connue.',
  'answer.oneSource': 'Une seule source l’appuie.',
  'answer.unconfirmed':
    '{left, plural, =0 {{ties, plural, one {Le lien qui l’appuie n’a pas été confirmé} other {Aucun des {ties} liens qui l’appuient n’a été confirmé}}} other {Sur les {ties} liens qui l’appuient, {unconfirmed} n’ont pas été confirmés}} depuis cinq ans.',
} satisfies Record<keyof typeof en, string>;
