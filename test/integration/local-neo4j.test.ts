import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { StartError } from '../../src/errors';
import { startWithCompose } from '../../src/neo4j/local/compose';
import { isRunning, readMark, type ProcessMark } from '../../src/neo4j/local/process-mark';
import { serverFiles } from '../../src/neo4j/local/server-files';
import { endOrphan } from '../../src/neo4j/local/server-process';
import { startLocalNeo4j, type RunningNeo4j } from '../../src/neo4j/local/start-local';
import { startOwnNeo4j } from '../../src/neo4j/local/start-own';
import { JARS, temporaryFolder } from '../support/neo4j';

type Started = Pick<RunningNeo4j, 'uri' | 'user' | 'password'>;

/** An API in a process of its own: it says what it started, or why it could not, and stops cleanly at a Ctrl-C. */
const OWNER = `
  const { startLocalNeo4j } = require('./src/neo4j/local/start-local.ts');
  const { default: neo4j } = require('neo4j-driver');
  const [dataDir, libDir] = process.argv.slice(1);
  startLocalNeo4j({ dataDir, libDir, say: () => {} }).then(
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
const said: string[] = [];
const say = (line: string): void => void said.push(line);

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  processes.forEach((child) => child.kill('SIGKILL'));
  await endOrphan(serverFiles(folder));
  rmSync(folder, { recursive: true, force: true });
});

const javaOf = (dataDir: string): ProcessMark =>
  readMark(join(dataDir, 'neo4j', 'process.json')) ?? { pid: 2 ** 22 + 1, startedAt: 'never' };

function startOwner(dataDir: string): { child: ChildProcess; said: () => Promise<Record<string, unknown>> } {
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', OWNER, dataDir, JARS], {
    cwd: join(__dirname, '..', '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
    // Its own group, as a shell gives to what it starts, so that a test can press Ctrl-C.
    detached: true,
  });
  processes.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return { child, said: async () => JSON.parse((await lines.next()).value as string) as Record<string, unknown> };
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

describe('one data folder, from its first start on', () => {
  let first: Started;
  let owner: ReturnType<typeof startOwner>;
  let refusal: unknown;

  beforeAll(async () => {
    const [one, other] = [startOwner(folder), startOwner(folder)];
    const [saidByOne, saidByOther] = await Promise.all([one.said(), other.said()]);
    owner = 'uri' in saidByOne ? one : other;
    first = ('uri' in saidByOne ? saidByOne : saidByOther) as unknown as Started;
    refusal = ('uri' in saidByOne ? saidByOther : saidByOne).error;
  });

  test('of two starts at once, one runs and the other is told who has the folder', () => {
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(refusal).toBe(
      `The folder ${folder} is in use by process ${owner.child.pid}: end that process, or set DATA_DIR to another folder`,
    );
  });

  test('only the owner may read the password', () => {
    const file = join(folder, 'neo4j', 'password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe(first.password);
    expect(first.password).toMatch(/^[0-9a-f]{48}$/);
  });

  test('it answers bolt:// and, with its routing table, neo4j://', async () => {
    await query(first, 'CREATE (:Kept)');
    expect(await query(first, 'MATCH (n:Kept) RETURN 1', 'neo4j')).toHaveLength(1);
  });

  test('after its owner was killed, the next start ends the orphan and keeps data and password', async () => {
    const orphan = javaOf(folder);
    owner.child.kill('SIGKILL');
    await once(owner.child, 'exit');
    expect(isRunning(orphan)).toBe(true);

    const second = await startLocalNeo4j({ dataDir: folder, libDir: JARS, say });
    expect(isRunning(orphan)).toBe(false);
    expect(second.password).toBe(first.password);
    expect(await query(second, 'MATCH (n:Kept) RETURN 1')).toHaveLength(1);

    const java = javaOf(folder);
    await Promise.all([second.stop(), second.stop()]);
    expect(isRunning(java)).toBe(false);
    expect(said).toEqual(['Starting Neo4j 5.26.28 ...']);
  });

  test('a Ctrl-C reaches the API and not the database, which the API then stops', async () => {
    const third = startOwner(folder);
    expect(await third.said()).toMatchObject({ password: first.password });
    const java = javaOf(folder);
    process.kill(-third.child.pid!, 'SIGINT');
    expect(await third.said()).toEqual({ answersAfterCtrlC: true });
    expect(isRunning(java)).toBe(false);
  });

  test('where Java does not start, the error is its reason in one line', async () => {
    await expect(startLocalNeo4j({ dataDir: folder, libDir: JARS, say, java: { heap: '1x' } })).rejects.toThrow(
      new StartError('Neo4j did not start: Invalid initial heap size: -Xms1x (more in neo4j/logs of DATA_DIR)'),
    );
  });

  test('where the database is damaged, the error is the reason of Neo4j in one line, and nothing stays behind', async () => {
    writeFileSync(join(folder, 'neo4j', 'data', 'databases', 'neo4j', 'neostore'), 'x'.repeat(8192));
    const error: unknown = await startLocalNeo4j({ dataDir: folder, libDir: JARS, say }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StartError);
    expect((error as StartError).message).toMatch(/^Neo4j runs but cannot open its database: .+ \(more in neo4j\/logs/);
    expect(readMark(join(folder, 'neo4j', 'process.json'))).toBeUndefined();
  });

  test('where the password file is lost, the error says what to do', async () => {
    rmSync(join(folder, 'neo4j', 'password'));
    await expect(startLocalNeo4j({ dataDir: folder, libDir: JARS, say })).rejects.toThrow(
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

  const runs = (): string => readFileSync(join(dataDir, 'runs'), 'utf8');

  /** A `docker` that records how it was called; the Bolt port it is given is that of the Neo4j of this test run. */
  function fakeDocker(script: string): NodeJS.ProcessEnv {
    mkdirSync(join(dataDir, 'bin'), { recursive: true });
    const file = join(dataDir, 'bin', 'docker');
    const record = `echo "$@ NEO4J_PASSWORD=$NEO4J_PASSWORD BOLT_PORT=$BOLT_PORT in $PWD" >> ${join(dataDir, 'runs')}`;
    writeFileSync(file, `#!/bin/sh\n${record}\n${script}\n`);
    chmodSync(file, 0o755);
    writeFileSync(join(dataDir, 'neo4j-compose-password'), process.env.TEST_NEO4J_PASSWORD!);
    const BOLT_PORT = new URL(process.env.TEST_NEO4J_URI!).port;
    return { PATH: join(dataDir, 'bin'), BOLT_PORT };
  }

  test('without Java, the service of docker-compose.yml is started with the kept password, and stopped', async () => {
    const env = fakeDocker('exit 0');
    const running = await startOwnNeo4j({ dataDir, say, env });
    expect(running).toMatchObject({ uri: process.env.TEST_NEO4J_URI, password: process.env.TEST_NEO4J_PASSWORD });
    await expect(startWithCompose({ dataDir, say, env })).rejects.toThrow(`in use by process ${process.pid}`);
    await running.stop();
    const given = `NEO4J_PASSWORD=${running.password} BOLT_PORT=${env.BOLT_PORT} in ${join(__dirname, '..', '..')}`;
    expect(runs().split('\n').slice(2)).toEqual([
      `compose up -d --wait neo4j ${given}`,
      `compose stop neo4j ${given}`,
      '',
    ]);
    expect(statSync(join(dataDir, 'neo4j-compose-password')).mode & 0o777).toBe(0o600);
  });

  test('where Docker fails, the error is its reason in one line', async () => {
    const env = fakeDocker('echo "pull access denied" >&2; exit 1');
    await expect(startWithCompose({ dataDir, say, env })).rejects.toThrow(
      new StartError('docker compose up failed: pull access denied'),
    );
  });
});
