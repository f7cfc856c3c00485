import type { redundancy as en } from '../en/redundancy';

export const redundancy = {} satisfies Record<keyof typeof en, string>;
