import { createHash } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * An id in the form of a ULID that is always the same for the same key, so that loading twice makes one record:
 * `prefix` and 26 characters of Crockford's base 32 (https://github.com/ulid/spec) over the key's SHA-256.
 */
export function stableId(prefix: string, ...key: readonly (string | undefined)[]): string {
  const hash = createHash('sha256')
    .update(key.map((part) => part ?? '').join('\u0000'))
    .digest();
  // 26 x 5 bits; a ULID's first character holds 3 bits only.
  const bits = [...hash.subarray(0, 17)].reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) >> 8n;
  const characters = Array.from(
    { length: 26 },
    (_, index) => CROCKFORD[Number((bits >> BigInt(5 * (25 - index))) & 31n)],
  );
  return `${prefix}-${characters.join('')}`;
}
