/** Textes de l’explorateur sur la carte du monde. */
export const world = {
  'explorer.world.title': 'Carte du monde',
  'explorer.world.form': 'Quoi compter',
  'explorer.world.what': 'Compter',
  'explorer.world.subject.members': 'Membres',
  'explorer.world.subject.organisations': 'Organisations et fonctions publiques',
  'explorer.world.subject.partnerships': 'Partenariats en cours',
  'explorer.world.subject.actions': 'Actions',
  'explorer.world.subject.commitments': 'Engagements',
  'explorer.world.heading':
    '{subject, select, members {Un membre est enregistré} organisations {Une organisation est enregistrée} partnerships {Un partenariat en cours est enregistré} actions {Une action est enregistrée} other {Un engagement est enregistré}} dans {known, plural, =0 {aucun} other {#}} des {count} pays.',
  'explorer.world.lead':
    'Hachuré veut dire que personne ne nous en a signalé, pas qu’il n’y en a pas. Chaque pays mène à ce que l’on en sait.',
  'explorer.world.known': '{what}, par pays',
  'explorer.world.unknown': 'Personne ne nous en a signalé : {count}',
  'explorer.world.pictureTitle':
    '{what} : quelque chose est enregistré dans {known} des {count} pays. Les flèches mènent d’un pays à l’autre.',
  'explorer.world.country': '{name} : {isKnown, select, yes {{count}} other {inconnu}}',
  'explorer.world.span': '{from} à {to}',
  'explorer.world.key':
    'Plus c’est foncé, plus il y a d’enregistrements. Un point est un pays trop petit pour être dessiné. Les contours sont simplifiés et ne prennent pas parti sur les frontières.',
  'explorer.world.missing': 'La carte n’a pas pu être chargée. La liste dit tout.',
} as const;
