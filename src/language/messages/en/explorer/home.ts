/** Texts of the first page of the explorer. */
export const home = {
  'explorer.home.title': 'Ask',
  'explorer.home.heading': 'Who can reach whom, on what evidence, and who is missing from the table.',
  'explorer.home.lead':
    'This explorer answers questions about the organisations, partnerships and campaigns that work to end the sexual exploitation of children. Each answer is a sentence with its sources; where nobody has told us, it says so.',
  'explorer.home.search': 'Name an organisation, a country, a partnership or an objective',
  'explorer.home.questions': 'Questions to begin with',
  'explorer.home.routeNote': 'Routes, step by step, with what to check first',
  'explorer.home.coverageQuestion': 'Where is government missing, and who could sit there?',
  'explorer.home.coverageNote': 'Six objectives by region',
  'explorer.home.conveneNote': 'A list of ten, with what each adds',
  'explorer.home.countryQuestion': 'What is known of {country}?',
  'explorer.home.countryNote': 'Objective by objective, and what no source says',
  'explorer.home.empty': 'Nothing is on record here yet.',
  'explorer.home.complete': 'How complete is this?',
  'explorer.home.completeNote': 'Recorded, of what is reported to exist',
  'explorer.home.of': '{recorded} of {reported}',
  'explorer.home.ofAtLeast': '{recorded} of {reported} or more',
  'explorer.home.reported': 'reported {date}',
  'explorer.home.countNote': 'A count here is of what is recorded. It is never the size of the world.',
} as const;
