import type { Pair } from './pair';

/** Errors about requests that are rejected because of their address or client. */
export const requests = {
  'request.failed': [
    'Something went wrong on our side. Give this request’s id when you report it.',
    'Une erreur s’est produite de notre côté. Indiquez l’identifiant de cette requête en la signalant.',
  ],
  'request.nothingHere': ['There is nothing at this address.', 'Il n’y a rien à cette adresse.'],
  'request.methods': ['This address takes {methods}.', 'Cette adresse accepte {methods}.'],
  'request.lang': ['lang is en or fr.', 'lang vaut en ou fr.'],
  'request.raw': ['raw is 0 or 1.', 'raw vaut 0 ou 1.'],
  'request.twice': [
    '{name} is given twice: separate its values by commas.',
    '{name} est donné deux fois : séparez ses valeurs par des virgules.',
  ],
  'request.noTable': [
    'There is no such table. There is {tables}; as {formats}.',
    'Ce tableau n’existe pas. Il y a {tables} ; en {formats}.',
  ],
  'request.noOrganisation': [
    'organisation is missing: the id of an organisation.',
    'organisation manque : l’identifiant d’une organisation.',
  ],
  'request.unknownOrganisation': ['There is no such organisation.', 'Cette organisation n’existe pas.'],
  'request.overloaded': [
    'The server has too much to do. Try again in a moment.',
    'Le serveur a trop à faire. Réessayez dans un instant.',
  ],
  'request.notBegun': [
    'The server had too much to do before this. Ask for less, or try again.',
    'Le serveur avait trop à faire avant cette requête. Demandez moins, ou réessayez.',
  ],
  'request.tooMany': [
    'There are too many {what, select, tables {tables} other {subscriptions}} open. Try again in a moment.',
    'Trop {what, select, tables {de tableaux sont ouverts} other {d’abonnements sont ouverts}}. Réessayez dans un instant.',
  ],
  'request.tooManyOfClient': [
    'You have {count} {what, select, tables {tables} other {subscriptions}} open, the most for one client.',
    'Vous avez {count} {what, select, tables {tableaux ouverts} other {abonnements ouverts}}, le maximum pour un client.',
  ],
  // In units: see extensions.cost.
  'request.tooCostly': [
    'This costs up to {units} units; a client can spend at most {most} at once. Ask for less.',
    'Cette requête coûte jusqu’à {units} unités ; un client peut en dépenser {most} au plus à la fois. Demandez moins.',
  ],
  'request.overBudget': [
    'This costs up to {units} units; you have {available}, and {restored} more each second. Try again in {seconds} s.',
    'Cette requête coûte jusqu’à {units} unités ; il vous en reste {available}, et {restored} de plus par seconde. Réessayez dans {seconds} s.',
  ],
} as const satisfies Record<string, Pair>;
