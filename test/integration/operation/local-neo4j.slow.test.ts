import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { StartError } from '../../../src/errors';
import { endLeftBehind, homeFolder, type RunningNeo4j } from '../../../src/store/neo4j/local/running-neo4j';
import { JARS, neo4jIn, neo4jPid, temporaryFolder } from '../../support/neo4j';

type Started = Pick<RunningNeo4j, 'uri' | 'user' | 'password'>;

/**
 * A separate process that starts a Neo4j, prints its address or the error as JSON, and stops it on
 * SIGINT.
 */
const OWNER = `
  const { launchNeo4j } = require('./src/store/neo4j/local/launch.ts');
  const { default: neo4j } = require('neo4j-driver');
  const [dataDir, libDir] = process.argv.slice(1);
  launchNeo4j({ dataDir, libDir, print: () => {}, archivesClasses: false }).then(
    ({ uri, user, password, stop }) => {
      process.once('SIGINT', async () => {
        const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
        const answers = await driver.verifyConnectivity().then(() => true, () => false);
        await driver.close();
        await stop();
        console.log(JSON.stringify({ answersAfterCtrlC: answers }));
      });
      console.log(JSON.stringify({ uri, user, password }));
    },
    (error) => console.log(JSON.stringify({ error: error.message })),
  );`;

let folder: string;
const processes: ChildProcess[] = [];
const printed: string[] = [];
const print = (line: string): void => void printed.push(line);

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  processes.forEach((child) => child.kill('SIGKILL'));
  await endLeftBehind(homeFolder(folder));
  rmSync(folder, { recursive: true, force: true });
});

const start = () => neo4jIn(folder, { print });

function startOwner(dataDir: string): { child: ChildProcess; output: () => Promise<Record<string, unknown>> } {
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', OWNER, dataDir, JARS], {
    cwd: join(__dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
    // In a process group of its own, as in a shell, so that a test can send the signal of Ctrl-C.
    detached: true,
  });
  processes.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return { child, output: async () => JSON.parse((await lines.next()).value as string) as Record<string, unknown> };
}

async function query(server: Started, text: string, scheme = 'bolt'): Promise<unknown[]> {
  const driver = neo4j.driver(server.uri.replace('bolt', scheme), neo4j.auth.basic(server.user, server.password));
  try {
    const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

describe('one data folder through several starts', () => {
  let first: Started;
  let owner: ReturnType<typeof startOwner>;
  let rejection: unknown;

  beforeAll(async () => {
    const [one, other] = [startOwner(folder), startOwner(folder)];
    const [outputOfOne, outputOfOther] = await Promise.all([one.output(), other.output()]);
    owner = 'uri' in outputOfOne ? one : other;
    first = ('uri' in outputOfOne ? outputOfOne : outputOfOther) as unknown as Started;
    rejection = ('uri' in outputOfOne ? outputOfOther : outputOfOne).error;
  });

  test('of two simultaneous starts, one runs and the other reports that the folder is in use', () => {
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(rejection).toBe(
      `The folder ${folder} is in use by another Neo4j: end the process that runs it, or set DATA_DIR to another folder`,
    );
  });

  test('a later start reports that too, and ends nothing', async () => {
    const running = neo4jPid(folder);
    await expect(start()).rejects.toThrow('is in use by another Neo4j');
    expect(neo4jPid(folder)).toBe(running);
    expect(await query(first, 'RETURN 1')).toHaveLength(1);
  });

  test('the password file is readable by its owner only', () => {
    const file = join(folder, 'neo4j', 'password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe(first.password);
    expect(first.password).toMatch(/^[0-9a-f]{48}$/);
  });

  test('it accepts bolt:// and, with a routing table, neo4j://', async () => {
    await query(first, 'CREATE (:Marker)');
    expect(await query(first, 'MATCH (n:Marker) RETURN 1', 'neo4j')).toHaveLength(1);
  });

  test('no argument of the process contains the password', () => {
    const args = readFileSync(`/proc/${neo4jPid(folder)}/cmdline`, 'utf8');
    expect(args).toContain(folder);
    expect(args).not.toContain(first.password);
  });

  test('after its parent was killed, the next start ends the process left behind and keeps data and password', async () => {
    const leftBehind = neo4jPid(folder);
    owner.child.kill('SIGKILL');
    await once(owner.child, 'exit');
    expect(leftBehind).toBeDefined();
    expect(neo4jPid(folder)).toBe(leftBehind);

    printed.length = 0;
    const second = await start();
    expect(neo4jPid(folder)).not.toBe(leftBehind);
    expect(second.password).toBe(first.password);
    expect(await query(second, 'MATCH (n:Marker) RETURN 1')).toHaveLength(1);

    await Promise.all([second.stop(), second.stop()]);
    expect(neo4jPid(folder)).toBeUndefined();
    expect(printed).toEqual(['Starting Neo4j 5.26.28 ...']);
  });

  test('Ctrl-C reaches the parent but not the database, which the parent then stops', async () => {
    const third = startOwner(folder);
    expect(await third.output()).toMatchObject({ password: first.password });
    process.kill(-third.child.pid!, 'SIGINT');
    expect(await third.output()).toEqual({ answersAfterCtrlC: true });
    expect(neo4jPid(folder)).toBeUndefined();
  });

  test('where Java does not start, the error is Java’s reason in one line', async () => {
    await expect(neo4jIn(folder, { print, java: { heap: '1x' } })).rejects.toThrow(
      new StartError('Neo4j did not start: Invalid initial heap size: -Xms1x (more in neo4j/logs of DATA_DIR)'),
    );
  });

  test('where the database is damaged, the error is Neo4j’s reason in one line, and no process is left behind', async () => {
    writeFileSync(join(folder, 'neo4j', 'data', 'databases', 'neo4j', 'neostore'), 'x'.repeat(8192));
    const error: unknown = await start().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StartError);
    expect((error as StartError).message).toMatch(/^Neo4j runs but cannot open its database: .+ \(more in neo4j\/logs/);
    expect(neo4jPid(folder)).toBeUndefined();
  });

  test('where the password file is missing, the error says what to do', async () => {
    rmSync(join(folder, 'neo4j', 'password'));
    await expect(start()).rejects.toThrow('put back the file neo4j/password');
  });
});
