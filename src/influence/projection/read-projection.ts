import { setImmediate } from 'node:timers/promises';
import type { Revision } from '../../store/neo4j/client';
import { transactionNumber } from '../../store/neo4j/revisions';
import { type FeedChange, type InfluenceSource, MAX_CHANGES, MAX_TOUCHED } from './influence-source';
import type { Projection } from './projection';
import { ProjectionBuilder, type Touched } from './projection-builder';

/** The state of the graph that an answer must reflect. */
export type RequiredHead = Pick<Revision, 'revision' | 'at' | 'importing'>;

/** A projection, and the part of the change feed that it is known to contain. */
export interface SyncedProjection {
  projection: Projection;
  /** The instant and the sequence number of the last change that it contains completely. */
  at: string | null;
  sequence: number;
  /**
   * The number of committed transactions outside the feed, null where revisions have no numbers. A
   * transaction number above this plus `sequence` indicates an external write.
   */
  otherTransactions: number | null;
  /** The instant of an import that it may contain in part; null where there is none. */
  importing: string | null;
}

/** True where this revision has a transaction that the feed lacks, by the known changes. */
export function hasExternalWrite(
  { otherTransactions, sequence }: Pick<SyncedProjection, 'otherTransactions' | 'sequence'>,
  { revision }: RequiredHead,
): boolean {
  const number = transactionNumber(revision);
  return number === null || otherTransactions === null || number > otherTransactions + sequence;
}

/** The maximum number of attempts to find a moment without writes. */
const MAX_ATTEMPTS = 5;

/** Reads the whole graph; concurrent writes, later than its revision, may or may not be in it. */
export async function readWhole(source: InfluenceSource, revision: string): Promise<SyncedProjection> {
  const { head, otherTransactions } = await startingHead(source, revision);
  const builder = new ProjectionBuilder();
  await source.readAll(builder);
  const projection = builder.build();
  const importing = head.importing ?? (await source.readHead()).importing;
  return { projection, at: head.at, sequence: head.sequence, otherTransactions, importing };
}

/**
 * Reads the current head and counts the earlier transactions that are no changes. The rest of a
 * head is read before its revision, and a change may be committed in between. By the revision of an
 * earlier read, the count is never too high; too low, it only causes one more read of the graph.
 */
async function startingHead(
  source: InfluenceSource,
  revision: string,
): Promise<{ head: Revision; otherTransactions: number | null }> {
  let earlier = revision;
  for (let attempt = 1; ; attempt++) {
    const head = await source.readHead();
    const number = transactionNumber(earlier);
    if (head.revision === earlier || number === null || attempt === MAX_ATTEMPTS) {
      return { head, otherTransactions: number === null ? null : number - head.sequence };
    }
    earlier = head.revision;
  }
}

/**
 * Reads again what later changes touched, so that the projection contains everything up to the
 * heads and possibly parts of later changes, which are read once more. Null where the feed is
 * incomplete (another client wrote, an import was cancelled) or reading the whole graph is faster.
 */
export async function applyChanges(
  source: InfluenceSource,
  synced: SyncedProjection,
  heads: readonly RequiredHead[],
): Promise<SyncedProjection | null> {
  const changes = await source.listChangesAfter(synced.at);
  const head = heads.at(-1);
  const last = changes.at(-1);
  if (!head || !last || !areApplicable(synced, changes)) return null;
  const { at, sequence } = last;
  const isImportComplete =
    synced.importing === null || changes.some((change) => change.isImport && change.at === synced.importing);
  if (!isImportComplete && synced.importing !== head.importing) return null;
  const hasImport = changes.some(({ isImport }) => isImport);
  // An import takes an unknown number of transactions.
  const isCounted = synced.otherTransactions !== null && !hasImport && head.importing === null;
  if (isCounted && heads.some((required) => hasExternalWrite({ ...synced, sequence }, required))) return null;
  const builder = await readAgain(source, synced, changes);
  const [{ importing }, projection] = await Promise.all([
    // After the rows, since some of them may belong to an import that began meanwhile.
    isImportComplete ? source.readHead() : synced,
    // Builds once the read of the head has been sent.
    setImmediate().then(() => builder.build()),
  ]);
  const number = hasImport ? transactionNumber(head.revision) : null;
  const otherTransactions = number === null ? synced.otherTransactions : number - sequence;
  return { projection, at, sequence, otherTransactions, importing };
}

/** True where no change is missing and reading what they touched is faster than the whole graph. */
function areApplicable({ sequence }: SyncedProjection, changes: readonly FeedChange[]): boolean {
  return (
    changes.length <= MAX_CHANGES &&
    changes.every((change, index) => change.sequence === sequence + 1 + index) &&
    changes.reduce((sum, { size }) => sum + size, 0) <= MAX_TOUCHED
  );
}

async function readAgain(
  source: InfluenceSource,
  { projection }: SyncedProjection,
  changes: readonly FeedChange[],
): Promise<ProjectionBuilder> {
  const touched: Touched = {
    nodes: new Set(changes.flatMap(({ nodes }) => nodes)),
    ties: new Set(changes.flatMap(({ ties }) => ties)),
  };
  const builder = new ProjectionBuilder(projection, touched);
  await source.readTouched(touched, builder);
  return builder;
}
