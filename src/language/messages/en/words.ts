/** Words and phrases that texts about any subject are made of. */
export const words = {
  'list.clauseSeparator': '; ',
  'list.more': '{count} more',
  'name.quoted': '{name}',
  'place.country': 'in {country}',
  'place.region': 'in this region ({region})',
} as const;
