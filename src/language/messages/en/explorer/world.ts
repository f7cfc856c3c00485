/** Texts of the explorer about the map of the world. */
export const world = {
  'explorer.world.title': 'World map',
  'explorer.world.form': 'What to count',
  'explorer.world.what': 'Count',
  'explorer.world.subject.members': 'Members',
  'explorer.world.subject.organisations': 'Organisations and public offices',
  'explorer.world.subject.partnerships': 'Partnerships under way',
  'explorer.world.subject.actions': 'Actions',
  'explorer.world.subject.commitments': 'Commitments',
  'explorer.world.heading':
    '{subject, select, members {A member is on record} organisations {An organisation is on record} partnerships {A partnership under way is on record} actions {An action is on record} other {A commitment is on record}} in {known, plural, =0 {none} other {#}} of {count} countries.',
  'explorer.world.lead':
    'Hatched means that nobody has told us of any, not that there is none. Each country leads to what is known of it.',
  'explorer.world.known': '{what}, by country',
  'explorer.world.unknown': 'Nobody has told us of any: {count}',
  'explorer.world.pictureTitle':
    '{what} on record in {known} of {count} countries. Arrow keys lead from country to country.',
  'explorer.world.country': '{name}: {isKnown, select, yes {{count}} other {unknown}}',
  'explorer.world.span': '{from} to {to}',
  'explorer.world.key':
    'The darker, the more is on record. A dot is a country too small to be drawn. Outlines are simplified and take no side on borders.',
  'explorer.world.missing': 'The map could not be loaded. The list has all of it.',
} as const;
