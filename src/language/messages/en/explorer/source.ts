/** Texts of the explorer about a source. */
export const source = {
  'explorer.source.heading':
    '{count, plural, =0 {Nothing on record rests} one {One record rests} other {# records rest}} on “{title}”.',
  'explorer.source.lead':
    'A tie rests on a source that speaks for or against it; an organisation or an initiative on one that says what it is.',
  'explorer.source.facts': 'The source',
  'explorer.source.title': 'Title',
  'explorer.source.publisher': 'Publisher',
  'explorer.source.published': 'Published',
  'explorer.source.address': 'Address',
  'explorer.source.citedBy': 'What rests on it',
  'explorer.source.nothing': 'Nothing that you may see rests on this source at these times.',
  'explorer.source.record': 'Record',
  'explorer.source.what': 'What',
  'explorer.source.holds': 'Holds',
  'explorer.source.first': 'Back to the first',
  'explorer.source.next': 'Next {count}',
} as const;
