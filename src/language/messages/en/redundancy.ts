/** How many routes lead to a target, and on which nodes they depend. */
export const redundancy = {
  'redundancy.noRoute': 'There is no way to {target}.',
  'redundancy.directOnly': 'One way leads to {target}: a direct tie, which depends on nobody else.',
  'redundancy.cut':
    '{routes, plural, one {One way leads} other {{routes} ways that share nobody lead}} to {target}. {direct, select, true {Every way but the direct tie passes} other {Every way passes}} through {size, plural, one {{cut}} other {one of these {size}: {cut}}}; without {size, plural, one {{cut}} other {them}}, {direct, select, true {only that tie is left} other {there is no way left}}.',
} as const;
