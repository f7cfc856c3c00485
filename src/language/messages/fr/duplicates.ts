import type { duplicates as en } from '../en/duplicates';

export const duplicates = {} satisfies Record<keyof typeof en, string>;
