import { createHash } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import { ValueKind } from './enums';
import type { EvidenceRow, SourceRow, TieRow, ValueRow } from './rows';
import { TieType } from './tie-type';

/** The id of the actor that is the network itself. */
export const NETWORK = 'ECPAT';

/** The id of the actor that is The Code. */
export const THE_CODE = 'THE-CODE';

/** Returns the id of the government of a country, by the country's id: ISO 3166-1 alpha-3. */
export function governmentId(country: string): string {
  return `GOV-${country}`;
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Derives an id in the form of a ULID from a key, so that loading the same record twice stores it
 * once: `prefix`, a hyphen and the first 128 bits of the key's SHA-256 in Crockford's base 32
 * (https://github.com/ulid/spec).
 */
export function stableId(prefix: string, ...key: readonly (string | null | undefined)[]): string {
  const hash = createHash('sha256')
    .update(key.map((part) => part ?? '').join('\u0000'))
    .digest();
  return `${prefix}-${base32(hash)}`;
}

/**
 * Returns the tie's own id, or else derives it from its type, ends and verb; for PROMISED from its
 * commitment only, which has one tie.
 */
export function tieId({ id, type, from, to, verb }: Pick<TieRow, 'id' | 'type' | 'from' | 'to' | 'verb'>): string {
  if (type === TieType.PROMISED) return id ?? stableId('TIE', type, to);
  return id ?? stableId('TIE', type, from, to, verb);
}

/** The key of a piece of evidence: its record, its source, and the content of the statement. */
export interface EvidenceKey {
  of: string;
  source: string;
  locator?: string | null;
  asOf?: string | null;
  against?: boolean | null;
}

/** Derives an id from the whole key, so that one statement by one source is stored once. */
export function evidenceId({ of: record, source, locator, asOf, against }: EvidenceKey): string {
  // Only evidence against a record adds a part, so that ids in existing graphs stay valid.
  return stableId('EVD', record, source, locator, asOf, ...(against ? ['against'] : []));
}

/** Returns the ids of the evidence rows of one record. */
export function evidenceIds(record: string, evidence: readonly EvidenceRow[]): string[] {
  return evidence.map((row) => evidenceId({ ...row, of: record, source: sourceId(row.source) }));
}

/** Derives an id from the key; a measured value of the network omits kind and country. */
export function valueId({
  indicator,
  asOf,
  basis,
  value,
  kind = ValueKind.MEASURED,
  country,
}: Omit<ValueRow, 'evidence'>): string {
  // A measured value of the network adds no part, so that ids in existing graphs stay valid.
  const isUsual = kind === ValueKind.MEASURED && country === undefined;
  return stableId('VAL', indicator, asOf, basis, String(value), ...(isUsual ? [] : [kind, country]));
}

/** Derives an id from the source's address, or from its title where it has none. */
export function sourceId({ title, url }: SourceRow): string {
  return stableId('SRC', url ?? title);
}

/** Encodes the first 16 bytes as 26 characters of five bits each, after two leading zero bits. */
function base32(bytes: Buffer): string {
  let text = CROCKFORD[bytes[0]! >> 5]!;
  for (let bit = 3; bit < 128; bit += 5) {
    const pair = (bytes[bit >> 3]! << 8) | bytes[(bit >> 3) + 1]!;
    text += CROCKFORD[(pair >> (11 - (bit & 7))) & 31];
  }
  return text;
}

/** Returns a new ULID; those of one process sort by creation, also within a millisecond. */
export const newId = monotonicFactory();

const PREFIX = 'TABLE-';

/** Returns the id of an alliance's coalition partnership, by its actor's id; no record has it. */
export function coalitionPartnershipId(actor: string): string {
  return PREFIX + actor;
}

/** True for the id of a coalition partnership. */
export function isCoalitionPartnershipId(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** Returns the id of the stored record: the actor's for a coalition partnership, else the same. */
export function storedId(id: string): string {
  return isCoalitionPartnershipId(id) ? id.slice(PREFIX.length) : id;
}

/** Returns the stored ids of a list: see `storedId`. */
export function storedIds(ids: readonly string[]): string[] {
  return ids.map(storedId);
}
