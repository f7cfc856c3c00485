import type { inputs as en } from '../en/inputs';

export const inputs = {} satisfies Record<keyof typeof en, string>;
