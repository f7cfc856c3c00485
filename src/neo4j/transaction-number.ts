/** A list of one, 16 bytes: what the bookmarks of Neo4j 5 begin with, before the id of the database. */
const BEGINS = Buffer.from([0x91, 0xcc, 0x10]);
const NUMBER_AT = BEGINS.length + 16;
const PREFIX = 'FB:';

/**
 * The number of the transaction that a revision names; each one that commits has the next. Null where the revision is of
 * another form than the one seen of Neo4j 5: its inside is not promised to anybody. Source: PackStream's integers.
 */
export function transactionNumber(revision: string): number | null {
  if (!revision.startsWith(PREFIX)) return null;
  const bytes = Buffer.from(revision.slice(PREFIX.length), 'base64');
  if (bytes.length <= NUMBER_AT + 1 || !bytes.subarray(0, BEGINS.length).equals(BEGINS)) return null;
  const { value, size } = packedInteger(bytes.subarray(NUMBER_AT));
  return bytes.length === NUMBER_AT + size + 1 && value >= 0 ? value : null;
}

function packedInteger(bytes: Buffer): { value: number; size: number } {
  const marker = bytes[0]!;
  const width = [0xc8, 0xc9, 0xca, 0xcb].indexOf(marker);
  if (width < 0) return { value: marker < 0x80 ? marker : -1, size: 1 };
  const size = 1 << width;
  if (bytes.length < size + 1) return { value: -1, size };
  return { value: size === 8 ? Number(bytes.readBigInt64BE(1)) : bytes.readIntBE(1, size), size: size + 1 };
}
