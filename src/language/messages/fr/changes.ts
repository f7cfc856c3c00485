import type { changes as en } from '../en/changes';

export const changes = {} satisfies Record<keyof typeof en, string>;
