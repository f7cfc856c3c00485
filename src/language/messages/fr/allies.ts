import type { allies as en } from '../en/allies';

export const allies = {} satisfies Record<keyof typeof en, string>;
