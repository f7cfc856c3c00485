import type { paths as en } from '../en/paths';

export const paths = {} satisfies Record<keyof typeof en, string>;
