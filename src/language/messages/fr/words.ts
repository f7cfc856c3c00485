import type { words as en } from '../en/words';

export const words = {
  'date.day': '{day, plural, =1 {1er} other {{day}}} {month}',
  'date.confirmed': '{precision, select, day {le} other {en}} {date}',
  'date.since': '{precision, select, day {le } other {}}{date}',
  'date.when': '{precision, select, day {le} other {en}} {date}',
  'list.clauseSeparator': ' ; ',
  'list.more': '{count, plural, one {# autre} other {# autres}}',
  'name.quoted': '« {name} »',
  // French prepositions depend on the country's gender, which the data does not give.
  'place.country': 'dans ce pays ({country})',
  'place.region': 'dans cette région ({region})',
} satisfies Record<keyof typeof en, string>;
