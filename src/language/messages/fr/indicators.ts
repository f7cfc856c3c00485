import type { indicators as en } from '../en/indicators';

export const indicators = {} satisfies Record<keyof typeof en, string>;
