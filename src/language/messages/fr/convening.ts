import type { convening as en } from '../en/convening';

export const convening = {} satisfies Record<keyof typeof en, string>;
