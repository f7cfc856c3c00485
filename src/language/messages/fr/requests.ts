import type { requests as en } from '../en/requests';

export const requests = {
  'request.failed': 'Une erreur s’est produite de notre côté. Indiquez l’identifiant de cette requête en la signalant.',
  'request.nothingHere': 'Il n’y a rien à cette adresse.',
  'request.methods': 'Cette adresse accepte {methods}.',
  'request.lang': 'lang vaut en ou fr.',
  'request.raw': 'raw vaut 0 ou 1.',
  'request.twice': '{name} est donné deux fois : séparez ses valeurs par des virgules.',
  'request.noTable': 'Ce tableau n’existe pas. Il y a {tables} ; en {formats}.',
  'request.noOrganisation': 'organisation manque : l’identifiant d’une organisation.',
  'request.unknownOrganisation': 'Cette organisation n’existe pas.',
  'request.overloaded': 'Le serveur a trop à faire. Réessayez dans un instant.',
  'request.notBegun': 'Le serveur avait trop à faire avant cette requête. Demandez moins, ou réessayez.',
  'request.tooMany':
    'Trop {what, select, tables {de tableaux sont ouverts} other {d’abonnements sont ouverts}}. Réessayez dans un instant.',
  'request.tooManyOfClient':
    'Vous avez {count} {what, select, tables {tableaux ouverts} other {abonnements ouverts}}, le maximum pour un client.',
  'request.tooCostly':
    'Cette requête coûte jusqu’à {units} unités ; un client peut en dépenser {most} au plus à la fois. Demandez moins.',
  'request.overBudget':
    'Cette requête coûte jusqu’à {units} unités ; il vous en reste {available}, et {restored} de plus par seconde. Réessayez dans {seconds} s.',
} satisfies Record<keyof typeof en, string>;
