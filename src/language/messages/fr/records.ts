import type { records as en } from '../en/records';

export const records = {
  // Summaries of changes in the history, and what is said where it is not known whether a change was recorded.
  'change.node.recorded': 'Nouvelle fiche : {name}',
  'change.node.changed': 'Fiche modifiée : {name}',
  'change.evidence.for': 'Une source de plus pour : {name}',
  'change.evidence.against': 'Une source contraire : {name}',
  'change.tie.recorded': 'Nouveau lien : {name}',
  'change.tie.ended': 'Terminé ({until}) : {name}',
  'change.tie.retracted': 'Retiré : {name} ({reason})',
  'change.tie.restricted':
    'Désormais {visibility, select, NETWORK {réservé au réseau} other {confidentiel}} : {name} ({reason})',
  'change.tie.criterion':
    '{name} : {status, select, NOT_STARTED {pas commencé} IN_PROGRESS {en cours} MET {rempli} other {inconnu}}',
  'change.invitations.recorded':
    '{name} : {answer, select, INVITED {invitations envoyées} ACCEPTED {invitations acceptées} DECLINED {invitations déclinées} other {invités venus}}',
  'change.engagement.recorded': '{engagement}, à la date de {asOf} : {name}',
  'change.followUp.recorded': '{status}, à la date de {asOf} : {name}',
  'record.meeting': 'Rencontre {when}',
  'change.value.recorded':
    '{kind, select, BASELINE {Valeur de départ} TARGET {Cible} other {Valeur}} pour {asOf}{place, select, none {} other { {place}}}, {value} : {name}',
  'change.merged': 'Fusion : {absorbed} est {kept} ({reason})',
  'change.unmerged': 'Fusion défaite : {summary}',
  'change.keptApart': 'À ne pas confondre : {names} ({reason})',
  'change.undone': 'Annulé : {summary}',
  'change.erased': 'Fiche effacée ({reason})',
  'change.redacted': 'Ce qui était consigné ici a été effacé.',
  'change.commitUnknown':
    'La liaison avec le graphe s’est rompue : la modification est peut-être consignée. {key, select, given {Renvoyez-la avec la même clé.} other {Voyez si elle l’est avant de la renvoyer, et donnez-lui une clé.}}',
  // Reasons for and against two actors being duplicates, as clauses of a sentence.
  'duplicate.forAndAgainst': '{inFavour} ; mais {against}',
  'duplicate.sameCountry': 'les deux sont du même pays ({country})',
  'duplicate.sameName': 'les deux s’appellent {name}',
  'duplicate.similarNames': 'leurs noms se ressemblent (« {name} » et « {other} »)',
  'duplicate.namesDiffer': 'leurs noms (« {name} » et « {other} ») ne diffèrent que par {words}',
  'duplicate.namesReadAlike': 'leurs noms se lisent de même (« {name} » et « {other} »)',
  'duplicate.word': '« {word} »',
  'duplicate.sameSite': 'les deux ont leur site sur {domain}',
  'duplicate.sharedActors': 'les deux ont un lien avec {names}',
  'duplicate.sharedOthers': 'les deux figurent avec {names}',
  'duplicate.otherCountry': 'leurs pays sont différents',
  'duplicate.otherSite': 'leurs sites sont différents',
  'duplicate.otherKind': 'leurs genres sont différents',
  'duplicate.tied': 'un lien les unit l’un à l’autre',
} satisfies Record<keyof typeof en, string>;
