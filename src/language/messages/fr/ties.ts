import type { ties as en } from '../en/ties';

export const ties = {} satisfies Record<keyof typeof en, string>;
