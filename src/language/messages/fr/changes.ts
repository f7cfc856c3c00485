import type { changes as en } from '../en/changes';

export const changes = {
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
  'change.value.recorded': 'Valeur pour {asOf}, {value} : {name}',
  'change.merged': 'Fusion : {absorbed} est {kept} ({reason})',
  'change.unmerged': 'Fusion défaite : {summary}',
  'change.undone': 'Annulé : {summary}',
  'change.erased': 'Fiche effacée ({reason})',
  'change.redacted': 'Ce qui était consigné ici a été effacé.',
  'change.commitUnknown':
    'La liaison avec le graphe s’est rompue : la modification est peut-être consignée. {key, select, given {Renvoyez-la avec la même clé.} other {Voyez si elle l’est avant de la renvoyer, et donnez-lui une clé.}}',
} satisfies Record<keyof typeof en, string>;
