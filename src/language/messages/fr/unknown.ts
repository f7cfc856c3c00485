import type { unknown as en } from '../en/unknown';

export const unknown = {
  'unknown.scope.itsCountries': 'dans ses pays',
  'unknown.scope.objectives': 'pour {objectives}',
  'unknown.scope.manifestations': 'au sujet de {manifestations}',
  'unknown.counted':
    '{subject, select, actors {{count, plural, one {une organisation} other {# organisations}}} partnerships {{count, plural, one {un partenariat} other {# partenariats}}} actions {{count, plural, one {une action} other {# actions}}} campaigns {{count, plural, one {une campagne} other {# campagnes}}} ties {{count, plural, one {un lien} other {# liens}}} commitments {{count, plural, one {un engagement} other {# engagements}}} opportunities {{count, plural, one {un rendez-vous} other {# rendez-vous}}} meetings {{count, plural, one {une rencontre} other {# rencontres}}} other {{count, plural, one {un pays} other {# pays}}}}',
  'unknown.NOT_ON_RECORD.PLACE':
    'Pour {counted}, aucune source ne dit {subject, select, actors {dans quel pays {count, plural, one {elle se trouve} other {elles se trouvent}}} ties {dans quel pays se trouve l’une des extrémités} commitments {de quel pays est l’auteur} meetings {de quel pays sont les organisations rencontrées} countries {dans quelle région {count, plural, one {il se trouve} other {ils se trouvent}}} other {quels pays sont couverts}}.',
  'unknown.NOT_ON_RECORD.OBJECTIVE': 'Pour {counted}, aucune source ne dit quel objectif est poursuivi.',
  'unknown.NOT_ON_RECORD.GROUP': 'Pour {counted}, aucune liste complète ne dit quels groupes y ont une place.',
  'unknown.NOT_ON_RECORD.PARTICIPANT':
    'Pour {counted}, aucune {subject, select, commitments {source ne dit qui en est l’auteur} other {liste complète ne dit qui y participe}}.',
  'unknown.NOT_ON_RECORD.CRITERION':
    'Pour {counted}, aucune source ne dit où en est {detail, select, 1 {la politique contre l’exploitation} 2 {la formation} 3 {la clause des contrats} 4 {l’information des voyageurs} 5 {la mobilisation des parties prenantes} other {le rapport annuel}}.',
  'unknown.NOT_ON_RECORD.STAGE': 'Pour {counted}, aucune demande n’est recensée.',
  'unknown.NOT_ON_RECORD.STANCE': 'Pour {counted}, aucune source ne dit quelle est la position.',
  'unknown.NOT_ON_RECORD.DATE':
    'Pour {counted}, aucune source ne dit {subject, select, ties {quand {detail, select, since {{count, plural, one {il a commencé} other {ils ont commencé}}} until {{count, plural, one {il prend fin} other {ils prennent fin}}} other {{count, plural, one {il a commencé ou prend fin} other {ils ont commencé ou prennent fin}}}}} other {quelle en est la date}}.',
  'unknown.NOT_ON_RECORD.DUE': 'Pour {counted}, aucune source ne dit quelle en est l’échéance.',
  'unknown.NOT_ON_RECORD.MANIFESTATION':
    'Pour {counted}, aucune source ne dit quelle forme d’exploitation est en cause.',
  'unknown.NOT_ON_RECORD.ENGAGEMENT':
    'Pour {counted}, personne n’a consigné si l’on peut {count, plural, one {l’approcher} other {les approcher}}.',
  'unknown.NOT_ON_RECORD.ROSTER': 'Pour {counted}, aucune liste complète ne dit {detail}.',
  'unknown.roster.hasMember':
    's’{count, plural, one {il compte} other {ils comptent}} un membre du réseau{known, select, none {} other { ({known})}}',
  'unknown.roster.members': '{recorded} membres sur {reported} sont recensés',
  'unknown.roster.bodies': 's’{count, plural, one {il appartient} other {ils appartiennent}} à {names}',
  'unknown.roster.partyTo': 's’{count, plural, one {il est partie} other {ils sont parties}} à {names}',
  'unknown.roster.signedCode': 'si {count, plural, one {elle a signé} other {elles ont signé}} le Code',
  'unknown.roster.isMember': 'si {count, plural, one {elle est membre} other {elles sont membres}} du réseau',
  'unknown.roster.onlyTies': 'si {count, plural, one {elle a} other {elles ont}} d’autres liens',
  'unknown.NO_ASK_ON_RECORD': 'Aucune demande n’est recensée ici, à aucune étape.',
  'unknown.NO_KEEPER_ON_RECORD': 'Personne n’est recensé ici comme tenant un contact.',
  'unknown.NO_FOLLOW_UP_ON_RECORD':
    'Pour {count, plural, one {un engagement} other {# engagements, ouverts ou non}}, aucun suivi n’est recensé.',
  'unknown.BEYOND_HORIZON':
    'Aucune session n’est recensée pour {body} après {date}{extent, select, COMPLETE {} other { ; celles d’avant ne le sont pas toutes}}.',
  'unknown.NOT_FOR_THIS_READER':
    'Si une organisation peut être approchée, seules les personnes qui tiennent le registre le voient.',
  'unknown.NO_MEMBER_ON_RECORD': 'Aucune organisation membre n’est recensée{scope, select, none {} other { {scope}}}.',
  'unknown.NO_MEMBER_TIED':
    'Aucune source ne relie à cet objectif, ce jour-là, un membre présent {place}{scope, select, none {} other { par une initiative {scope}}}.',
  'unknown.NO_PARTNERSHIP_ON_RECORD':
    'Aucun partenariat en cours n’est recensé{scope, select, none {} other { {scope}}}.',
  'unknown.NO_SEAT_ON_RECORD': 'Aucune source ne dit qui a une place dans les partenariats comptés.',
  'unknown.PARTICIPANT_NOT_NAMED':
    'Une source parle de participants qu’elle ne nomme pas{groups, select, none {} other { ({groups})}}{notes, select, none {} other { : {notes}}}.',
  'unknown.GROUP_NOT_ON_RECORD': '{sentence}',
  'unknown.NO_ACTION_ON_RECORD': 'Aucune action n’est recensée{scope, select, none {} other { {scope}}}.',
  'unknown.UNASSIGNED':
    '{count, plural, one {Pourrait} other {Pourraient}} aussi en relever {names} : aucune source n’en dit l’objectif ou le lieu.',
  'unknown.NO_PUBLIC_COMMITMENT_ON_RECORD':
    'Aucun engagement d’un organe public n’est recensé{scope, select, none {} other { {scope}}}.',
  'unknown.FUNDING_ENDED':
    'Le dernier financement de {donor} recensé{own, select, true {, pour {recipient}, a pris fin} other { était pour {recipient}, qui a pris fin}} {when} ; aucune source ne dit que cette organisation donne encore des fonds.',
  'unknown.NO_FUNDING_ON_RECORD':
    'Aucune source ne dit à qui {names} {count, plural, one {donne} other {donnent}} des fonds.',
  'unknown.NO_SEAT_OF_THEIRS_ON_RECORD':
    'Aucune source ne dit dans quels partenariats, actions ou campagnes {names} {count, plural, one {a} other {ont}} une place.',
  'unknown.NO_COUNTRY_ON_RECORD': 'Aucune source n’indique dans quel pays elle se trouve.',
  'unknown.NO_TIE_BUT_MEMBERSHIP':
    'Hormis son appartenance au réseau, aucun lien en vigueur avec d’autres n’est recensé.',
  'unknown.NO_TIE_OF_ITS_OWN': 'Aucun lien en vigueur avec d’autres n’est recensé.',
  'unknown.NO_TIE_CONFIRMED': 'Aucune source des cinq dernières années ne confirme l’un de ses liens.',
  'unknown.NO_OBJECTIVE_ON_RECORD': 'Aucune source n’indique quel objectif elle poursuit.',
  'unknown.NO_CRITERION_ON_RECORD': 'Aucune source n’indique où elle en est sur l’un des six critères du Code.',
  'unknown.NO_VALUE_REPORTED':
    '{countries, plural, =0 {Aucune source n’en donne de valeur.} one {Aucune source n’en donne de chiffre ; un pays a été évalué : {names}.} other {Aucune source n’en donne de chiffre ; # pays ont été évalués : {names}.}}',
  'unknown.NO_VALUE_COUNTED':
    'Aucune source n’en donne de valeur. Le graphe n’en connaît aucun cas daté à compter : {counted}.',
} satisfies Record<keyof typeof en, string>;
