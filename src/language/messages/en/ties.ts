/** What is said of ties. Their phrases are in src/model/tie-types.ts. */
export const ties = {
  'tie.ends.problem': '{type} joins {allowed}, not {actual}.',
  'tie.ends.pair': '{from} to {to}',
  'tie.ends.or': ', or ',
  'tie.derived': 'derived: an authority of this country',
  'tie.sentence': '{from} {phrase}{remarked, select, true { ({remarks})} other {}}.',
  // The dates of a tie, and why it may not hold, in brackets after it.
  'tie.remark':
    '{kind, select, event {{date}} since {since {since}} until {until {until}} ended {ended {when}} over {ended} begins {begins {when}} notBegun {not known to have begun} CONTESTED {contested} unconfirmed {not confirmed since {since}} unconfirmedSinceThen {not confirmed since then} undated {of unknown date} other {withdrawn: it was never so}}',
} as const;
