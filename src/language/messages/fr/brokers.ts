import type { brokers as en } from '../en/brokers';

export const brokers = {} satisfies Record<keyof typeof en, string>;
