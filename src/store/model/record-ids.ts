import { createHash } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import { ValueKind } from './enums';
import type { EvidenceRow, SourceRow, TieRow, ValueRow } from './rows';
import { TieType } from './tie-type';

/** The id of the actor that is the network itself. */
export const NETWORK = 'ECPAT';

/** The id of the actor that is The Code. */
export const THE_CODE = 'THE-CODE';

/** The id of the government of a country, by the id of the country: ISO 3166-1 alpha-3. */
export function governmentId(country: string): string {
  return `GOV-${country}`;
}

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

/** The tie's own id, or else one derived from its type, ends and verb; of PROMISED from its commitment alone, which has one. */
export function tieId({ id, type, from, to, verb }: Pick<TieRow, 'id' | 'type' | 'from' | 'to' | 'verb'>): string {
  if (type === TieType.PROMISED) return id ?? stableId('TIE', type, to);
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

/** An id derived from indicator, date, basis and value, and from kind and country where it is no measured value of the network. */
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

/** A new ULID. Those of one process sort in the order in which they were made, also within a millisecond. */
export const newId = monotonicFactory();

const PREFIX = 'TABLE-';

/** The id of the partnership as which an alliance is shown, by the id of the actor that it is. No record has such an id. */
export function tableId(actor: string): string {
  return PREFIX + actor;
}

/** Whether an id is that of an alliance shown as a partnership. */
export function isTableId(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** The id under which the graph stores what an id means: of an alliance shown as a partnership the actor's, else the same. */
export function storedId(id: string): string {
  return isTableId(id) ? id.slice(PREFIX.length) : id;
}

/** As `storedId`, for a list. */
export function storedIds(ids: readonly string[]): string[] {
  return ids.map(storedId);
}
