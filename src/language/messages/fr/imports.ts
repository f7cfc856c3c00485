import type { imports as en } from '../en/imports';

export const imports = {
  'import.summary':
    'Import : {nodes} nouvelles fiches et {ties} nouveaux liens ; {changedNodes} fiches et {changedTies} liens modifiés',
  'import.seed':
    'Données initiales chargées : {nodes, number} fiches, {ties, number} liens et {values, number} valeurs d’indicateurs',
  'import.problem': '{found, select, nothing {rien n’est écrit} other {écrit : {value}}} ; attendu : {expected}',
  'import.notUnderstood': 'une colonne avec les noms d’organisations : dites laquelle',
  'import.tooLarge':
    'Un envoi a {megabytes} Mo au plus. Importez un plus grand fichier en ligne de commande : npm run import -- --map MAPPING.yaml SHEET',
  'import.tooManyRows':
    'Ces feuilles ont {rows, number} lignes, et {max, number} au plus s’importent ici. Importez-en davantage en ligne de commande : npm run import -- --map MAPPING.yaml SHEET',
  'import.sameNames': 'Deux feuilles portent le nom {name} : donnez à chacune le sien.',
  'import.running': 'Un autre import est en cours d’écriture. Réessayez quand il sera terminé.',
  'import.signIn': 'Connectez-vous comme administrateur : seul un administrateur importe des feuilles.',
  'import.forAdministrators': 'Seul un administrateur importe des feuilles ; votre rôle est {role}.',
} satisfies Record<keyof typeof en, string>;
