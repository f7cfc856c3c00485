import type { inputs as en } from '../en/inputs';

export const inputs = {
  'text.tooLong': 'un texte d’au plus {max, number} caractères',
  'text.malformed': 'un texte sans caractères de contrôle ni moitiés de caractères',
  'text.personalData':
    'un texte sans {datum, select, EMAIL {adresse électronique} other {numéro de téléphone}} : le graphe contient des organisations et des fonctions publiques, jamais les données d’une personne',
} satisfies Record<keyof typeof en, string>;
