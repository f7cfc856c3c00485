import { createHash } from 'node:crypto';
import { nameKey } from './actor-index';

const MAX_LENGTH = 80;
const HASH_LENGTH = 8;

/**
 * An id that is the same whenever a sheet is imported: `KEN-HARBOUR-ALLIANCE` of "Harbour Alliance" in KEN. It does not
 * depend on case, accents and punctuation; that of a long name ends with a hash of it.
 */
export function idOfName(name: string, country: string | undefined, prefix = ''): string {
  const words = nameKey(name).toUpperCase().replaceAll(' ', '-');
  const hash = createHash('sha256').update(words).digest('hex').slice(0, HASH_LENGTH).toUpperCase();
  const own = words.length <= MAX_LENGTH ? words : `${words.slice(0, MAX_LENGTH)}-${hash}`;
  return `${prefix}${[...(country ? [country] : []), own].join('-')}`;
}
