import type { unknown as en } from '../en/unknown';

export const unknown = {
  'unknown.scope':
    '{places, select, none {} other {{places}}}{objectives, select, none {} other {{places, select, none {} other { }}pour {objectives}}}',
  'unknown.NO_ACTOR_ON_RECORD':
    '{kinds, select, none {Aucun acteur n’est recensé} other {Aucun acteur de ce type ({kinds}) n’est recensé}}{scope, select, none {} other { {scope}}}.',
  'unknown.NO_MEMBER_ON_RECORD': 'Aucune organisation membre n’est recensée{scope, select, none {} other { {scope}}}.',
  'unknown.NO_MEMBER_TIED': 'Aucune source ne relie à cet objectif un membre présent {place}.',
  'unknown.NO_PARTNERSHIP_ON_RECORD': 'Aucun partenariat n’est recensé{scope, select, none {} other { {scope}}}.',
  'unknown.NO_SEAT_ON_RECORD': 'Aucune source ne dit qui siège dans les partenariats comptés.',
  'unknown.NO_ACTION_ON_RECORD': 'Aucune action n’est recensée{scope, select, none {} other { {scope}}}.',
  'unknown.NO_TIE_ON_RECORD': 'Aucun lien de ce type n’est recensé ici.',
  'unknown.NO_FUNDING_ON_RECORD':
    'Aucune source ne dit à qui {names} {count, plural, one {donne} other {donnent}} des fonds.',
  'unknown.NO_SEAT_OF_THEIRS_ON_RECORD':
    'Aucune source ne dit dans quels partenariats, actions ou campagnes {names} {count, plural, one {siège} other {siègent}}.',
  'unknown.NO_VALUE_REPORTED': 'Aucune source n’en donne de valeur.',
  'unknown.NO_VALUE_COUNTED':
    'Aucune source n’en donne de valeur, et le graphe n’en connaît aucun cas daté à compter : {counted}.',
} satisfies Record<keyof typeof en, string>;
