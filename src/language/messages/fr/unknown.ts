import type { unknown as en } from '../en/unknown';

export const unknown = {
  'unknown.scope.itsCountries': 'dans ses pays',
  'unknown.scope.objectives': 'pour {objectives}',
  'unknown.scope.manifestations': 'au sujet de {manifestations}',
  'unknown.NO_ACTOR_ON_RECORD':
    '{kinds, select, none {Aucun acteur n’est recensé} other {Aucun acteur de ce type ({kinds}) n’est recensé}}{scope, select, none {} other { {scope}}}.',
  'unknown.NO_MEMBER_ON_RECORD': 'Aucune organisation membre n’est recensée{scope, select, none {} other { {scope}}}.',
  'unknown.NO_MEMBER_TIED':
    'Aucune source ne relie à cet objectif un membre présent {place}{scope, select, none {} other { par une initiative {scope}}}.',
  'unknown.NO_PARTNERSHIP_ON_RECORD': 'Aucun partenariat n’est recensé{scope, select, none {} other { {scope}}}.',
  'unknown.NO_SEAT_ON_RECORD': 'Aucune source ne dit qui siège dans les partenariats comptés.',
  'unknown.PARTICIPANT_NOT_NAMED':
    'Une source parle de participants qu’elle ne nomme pas{groups, select, none {} other { ({groups})}}{notes, select, none {} other { : {notes}}}.',
  'unknown.NO_ACTION_ON_RECORD': 'Aucune action n’est recensée{scope, select, none {} other { {scope}}}.',
  'unknown.NO_CAMPAIGN_ON_RECORD': 'Aucune campagne n’est recensée{scope, select, none {} other { {scope}}}.',
  'unknown.NO_OPPORTUNITY_ON_RECORD':
    'Aucun examen, sommet ou autre rendez-vous n’est recensé{scope, select, none {} other { {scope}}}.',
  'unknown.NO_COMMITMENT_ON_RECORD': 'Aucun engagement n’est recensé{scope, select, none {} other { {scope}}}.',
  'unknown.NO_PUBLIC_COMMITMENT_ON_RECORD':
    'Aucun engagement d’un organe public n’est recensé{scope, select, none {} other { {scope}}}.',
  'unknown.NO_MEETING_ON_RECORD': 'Aucune rencontre n’est recensée{scope, select, none {} other { {scope}}}.',
  'unknown.NO_TIE_ON_RECORD': 'Aucun lien de ce type n’est recensé ici.',
  'unknown.NO_END_ON_RECORD':
    'Aucune source ne dit quand {every, select, yes {{all, plural, one {ce lien prend fin} other {ces {all} liens prennent fin}}} other {{count} de ces {all} liens {count, plural, one {prend fin} other {prennent fin}}}}, qui pour le reste répondent au filtre : on ne sait pas si c’est à ce moment-là.',
  'unknown.FUNDING_ENDED':
    'Le dernier financement de {donor} recensé, pour {recipient}, a pris fin {when} ; aucune source ne dit que cette organisation donne encore des fonds.',
  'unknown.NO_FUNDING_ON_RECORD':
    'Aucune source ne dit à qui {names} {count, plural, one {donne} other {donnent}} des fonds.',
  'unknown.NO_SEAT_OF_THEIRS_ON_RECORD':
    'Aucune source ne dit dans quels partenariats, actions ou campagnes {names} {count, plural, one {siège} other {siègent}}.',
  'unknown.NO_COUNTRY_ON_RECORD': 'Aucune source n’indique dans quel pays elle se trouve.',
  'unknown.NO_TIE_BUT_MEMBERSHIP': 'Aucun lien de cette organisation n’est recensé, hormis son appartenance au réseau.',
  'unknown.NO_TIE_OF_ITS_OWN': 'Aucun lien de cette organisation n’est recensé.',
  'unknown.NO_TIE_CONFIRMED': 'Aucune source des cinq dernières années ne confirme l’un de ses liens.',
  'unknown.NO_OBJECTIVE_ON_RECORD': 'Aucune source n’indique quel objectif elle poursuit.',
  'unknown.NO_CRITERION_ON_RECORD': 'Aucune source n’indique où elle en est sur l’un des six critères du Code.',
  'unknown.NO_MEMBER_STATE_ON_RECORD': 'Aucun État membre de {names} n’est recensé.',
  'unknown.MEMBERS_NOT_ON_RECORD':
    '{reported, select, none {Les membres du réseau ne sont pas forcément tous recensés} other {{recorded} des {reported} membres du réseau dont une source fait état sont recensés}} : un pays sans membre ici peut en avoir un.',
  'unknown.ROSTER_NOT_COMPLETE':
    'La liste recensée des parties à {name} n’est pas complète : un pays qui n’y figure pas peut être partie.',
  'unknown.NO_VALUE_REPORTED': 'Aucune source n’en donne de valeur.',
  'unknown.NO_VALUE_COUNTED':
    'Aucune source n’en donne de valeur, et le graphe n’en connaît aucun cas daté à compter : {counted}.',
} satisfies Record<keyof typeof en, string>;
