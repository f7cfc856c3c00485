import { createHash } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * An id in the form of a ULID that is always the same for the same key, so that loading twice makes one record:
 * `prefix` and 26 characters of Crockford's base 32 (https://github.com/ulid/spec) over the key's SHA-256.
 */
export function stableId(prefix: string, ...key: readonly (string | null | undefined)[]): string {
  const hash = createHash('sha256')
    .update(key.map((part) => part ?? '').join('\u0000'))
    .digest();
  return `${prefix}-${base32(hash)}`;
}

/** The first 16 bytes as 26 characters of five bits: two zero bits lead. */
function base32(bytes: Buffer): string {
  let text = CROCKFORD[bytes[0]! >> 5]!;
  for (let bit = 3; bit < 128; bit += 5) {
    const pair = (bytes[bit >> 3]! << 8) | bytes[(bit >> 3) + 1]!;
    text += CROCKFORD[(pair >> (11 - (bit & 7))) & 31];
  }
  return text;
}
