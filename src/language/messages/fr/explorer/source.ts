/** Texts of the explorer about a source. */
export const source = {
  'explorer.source.heading':
    '{count, plural, =0 {Rien d’enregistré ne repose} one {Un enregistrement repose} other {# enregistrements reposent}} sur « {title} ».',
  'explorer.source.lead':
    'Un lien repose sur une source qui l’affirme ou le contredit ; une organisation ou une initiative, sur une source qui dit ce qu’elle est.',
  'explorer.source.facts': 'La source',
  'explorer.source.title': 'Titre',
  'explorer.source.publisher': 'Éditeur',
  'explorer.source.published': 'Publication',
  'explorer.source.address': 'Adresse',
  'explorer.source.citedBy': 'Ce qui repose sur elle',
  'explorer.source.nothing': 'Rien de ce que vous pouvez voir ne repose sur cette source à ces dates.',
  'explorer.source.record': 'Enregistrement',
  'explorer.source.what': 'Nature',
  'explorer.source.holds': 'Durée',
  'explorer.source.first': 'Revenir au début',
  'explorer.source.next': '{count} de plus',
} as const;
