import type { ties as en } from '../en/ties';

export const ties = {
  'tie.ends.problem': '{type} relie {allowed}, et non {actual}.',
  'tie.ends.pair': '{from} à {to}',
  'tie.ends.or': ', ou ',
  'tie.derived': 'déduit : une autorité de ce pays',
  'tie.sentence': '{from} {phrase}{remarked, select, true { ({remarks})} other {}}.',
  'tie.remark':
    '{kind, select, event {{date}} since {depuis {since}} until {jusqu’{until}} ended {a pris fin {when}} over {a pris fin} begins {commence {when}} notBegun {commencement inconnu} CONTESTED {contesté} unconfirmed {sans confirmation depuis {since}} unconfirmedSinceThen {sans confirmation depuis} undated {de date inconnue} other {retiré : il n’a jamais existé}}',
} satisfies Record<keyof typeof en, string>;
