import type { brokers as en } from '../en/brokers';

export const brokers = {
  'broker.targetsLost': 'Sans {broker}, aucun membre du réseau n’atteint plus {targets}.',
  'broker.share':
    'Le plus court chemin passe par {broker} pour {share} des paires d’organisations et d’initiatives{estimated, select, true { (estimé sur {sources} départs, à {error} près)} other {}}.',
} satisfies Record<keyof typeof en, string>;
