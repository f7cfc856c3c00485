import type { labels as en } from '../en/labels';

export const labels = {} satisfies Record<keyof typeof en, string>;
