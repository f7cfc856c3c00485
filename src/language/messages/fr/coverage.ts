import type { coverage as en } from '../en/coverage';

export const coverage = {} satisfies Record<keyof typeof en, string>;
