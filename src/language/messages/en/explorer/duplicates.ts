/** Texts of the explorer about organisations that may be on record twice. */
export const duplicates = {
  'explorer.duplicates.title': 'Twice on record?',
  'explorer.duplicates.waiting': 'Comparing names, sites and ties…',
  'explorer.duplicates.heading':
    '{count, plural, =0 {No pair of organisations is left to compare} one {One pair of organisations may be the same} other {# pairs of organisations may each be the same}}{later, plural, =0 {} one {, and one is left for later} other {, and # are left for later}}.',
  'explorer.duplicates.lead':
    'Found by names in every language and script, site, country, kind and shared neighbours. It is a suspicion, never a finding: compare, and look at the sources.',
  'explorer.duplicates.showPostponed': 'Show those left for later',
  'explorer.duplicates.pair': '{name} and {other}',
  'explorer.duplicates.others': 'The other pairs',
  'explorer.duplicates.differs': 'differs',
  'explorer.duplicates.kind': 'Kind',
  'explorer.duplicates.country': 'Country',
  'explorer.duplicates.ties': 'Ties on record',
  'explorer.duplicates.sources': 'Sources',
  'explorer.duplicates.id': 'Identifier',
  'explorer.duplicates.question': 'Are they the same organisation?',
  'explorer.duplicates.keep': 'Yes: keep {name} ({id}), and pass the names and ties of the other to it',
  'explorer.duplicates.apart': 'No: they are not the same',
  'explorer.duplicates.reason': 'Why',
  'explorer.duplicates.later': 'Later',
  'explorer.duplicates.nothingNew': 'This is on record already.',
} as const;
