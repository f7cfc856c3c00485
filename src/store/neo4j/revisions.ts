import type { Revision } from './client';
import { deadlineTimer } from './driver-error';

/** Milliseconds after which an unanswered read no longer delays the next one. */
const OVERDUE_MS = 1_000;

/**
 * Reads the revision of the graph for requests. The read is always sent after the request arrived,
 * so that the result is never older than a write acknowledged before: requests that arrive during a
 * read share the next one.
 */
export class Revisions {
  private running: Promise<Revision> | undefined;
  private next: Promise<Revision> | undefined;

  constructor(private readonly readHead: () => Promise<Revision>) {}

  /** Returns the latest revision; throws DEADLINE_EXCEEDED at `deadline`, in epoch milliseconds. */
  current(deadline?: number): Promise<Revision> {
    const timer = deadlineTimer(deadline);
    return Promise.race([this.shared(), timer.passed]).finally(timer.clear);
  }

  private shared(): Promise<Revision> {
    if (!this.running) return this.start();
    this.next ??= settledOrOverdue(this.running).then(() => this.start());
    return this.next;
  }

  private start(): Promise<Revision> {
    this.next = undefined;
    const read = this.readHead().finally(() => {
      if (this.running === read) this.running = undefined;
    });
    this.running = read;
    return read;
  }
}

/**
 * Returns the key under which answers at a revision are cached. The bookmark alone is not enough:
 * Neo4j acknowledges a commit, and shows it to reads, while their bookmark remains at an earlier
 * transaction as long as another client is still committing one with a lower number. The number of
 * the last change distinguishes these reads from those before the commit.
 */
export function revisionKey({ revision, sequence }: Pick<Revision, 'revision' | 'sequence'>): string {
  return `${revision} ${String(sequence)}`;
}

/** Resolves once the read is settled or overdue, so that a hanging read delays no other. */
function settledOrOverdue(read: Promise<Revision>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, OVERDUE_MS);
    const settle = () => {
      clearTimeout(timer);
      resolve();
    };
    read.then(settle, settle);
  });
}

/** The start of a Neo4j 5 bookmark: in PackStream, a list of one item and a string of 16 bytes. */
const HEADER = Buffer.from([0x91, 0xcc, 0x10]);
const NUMBER_OFFSET = HEADER.length + 16;
const PREFIX = 'FB:';

/**
 * Returns the transaction id in a bookmark; ids increase by one with each commit. The format of
 * bookmarks is not documented, so the result is null for any other format than that of Neo4j 5.
 * Source: PackStream's integer encoding, https://neo4j.com/docs/bolt/current/packstream/.
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
