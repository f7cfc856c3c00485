/** Texts of the explorer about organisations that may be on record twice. */
export const duplicates = {
  'explorer.duplicates.title': 'Deux fois enregistrées ?',
  'explorer.duplicates.waiting': 'Comparaison des noms, des sites et des liens…',
  'explorer.duplicates.heading':
    '{count, plural, =0 {Il ne reste aucune paire d’organisations à comparer} one {Une paire d’organisations n’en fait peut-être qu’une} other {# paires d’organisations n’en font peut-être qu’une chacune}}{later, plural, =0 {} one {, et une est remise à plus tard} other {, et # sont remises à plus tard}}.',
  'explorer.duplicates.lead':
    'Trouvées par les noms dans toutes les langues et écritures, le site, le pays, la nature et les voisins communs. C’est un soupçon, jamais un constat : comparez, et consultez les sources.',
  'explorer.duplicates.showPostponed': 'Montrer celles remises à plus tard',
  'explorer.duplicates.pair': '{name} et {other}',
  'explorer.duplicates.others': 'Les autres paires',
  'explorer.duplicates.differs': 'différent',
  'explorer.duplicates.kind': 'Nature',
  'explorer.duplicates.country': 'Pays',
  'explorer.duplicates.ties': 'Liens enregistrés',
  'explorer.duplicates.sources': 'Sources',
  'explorer.duplicates.id': 'Identifiant',
  'explorer.duplicates.question': 'Est-ce la même organisation ?',
  'explorer.duplicates.keep': 'Oui : garder {name} ({id}), et lui transmettre les noms et les liens de l’autre',
  'explorer.duplicates.apart': 'Non : ce n’est pas la même',
  'explorer.duplicates.reason': 'Pourquoi',
  'explorer.duplicates.later': 'Plus tard',
  'explorer.duplicates.nothingNew': 'C’est déjà enregistré.',
} as const;
