import type { ties as en } from '../en/ties';

export const ties = {
  'tie.ends.problem': '{type} relie {allowed}, et non {actual}.',
  'tie.ends.pair': '{from} à {to}',
  'tie.ends.or': ', ou ',
} satisfies Record<keyof typeof en, string>;
