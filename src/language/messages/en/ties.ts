/** What is said of ties. Their phrases are in src/store/model/tie-types.ts. */
export const ties = {
  'tie.ends.problem': '{type} joins {allowed}, not {actual}.',
  'tie.ends.pair': '{from} to {to}',
  'tie.ends.or': ', or ',
  // In place of the phrase of its type, where a tie says more than that.
  'tie.stance':
    '{stance, select, CHAMPION {champions {other}} SUPPORTIVE {supports {other}} NEUTRAL {is neutral on {other}} RELUCTANT {is reluctant about {other}} other {opposes {other}}}',
  'tie.stage':
    '{stage, select, PLANNED {plans to put a request to {other}} ASKED {has put a request to {other}} AGREED {has put a request to {other}, which agreed} REFUSED {has put a request to {other}, which refused} other {has put a request to {other}, which was met}}',
  'tie.answer':
    '{answer, select, INVITED {was invited to {other}} ACCEPTED {accepted an invitation to {other}} DECLINED {declined an invitation to {other}} other {came to {other} on invitation}}',
  'tie.ask': 'what is asked: {ask}',
  'tie.derived': 'derived: an authority of this country',
  'tie.sentence': '{from} {phrase}{remarked, select, true { ({remarks})} other {}}.',
  // The dates of a tie, and why it may not hold, in brackets after it.
  'tie.remark':
    '{kind, select, event {{date}} since {since {since}} until {until {until}} ended {ended {when}} over {ended} begins {begins {when}} notBegun {not known to have begun} CONTESTED {contested} unconfirmed {not confirmed since {since}} unconfirmedSinceThen {not confirmed since then} undated {of unknown date} other {withdrawn: it was never so}}',
} as const;
