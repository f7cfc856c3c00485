import type { Pair } from './pair';

/**
 * Sentences about gaps in the graph. `scope` is a phrase such as "in Kenya for Better laws", or
 * "none"; `kinds` are names of kinds or groups of actors, or "none".
 */
export const unknown = {
  'unknown.scope.itsCountries': ['in its countries', 'dans ses pays'],
  'unknown.scope.objectives': ['for {objectives}', 'pour {objectives}'],
  'unknown.scope.manifestations': ['about {manifestations}', 'au sujet de {manifestations}'],
  'unknown.counted': [
    '{count, plural, one {one} other {#}}',
    '{subject, select, actors {{count, plural, one {une organisation} other {# organisations}}} partnerships {{count, plural, one {un partenariat} other {# partenariats}}} actions {{count, plural, one {une action} other {# actions}}} campaigns {{count, plural, one {une campagne} other {# campagnes}}} ties {{count, plural, one {un lien} other {# liens}}} commitments {{count, plural, one {un engagement} other {# engagements}}} opportunities {{count, plural, one {un rendez-vous} other {# rendez-vous}}} meetings {{count, plural, one {une rencontre} other {# rencontres}}} other {{count, plural, one {un pays} other {# pays}}}}',
  ],
  'unknown.NONE_ON_RECORD': [
    '{subject, select, contacts {Nobody is on record as keeping a contact here} other {No {subject, select, actors {organisation} partnerships {partnership} actions {action} campaigns {campaign} opportunities {opportunity} commitments {promise} meetings {meeting} asks {ask} other {country}} is on record here}}.',
    '{subject, select, contacts {Personne n’est recensé ici comme tenant un contact} actors {Aucune organisation n’est recensée ici} partnerships {Aucun partenariat n’est recensé ici} actions {Aucune action n’est recensée ici} campaigns {Aucune campagne n’est recensée ici} opportunities {Aucun rendez-vous n’est recensé ici} commitments {Aucun engagement n’est recensé ici} meetings {Aucune rencontre n’est recensée ici} asks {Aucune demande n’est recensée ici} other {Aucun pays n’est recensé ici}}.',
  ],
  'unknown.NOT_ON_RECORD.PLACE': [
    'Of {counted} no source says {subject, select, actors {in which country {count, plural, one {it is} other {they are}}} ties {in which country one of the ends is} commitments {in which country {count, plural, one {its maker is} other {their makers are}}} meetings {in which country those met are} countries {in which region {count, plural, one {it is} other {they are}}} other {which countries {count, plural, one {it covers} other {they cover}}}}.',
    'Pour {counted}, aucune source ne dit {subject, select, actors {dans quel pays {count, plural, one {elle se trouve} other {elles se trouvent}}} ties {dans quel pays se trouve l’une des extrémités} commitments {de quel pays est l’auteur} meetings {de quel pays sont les organisations rencontrées} countries {dans quelle région {count, plural, one {il se trouve} other {ils se trouvent}}} other {quels pays sont couverts}}.',
  ],
  'unknown.NOT_ON_RECORD.OBJECTIVE': [
    'Of {counted} no source says which objective {count, plural, one {it pursues} other {they pursue}}.',
    'Pour {counted}, aucune source ne dit quel objectif est poursuivi.',
  ],
  'unknown.NOT_ON_RECORD.GROUP': [
    'Of {counted} no complete list says which groups have a place there.',
    'Pour {counted}, aucune liste complète ne dit quels groupes y ont une place.',
  ],
  'unknown.NOT_ON_RECORD.PARTICIPANT': [
    'Of {counted} no {subject, select, commitments {source says who made {count, plural, one {it} other {them}}} other {complete list says who takes part}}.',
    'Pour {counted}, aucune {subject, select, commitments {source ne dit qui en est l’auteur} other {liste complète ne dit qui y participe}}.',
  ],
  'unknown.NOT_ON_RECORD.CRITERION': [
    'Of {counted} no source says how far {detail, select, 1 {the policy against exploitation} 2 {training} 3 {the clause in contracts} 4 {information for travellers} 5 {work with other stakeholders} other {annual reporting}} is.',
    'Pour {counted}, aucune source ne dit où en est {detail, select, 1 {la politique contre l’exploitation} 2 {la formation} 3 {la clause des contrats} 4 {l’information des voyageurs} 5 {la mobilisation des parties prenantes} other {le rapport annuel}}.',
  ],
  'unknown.NOT_ON_RECORD.STAGE': [
    'Of {counted} no ask is on record.',
    'Pour {counted}, aucune demande n’est recensée.',
  ],
  'unknown.NOT_ON_RECORD.STANCE': [
    'Of {counted} no source says what the position is.',
    'Pour {counted}, aucune source ne dit quelle est la position.',
  ],
  'unknown.NOT_ON_RECORD.DATE': [
    'Of {counted} no source says {subject, select, ties {when {detail, select, since {{count, plural, one {it began} other {they began}}} until {{count, plural, one {it ends} other {they end}}} other {{count, plural, one {it began or ends} other {they began or end}}}}} other {when {count, plural, one {it takes} other {they take}} place}}.',
    'Pour {counted}, aucune source ne dit {subject, select, ties {quand {detail, select, since {{count, plural, one {il a commencé} other {ils ont commencé}}} until {{count, plural, one {il prend fin} other {ils prennent fin}}} other {{count, plural, one {il a commencé ou prend fin} other {ils ont commencé ou prennent fin}}}}} other {quelle en est la date}}.',
  ],
  'unknown.NOT_ON_RECORD.DUE': [
    'Of {counted} no source says by when {count, plural, one {it is} other {they are}} to be met.',
    'Pour {counted}, aucune source ne dit quelle en est l’échéance.',
  ],
  'unknown.NOT_ON_RECORD.MANIFESTATION': [
    'Of {counted} no source says which form of exploitation {count, plural, one {it is} other {they are}} about.',
    'Pour {counted}, aucune source ne dit quelle forme d’exploitation est en cause.',
  ],
  'unknown.NOT_ON_RECORD.ENGAGEMENT': [
    'Of {counted} nobody has recorded whether {count, plural, one {it} other {they}} may be approached.',
    'Pour {counted}, personne n’a consigné si l’on peut {count, plural, one {l’approcher} other {les approcher}}.',
  ],
  'unknown.NOT_ON_RECORD.ROSTER': [
    'Of {counted} no complete list says {detail}.',
    'Pour {counted}, aucune liste complète ne dit {detail}.',
  ],
  'unknown.roster.hasMember': [
    'whether {count, plural, one {it has} other {they have}} a member of the network{known, select, none {} other { ({known})}}',
    's’{count, plural, one {il compte} other {ils comptent}} un membre du réseau{known, select, none {} other { ({known})}}',
  ],
  'unknown.roster.members': [
    '{recorded} of {reported} members are on record',
    '{recorded} membres sur {reported} sont recensés',
  ],
  'unknown.roster.bodies': [
    'whether {count, plural, one {it belongs} other {they belong}} to {names}',
    's’{count, plural, one {il appartient} other {ils appartiennent}} à {names}',
  ],
  'unknown.roster.partyTo': [
    'whether {count, plural, one {it is} other {they are}} party to {names}',
    's’{count, plural, one {il est partie} other {ils sont parties}} à {names}',
  ],
  'unknown.roster.coveredBy': [
    'whether {count, plural, one {it is} other {they are}} covered by {names}',
    's’{count, plural, one {il est couvert} other {ils sont couverts}} par {names}',
  ],
  'unknown.roster.signedCode': [
    'whether {count, plural, one {it} other {they}} signed The Code',
    'si {count, plural, one {elle a signé} other {elles ont signé}} le Code',
  ],
  'unknown.roster.isMember': [
    'whether {count, plural, one {it is a member} other {they are members}} of the network',
    'si {count, plural, one {elle est membre} other {elles sont membres}} du réseau',
  ],
  'unknown.NOT_ON_RECORD': [
    'A link may exist that is not on record.',
    'Il peut exister un lien qui n’est pas recensé.',
  ],
  'unknown.NO_ASK_ON_RECORD': [
    'No ask is on record here, at any stage.',
    'Aucune demande n’est recensée ici, à aucune étape.',
  ],
  'unknown.NO_KEEPER_ON_RECORD': [
    'Nobody is on record as keeping a contact here.',
    'Personne n’est recensé ici comme tenant un contact.',
  ],
  'unknown.NO_FOLLOW_UP_ON_RECORD': [
    'Of {count, plural, one {one promise} other {# promises, open ones included,}} no follow-up is on record.',
    'Pour {count, plural, one {un engagement} other {# engagements, ouverts ou non}}, aucun suivi n’est recensé.',
  ],
  'unknown.BEYOND_HORIZON': [
    'No session of {body} after {date} is on record{extent, select, COMPLETE {} other {, and not all of the earlier ones are}}.',
    'Aucune session n’est recensée pour {body} après {date}{extent, select, COMPLETE {} other { ; celles d’avant ne le sont pas toutes}}.',
  ],
  'unknown.NOT_FOR_THIS_READER': [
    'Whether an organisation may be approached is shown to editors only.',
    'Si une organisation peut être approchée, seules les personnes qui tiennent le registre le voient.',
  ],
  'unknown.NO_MEMBER_ON_RECORD': [
    'No member organisation is on record{scope, select, none {} other { {scope}}}.',
    'Aucune organisation membre n’est recensée{scope, select, none {} other { {scope}}}.',
  ],
  'unknown.NO_MEMBER_TIED': [
    'No source links a member {place} to this objective on this day{scope, select, none {} other { by an initiative {scope}}}.',
    'Aucune source ne relie à cet objectif, ce jour-là, un membre présent {place}{scope, select, none {} other { par une initiative {scope}}}.',
  ],
  'unknown.NO_PARTNERSHIP_ON_RECORD': [
    'No partnership under way is on record{scope, select, none {} other { {scope}}}.',
    'Aucun partenariat en cours n’est recensé{scope, select, none {} other { {scope}}}.',
  ],
  'unknown.NO_SEAT_ON_RECORD': [
    'No source says who has a place at the partnerships counted.',
    'Aucune source ne dit qui a une place dans les partenariats comptés.',
  ],
  'unknown.PARTICIPANT_NOT_NAMED': [
    'A source speaks of participants whom it does not name{groups, select, none {} other { ({groups})}}{notes, select, none {} other {: {notes}}}.',
    'Une source parle de participants qu’elle ne nomme pas{groups, select, none {} other { ({groups})}}{notes, select, none {} other { : {notes}}}.',
  ],
  'unknown.GROUP_FROM_ELSEWHERE': ['{sentence}', '{sentence}'],
  'unknown.GROUP_NOT_ON_RECORD': ['{sentence}', '{sentence}'],
  'unknown.NO_ACTION_ON_RECORD': [
    'No action is on record{scope, select, none {} other { {scope}}}.',
    'Aucune action n’est recensée{scope, select, none {} other { {scope}}}.',
  ],
  'unknown.NONE_IN_PLACE': [
    'None is on record{scope, select, none {} other { {scope}}}, where there are members.',
    'Rien n’est recensé{scope, select, none {} other { {scope}}}, où il y a des membres.',
  ],
  'unknown.UNASSIGNED': [
    '{names} could belong here for all that is on record: no source says {count, plural, one {its} other {their}} objective or place.',
    '{count, plural, one {Pourrait} other {Pourraient}} aussi en relever {names} : aucune source n’en dit l’objectif ou le lieu.',
  ],
  'unknown.NO_PUBLIC_COMMITMENT_ON_RECORD': [
    'No promise of a public body is on record{scope, select, none {} other { {scope}}}.',
    'Aucun engagement d’un organe public n’est recensé{scope, select, none {} other { {scope}}}.',
  ],
  'unknown.FUNDING_ENDED': [
    'The last funding by {donor} that is on record{own, select, true {, for {recipient}, ended} other { was for {recipient}, which ended}} {when}; no source says that it still gives money.',
    'Le dernier financement de {donor} recensé{own, select, true {, pour {recipient}, a pris fin} other { était pour {recipient}, dont la fin est intervenue}} {when} ; aucune source ne dit que cette organisation donne encore des fonds.',
  ],
  'unknown.NO_FUNDING_ON_RECORD': [
    'No source says to whom {names} {count, plural, one {gives} other {give}} money.',
    'Aucune source ne dit à qui {names} {count, plural, one {donne} other {donnent}} des fonds.',
  ],
  'unknown.NO_SEAT_OF_THEIRS_ON_RECORD': [
    'No source says at which partnerships, actions or campaigns {names} {count, plural, one {has} other {have}} a place.',
    'Aucune source ne dit dans quels partenariats, actions ou campagnes {names} {count, plural, one {a} other {ont}} une place.',
  ],
  'unknown.NO_COUNTRY_ON_RECORD': [
    'No source says which country it is in.',
    'Aucune source n’indique dans quel pays elle se trouve.',
  ],
  'unknown.NO_TIE_BUT_MEMBERSHIP': [
    'No link with others that holds is on record but its membership of the network.',
    'Hormis son appartenance au réseau, aucun lien en vigueur avec d’autres n’est recensé.',
  ],
  'unknown.NO_TIE_OF_ITS_OWN': [
    'No link with others that holds is on record.',
    'Aucun lien en vigueur avec d’autres n’est recensé.',
  ],
  'unknown.NO_TIE_CONFIRMED': [
    'No source of the last five years confirms any of its links.',
    'Aucune source des cinq dernières années ne confirme l’un de ses liens.',
  ],
  'unknown.NO_OBJECTIVE_ON_RECORD': [
    'No source says which objective it pursues.',
    'Aucune source n’indique quel objectif elle poursuit.',
  ],
  'unknown.NO_CRITERION_ON_RECORD': [
    'No source says how far it is with any of the six criteria of The Code.',
    'Aucune source n’indique où elle en est sur l’un des six critères du Code.',
  ],
  'unknown.PLEDGES_ON_RECORD': ['{share}', '{share}'],
  'unknown.NO_VALUE_REPORTED': [
    'No source gives {kinds}.{countries, plural, =0 {} one { One country was assessed on it: {names}.} other { # countries were assessed on it: {names}.}}',
    'Aucune source ne donne {kinds}.{countries, plural, =0 {} one { Un pays a été évalué : {names}.} other { # pays ont été évalués : {names}.}}',
  ],
  'unknown.NO_VALUE_COUNTED': [
    'The graph knows of none with a date to count: {counted}.',
    'Le graphe n’en connaît aucun cas daté à compter : {counted}.',
  ],
} as const satisfies Record<string, Pair>;
