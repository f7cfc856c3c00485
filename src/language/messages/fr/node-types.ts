import type { nodeTypes as en } from '../en/node-types';

export const nodeTypes = {} satisfies Record<keyof typeof en, string>;
