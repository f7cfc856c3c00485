/** Words and phrases that texts about any subject are made of. */
export const words = {
  'date.day': '{day} {month}',
  // Only French words a date by its precision here.
  'date.confirmed': '{precision, select, other {{date}}}',
  'date.since': '{precision, select, other {{date}}}',
  'date.when': '{precision, select, day {on} other {in}} {date}',
  'list.clauseSeparator': '; ',
  'list.more': '{count} more',
  'name.quoted': '{name}',
  'place.country': 'in {country}',
  'place.region': 'in this region ({region})',
} as const;
