import type { whatIf as en } from '../en/what-if';

export const whatIf = {} satisfies Record<keyof typeof en, string>;
