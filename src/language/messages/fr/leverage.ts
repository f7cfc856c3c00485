import type { leverage as en } from '../en/leverage';

export const leverage = {} satisfies Record<keyof typeof en, string>;
