import { checkedCount } from '../../store/paging/page';
import { MAX_HOPS } from './path';

/** The maximum number of ids in an argument. */
export const MAX_IDS = 100;

/** Throws InputError unless `maxHops` is 1 to 8; the searches rely on it. */
export function checkMaxHops(maxHops: number, argument: readonly string[] = ['maxHops']): void {
  checkedCount(maxHops, 'maxHops', MAX_HOPS, argument);
}

/** Throws InputError unless there are 1 to 100 ids, or 0 to 100 with `min` 0. */
export function checkIdCount(ids: readonly string[], argument: readonly string[], min: 0 | 1 = 1): void {
  checkedCount(ids.length, { of: 'ids', name: argument.at(-1)! }, MAX_IDS, argument, min);
}
