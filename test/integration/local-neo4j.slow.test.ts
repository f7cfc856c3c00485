import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { StartError } from '../../src/errors';
import { launchNeo4j, startWithCompose } from '../../src/store/neo4j/local/launch';
import { isRunning, readProcessIdentity, type ProcessIdentity } from '../../src/store/neo4j/local/process-identity';
import { serverFiles } from '../../src/store/neo4j/local/server-files';
import { endOrphan } from '../../src/store/neo4j/local/server-process';
import type { RunningNeo4j } from '../../src/store/neo4j/local/running-neo4j';
import { startLocalNeo4j } from '../../src/store/neo4j/local/start-local';
import { JARS, temporaryFolder } from '../support/neo4j';

type Started = Pick<RunningNeo4j, 'uri' | 'user' | 'password'>;

/** A separate process that starts a Neo4j: prints its address or the error as JSON, and stops it on SIGINT. */
const OWNER = `
  const { startLocalNeo4j } = require('./src/store/neo4j/local/start-local.ts');
  const { default: neo4j } = require('neo4j-driver');
  const [dataDir, libDir] = process.argv.slice(1);
  startLocalNeo4j({ dataDir, libDir, print: () => {} }).then(
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
  await endOrphan(serverFiles(folder));
  rmSync(folder, { recursive: true, force: true });
});

const javaOf = (dataDir: string): ProcessIdentity =>
  readProcessIdentity(join(dataDir, 'neo4j', 'process.json')) ?? { pid: 2 ** 22 + 1, startedAt: 'never' };

function startOwner(dataDir: string): { child: ChildProcess; output: () => Promise<Record<string, unknown>> } {
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', OWNER, dataDir, JARS], {
    cwd: join(__dirname, '..', '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
    // In its own process group, as a shell starts commands, so that a test can send what Ctrl-C sends.
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

  test('of two simultaneous starts, one runs and the other reports which process uses the folder', () => {
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(rejection).toBe(
      `The folder ${folder} is in use by process ${owner.child.pid}: end that process, or set DATA_DIR to another folder`,
    );
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

  test('after its parent was killed, the next start ends the orphaned process and keeps data and password', async () => {
    const orphan = javaOf(folder);
    owner.child.kill('SIGKILL');
    await once(owner.child, 'exit');
    expect(isRunning(orphan)).toBe(true);

    const second = await startLocalNeo4j({ dataDir: folder, libDir: JARS, print });
    expect(isRunning(orphan)).toBe(false);
    expect(second.password).toBe(first.password);
    expect(await query(second, 'MATCH (n:Marker) RETURN 1')).toHaveLength(1);

    const java = javaOf(folder);
    await Promise.all([second.stop(), second.stop()]);
    expect(isRunning(java)).toBe(false);
    expect(printed).toEqual(['Starting Neo4j 5.26.28 ...']);
  });

  test('Ctrl-C reaches the parent but not the database, which the parent then stops', async () => {
    const third = startOwner(folder);
    expect(await third.output()).toMatchObject({ password: first.password });
    const java = javaOf(folder);
    process.kill(-third.child.pid!, 'SIGINT');
    expect(await third.output()).toEqual({ answersAfterCtrlC: true });
    expect(isRunning(java)).toBe(false);
  });

  test('where Java does not start, the error is Java’s reason in one line', async () => {
    await expect(startLocalNeo4j({ dataDir: folder, libDir: JARS, print, java: { heap: '1x' } })).rejects.toThrow(
      new StartError('Neo4j did not start: Invalid initial heap size: -Xms1x (more in neo4j/logs of DATA_DIR)'),
    );
  });

  test('where the database is damaged, the error is Neo4j’s reason in one line, and no process is left behind', async () => {
    writeFileSync(join(folder, 'neo4j', 'data', 'databases', 'neo4j', 'neostore'), 'x'.repeat(8192));
    const error: unknown = await startLocalNeo4j({ dataDir: folder, libDir: JARS, print }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StartError);
    expect((error as StartError).message).toMatch(/^Neo4j runs but cannot open its database: .+ \(more in neo4j\/logs/);
    expect(readProcessIdentity(join(folder, 'neo4j', 'process.json'))).toBeUndefined();
  });

  test('where the password file is missing, the error says what to do', async () => {
    rmSync(join(folder, 'neo4j', 'password'));
    await expect(startLocalNeo4j({ dataDir: folder, libDir: JARS, print })).rejects.toThrow(
      'put back the file neo4j/password',
    );
  });
});

describe('Docker Compose', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await temporaryFolder();
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const calls = (): string => readFileSync(join(dataDir, 'calls'), 'utf8');

  /** A fake `docker` that records its arguments; its Bolt port is that of the Neo4j of this test run. */
  function fakeDocker(script: string): NodeJS.ProcessEnv {
    mkdirSync(join(dataDir, 'bin'), { recursive: true });
    const file = join(dataDir, 'bin', 'docker');
    const record = `echo "$@ NEO4J_PASSWORD=$NEO4J_PASSWORD BOLT_PORT=$BOLT_PORT in $PWD" >> ${join(dataDir, 'calls')}`;
    writeFileSync(file, `#!/bin/sh\n${record}\n${script}\n`);
    chmodSync(file, 0o755);
    writeFileSync(join(dataDir, 'neo4j-compose-password'), process.env.TEST_NEO4J_PASSWORD!);
    const BOLT_PORT = new URL(process.env.TEST_NEO4J_URI!).port;
    return { PATH: join(dataDir, 'bin'), BOLT_PORT };
  }

  test('without Java, the service of docker-compose.yml is started with the stored password, and stopped', async () => {
    const env = fakeDocker('exit 0');
    const running = await launchNeo4j({ dataDir, print, env });
    expect(running).toMatchObject({ uri: process.env.TEST_NEO4J_URI, password: process.env.TEST_NEO4J_PASSWORD });
    await expect(startWithCompose({ dataDir, print, env })).rejects.toThrow(`in use by process ${process.pid}`);
    await running.stop();
    const environment = `NEO4J_PASSWORD=${running.password} BOLT_PORT=${env.BOLT_PORT} in ${join(__dirname, '..', '..')}`;
    expect(calls().split('\n').slice(2)).toEqual([
      `compose up -d --wait neo4j ${environment}`,
      `compose stop neo4j ${environment}`,
      '',
    ]);
    expect(statSync(join(dataDir, 'neo4j-compose-password')).mode & 0o777).toBe(0o600);
  });

  test('where Docker fails, the error is Docker’s reason in one line', async () => {
    const env = fakeDocker('echo "pull access denied" >&2; exit 1');
    await expect(startWithCompose({ dataDir, print, env })).rejects.toThrow(
      new StartError('docker compose up failed: pull access denied'),
    );
  });
});
