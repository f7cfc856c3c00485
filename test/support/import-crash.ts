import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UnavailableError } from '../../src/errors';
import { NETWORK } from '../../src/store/model/record-ids';
import { clearInterruptedImport } from '../../src/change/import/import-lock';
import { importPath } from '../../src/change/import/import-path';
import { loadRows } from '../../src/store/model/write-records';
import { connectGraph, prepareGraph } from '../../src/store/neo4j/connect';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import { type Api, serveGraph } from './api';
import { CITED, piers, pierTies, writeTable } from './import-folder';
import { violatedInvariants } from './invariants';
import { neo4jIn, neo4jPid, temporaryFolder } from './neo4j';
import { askPatiently } from './reader';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { readStoredGraph, contentOf } from './stored-graph';
import { TIES } from '../worlds/whole-world';

let folder: string;
let neo4j: RunningNeo4j;
let api: Omit<Api, 'statements'>;

async function open(): Promise<void> {
  neo4j = await neo4jIn(folder);
  const graph = await connectGraph(neo4j);
  await prepareGraph(graph);
  api = await serveGraph(graph);
}

/** Reads the actors, their ties and the changes as a viewer sees them. */
async function readGraph(): Promise<unknown> {
  const query = `{ changes { totalCount nodes { id recordedAt } }
    actors(first: 100) { totalCount nodes { id name otherNames kind country { id } evidence { id } ${TIES} } } }`;
  const { data, errors } = await askPatiently(api, query);
  expect(errors).toBeUndefined();
  return data;
}

const stored = async () => contentOf(await readStoredGraph(neo4j));

const importOf = (path: string, dryRun = false, progress: (done: number, total: number) => void = () => undefined) =>
  importPath(api.graph, path, dryRun, () => undefined, progress);

/** Restarts the database on its files. */
async function restart(): Promise<void> {
  await api.close();
  await neo4j.stop();
  await open();
}

/** Kills the database without a shutdown, as a power cut would. */
function kill(): void {
  const pid = neo4jPid(folder);
  if (pid === undefined) throw new Error('There is no Neo4j to kill');
  process.kill(pid, 'SIGKILL');
}

/** Rows that differ from the small world, so that the import closes versions of it. */
const GUARD = { id: 'GOV-ABO', kind: 'GOVERNMENT', group: 'GOVERNMENT', name_en: 'Shore Guard', country_iso3: 'BLM' };
const CONTACT = { id: 'T-ABO-NET', type: 'MEMBER_OF', from: 'MBR-ABO', to: NETWORK, since: '2003' };

/**
 * Imports this number of actors and ties into a separate Neo4j, and kills it when `isDue` returns
 * true. Expects no trace of the import, and a complete second import.
 */
export async function expectNoTrace(
  nodes: number,
  ties: number,
  isDue: (done: number, total: number) => boolean,
): Promise<void> {
  folder = await temporaryFolder();
  await open();
  try {
    await loadRows(api.graph, SMALL_WORLD, RECORDED);
    await interruptImport(nodes, ties, isDue);
  } finally {
    await api.close();
    await neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function interruptImport(
  nodes: number,
  ties: number,
  isDue: (done: number, total: number) => boolean,
): Promise<void> {
  const path = join(folder, 'tables');
  mkdirSync(path);
  writeTable(path, 'actors.csv', [...piers(nodes), { ...GUARD, ...CITED }]);
  writeTable(path, 'ties.csv', [...pierTies(ties, nodes), { ...CONTACT, ...CITED }]);
  const [before, storedBefore] = [await readGraph(), await stored()];
  let killed = 0;
  const interrupted = importOf(path, false, (done, total) => {
    if (isDue(done, total) && killed++ === 0) kill();
  });
  await expect(interrupted).rejects.toThrow(UnavailableError);
  expect(killed).toBe(1);
  await restart();
  expect((await api.graph.readHead()).importing).not.toBeNull();
  expect(await readGraph()).toEqual(before);
  // The next writer waits until the import has written nothing for a while; the test skips this
  // wait.
  expect(await clearInterruptedImport(api.graph, 0)).toBe(true);
  expect(await stored()).toEqual(storedBefore);
  const count = (records: number) => records.toLocaleString('en');
  expect(await importOf(path)).toContain(
    `Imported: ${count(nodes)} new nodes, 1 changed; ${count(ties)} new ties, 1 changed;`,
  );
  expect(await importOf(path, true)).toMatch(
    `0 new nodes, 0 changed; 0 new ties, 0 changed; 0 new values; more evidence for 0 records. ${count(nodes + ties + 2)} records`,
  );
  expect(violatedInvariants(await readStoredGraph(neo4j), RECORDED.toISOString())).toEqual([]);
}
