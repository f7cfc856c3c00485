import { createHash } from 'node:crypto';
import type { EvidenceRow, SourceRow, TieRow, ValueRow } from './rows';

/** The id of the actor that is the network itself. */
export const NETWORK = 'ECPAT';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * An id in the form of a ULID, derived from a key, so that loading the same record twice stores it once: `prefix`, a
 * hyphen and the first 128 bits of the key's SHA-256 in Crockford's base 32 (https://github.com/ulid/spec).
 */
export function stableId(prefix: string, ...key: readonly (string | null | undefined)[]): string {
  const hash = createHash('sha256')
    .update(key.map((part) => part ?? '').join('\u0000'))
    .digest();
  return `${prefix}-${base32(hash)}`;
}

/** The tie's own id, or else one derived from its type, ends and verb. */
export function tieId({ id, type, from, to, verb }: Pick<TieRow, 'id' | 'type' | 'from' | 'to' | 'verb'>): string {
  return id ?? stableId('TIE', type, from, to, verb);
}

/** What identifies a piece of evidence: the record it is for, its source, and what the source states. */
export interface EvidenceKey {
  of: string;
  source: string;
  locator?: string | null;
  asOf?: string | null;
  against?: boolean | null;
}

/** An id derived from the whole key, so that the same statement by the same source is stored once. */
export function evidenceId({ of, source, locator, asOf, against }: EvidenceKey): string {
  // Only evidence against a record adds a part, so that ids in existing graphs stay valid.
  return stableId('EVD', of, source, locator, asOf, ...(against ? ['against'] : []));
}

/** The ids of the evidence rows of one record. */
export function evidenceIds(of: string, evidence: readonly EvidenceRow[]): string[] {
  return evidence.map((row) => evidenceId({ ...row, of, source: sourceId(row.source) }));
}

/** An id derived from indicator, date, basis and value. */
export function valueId({ indicator, asOf, basis, value }: Omit<ValueRow, 'evidence'>): string {
  return stableId('VAL', indicator, asOf, basis, String(value));
}

/** An id derived from the source's address, or from its title where it has none. */
export function sourceId({ title, url }: SourceRow): string {
  return stableId('SRC', url ?? title);
}

/** The first 16 bytes as 26 characters of five bits each, after two leading zero bits. */
function base32(bytes: Buffer): string {
  let text = CROCKFORD[bytes[0]! >> 5]!;
  for (let bit = 3; bit < 128; bit += 5) {
    const pair = (bytes[bit >> 3]! << 8) | bytes[(bit >> 3) + 1]!;
    text += CROCKFORD[(pair >> (11 - (bit & 7))) & 31];
  }
  return text;
}
