/** The explanation of a path of influence, in parts. */
export const paths = {
  'path.opening': '{position, select, first {{name} } sentence {. {name} } relative {, which } other {, and {name} }}',
  'path.ended': '{dated, select, true {ended {date}} other {ended}}',
  'path.contested': 'contested',
  'path.lowConfidence': 'low confidence',
  'path.age':
    '{source, select, evidence {last confirmed {confirmedDate}} since {known since {sinceDate}} other {no date known}}',
  'path.weakestLink': 'Weakest link: {from} – {to}, {age}.',
} as const;
