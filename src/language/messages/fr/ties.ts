import type { ties as en } from '../en/ties';

export const ties = {
  'tie.ends.problem': '{type} relie {allowed}, et non {actual}.',
  'tie.ends.pair': '{from} à {to}',
  'tie.ends.or': ', ou ',
  'tie.stance':
    '{stance, select, CHAMPION {défend activement {other}} SUPPORTIVE {soutient {other}} NEUTRAL {reste neutre sur {other}} RELUCTANT {a des réticences sur {other}} other {s’oppose à {other}}}',
  'tie.stage':
    '{stage, select, PLANNED {prévoit de présenter une demande à {other}} ASKED {a présenté une demande à {other}} AGREED {a présenté à {other} une demande qui a été acceptée} REFUSED {a présenté à {other} une demande qui a été refusée} other {a présenté à {other} une demande qui a été satisfaite}}',
  'tie.answer':
    '{answer, select, INVITED {a reçu une invitation à {other}} ACCEPTED {a accepté une invitation à {other}} DECLINED {a décliné une invitation à {other}} other {a participé sur invitation à {other}}}',
  'tie.ask': 'demande : {ask}',
  'tie.derived': 'déduit : une autorité de ce pays',
  'tie.sentence': '{from} {phrase}{remarked, select, true { ({remarks})} other {}}.',
  'tie.remark':
    '{kind, select, event {{date}} since {depuis {since}} until {jusqu’{until}} ended {a pris fin {when}} over {a pris fin} begins {commence {when}} notBegun {commencement inconnu} CONTESTED {contesté} unconfirmed {sans confirmation depuis {since}} unconfirmedSinceThen {sans confirmation depuis} undated {de date inconnue} other {retiré : il n’a jamais existé}}',
} satisfies Record<keyof typeof en, string>;
