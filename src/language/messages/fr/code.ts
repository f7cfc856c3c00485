import type { code as en } from '../en/code';

export const code = {} satisfies Record<keyof typeof en, string>;
