/** What derived indicators count, and how a missing value is explained. */
export const indicators = {
  'indicator.basis': '{statement}: {counted}',
  'indicator.counted.IND-2c':
    'actions that seat law enforcement and another stakeholder group, and that cover or join two countries or more',
  'indicator.counted.IND-3a':
    'companies and trade associations on record as signatories of The Code or as endorsers of a national code',
  'indicator.parts.IND-3a': 'The Code: {signatories, number}; national codes: {endorsers, number}',
  'indicator.counted.ISI-2a':
    'members of the network seated in a research action, or said to have collected data for a programme',
  'indicator.counted.ISI-3a':
    'private-sector organisations seated in a partnership, action or campaign that the network or a member convenes, leads or runs',
  'indicator.counted.ISI-3b':
    'members of the network seated in a report to a treaty body or a UPR submission; forums of civil society are not told apart and not counted',
  'indicator.counted.ISI-3d':
    'partnerships that seat three stakeholder groups or more, funders and observers aside, and that the network or a member convenes, leads or runs',
  // What is counted against what a source reports.
  'completeness.subject':
    '{subject, select, members {members of the network} memberCountries {countries with a member} codeSignatories {signatories of The Code} localCodeRepresentatives {local representatives of The Code} other {parties to {name}}}',
} as const;
