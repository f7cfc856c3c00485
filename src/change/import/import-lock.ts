import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from '../../errors';
import type { GraphClient, Run } from '../../neo4j/client';
import { lockFeed } from '../history/feed.store';
import { recordHeartbeat, beginImport, endImport, readImport, takeBackRecords } from './import.store';

/** An import that shows no sign of life for so long was cut short. */
const SILENT_MS = 15_000;
/** How far ahead an import is recorded, so that no request that is being answered stands after its instant. */
const AHEAD_MS = 2_000;
const LOOK_AGAIN_MS = 500;

/** An import that is being written: many transactions that readers see as one, since they stand before its instant. */
export interface OpenImport {
  at: string;
  /** The place that its change will have in the order of commits. */
  sequence: number;
  /** Runs a statement in a transaction of its own. Throws StartError once the import was taken back. */
  run: Run;
  /** Runs the last statements, with which all of it holds. */
  close: (work: (run: Run) => Promise<unknown>) => Promise<void>;
}

/** Begins an import onto the graph as it stood after a change; undefined where something was recorded since. */
export async function openImport(graph: GraphClient, lastChange: string | null): Promise<OpenImport | undefined> {
  const importer = randomUUID();
  const begun = await graph.writeInTransaction(async (run) => {
    const state = await lockFeed(run, importer);
    if (state.importing !== null || state.at !== lastChange) return undefined;
    const last = state.at === null ? 0 : Date.parse(state.at);
    const at = new Date(Math.max(Date.now(), last) + AHEAD_MS).toISOString();
    await beginImport(run, importer, at);
    return { at, sequence: state.sequence + 1 };
  });
  if (!begun) return undefined;
  const { at, sequence } = begun;
  const asOurs = async <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    graph.writeInTransaction(async (run) => {
      if (await recordHeartbeat(run, importer)) return work(run);
      throw new StartError('This import was silent for too long and was taken back. Run it again.');
    });
  return {
    at,
    sequence,
    run: (statement, parameters) => asOurs((run) => run(statement, parameters)),
    close: (work) =>
      asOurs(async (run) => {
        await work(run);
        await endImport(run);
      }),
  };
}

/** Waits until no import is being written; what one that was cut short left behind is taken back. */
export async function waitForOthers(graph: GraphClient, say: (line: string) => void): Promise<void> {
  let waiting = false;
  while (!(await clearCutShortImport(graph))) {
    if (!waiting) say('Another import is being written: waiting for it to end.');
    waiting = true;
    await wait(LOOK_AGAIN_MS);
  }
}

/** Takes back what an import that was cut short left behind. False where one is still being written. */
export async function clearCutShortImport(graph: GraphClient, silent = SILENT_MS): Promise<boolean> {
  const left = await readImport((statement, parameters) => graph.read(statement, parameters));
  if (!left) return true;
  if (Date.now() - left.beat < silent) return false;
  // Ours from now on: should the other wake up, it finds itself taken back.
  await graph.writeInTransaction(async (run) => {
    const { importing } = await lockFeed(run, left.importing);
    if (importing === left.importing) await beginImport(run, randomUUID(), importing);
  });
  await takeBackRecords(graph, left.importing);
  await graph.writeInTransaction(endImport);
  return true;
}
