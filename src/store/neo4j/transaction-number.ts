/** PackStream for a list of one item and a byte string of 16 bytes: the start of a Neo4j 5 bookmark, before the database id. */
const HEADER = Buffer.from([0x91, 0xcc, 0x10]);
const NUMBER_OFFSET = HEADER.length + 16;
const PREFIX = 'FB:';

/**
 * The transaction id in a revision; ids increase by one with each commit. The format of bookmarks is not documented, so the
 * result is null for any other format than the one that Neo4j 5 uses. Source: PackStream's integer encoding,
 * https://neo4j.com/docs/bolt/current/packstream/.
 */
export function transactionNumber(revision: string): number | null {
  if (!revision.startsWith(PREFIX)) return null;
  const bytes = Buffer.from(revision.slice(PREFIX.length), 'base64');
  if (bytes.length <= NUMBER_OFFSET + 1 || !bytes.subarray(0, HEADER.length).equals(HEADER)) return null;
  const { value, size } = packedInteger(bytes.subarray(NUMBER_OFFSET));
  return bytes.length === NUMBER_OFFSET + size + 1 && value >= 0 ? value : null;
}

function packedInteger(bytes: Buffer): { value: number; size: number } {
  const marker = bytes[0]!;
  const width = [0xc8, 0xc9, 0xca, 0xcb].indexOf(marker);
  if (width < 0) return { value: marker < 0x80 ? marker : -1, size: 1 };
  const size = 1 << width;
  if (bytes.length < size + 1) return { value: -1, size };
  return { value: size === 8 ? Number(bytes.readBigInt64BE(1)) : bytes.readIntBE(1, size), size: size + 1 };
}
