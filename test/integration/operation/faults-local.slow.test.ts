import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../../src/graph/access/viewer';
import { Tokens } from '../../../src/api/access/tokens';
import { tokenKeyFile } from '../../../src/config';
import type { Answer } from '../../support/api';
import { askAt } from '../../support/ask';
import { JARS, neo4jPid, temporaryFolder } from '../../support/neo4j';
import { bearer, EVIDENCE, operation } from '../../support/writer';

const ROOT = join(__dirname, '../../..');

let dataDir: string;
let main: ChildProcess;
let ended: Promise<unknown[]>;
let address: string;
let editor: Record<string, string>;
let [stdout, stderr] = ['', ''];

function requireJava(): number {
  const pid = neo4jPid(dataDir);
  if (pid === undefined) throw new Error('Neo4j does not run');
  return pid;
}

beforeAll(async () => {
  dataDir = await temporaryFolder();
  mkdirSync(dataDir, { recursive: true });
  symlinkSync(JARS, join(dataDir, 'neo4j-lib'));
  main = spawn(process.execPath, ['src/cli/run-build.cjs'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, SEED: 'facts' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  main.stdout!.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  main.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  ended = once(main, 'exit');
  address = await eventually(() => Promise.resolve(/^Ready at (\S+): /m.exec(stdout)?.[1]));
  await eventually(async () => (await status('/readyz')) === 200);
  editor = await bearer(new Tokens({ keyFile: tokenKeyFile({ dataDir }) }), Role.EDITOR);
});
afterAll(async () => {
  const database = neo4jPid(dataDir);
  if (main.exitCode === null) main.kill('SIGKILL');
  await ended;
  if (database !== undefined) process.kill(database, 'SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** Milliseconds after which an event that has not happened counts as hanging. */
const HANGS_AFTER_MS = 300_000;

/** Polls until there is a value; fails with the output of the process where that hangs or ends. */
async function eventually<T>(find: () => Promise<T | undefined | false>): Promise<T> {
  const until = Date.now() + HANGS_AFTER_MS;
  for (;;) {
    const found = await find();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > until || main.exitCode !== null) throw new Error(`It did not happen:\n${stdout}\n${stderr}`);
    await sleep(50);
  }
}

const status = async (path: string): Promise<number> => (await fetch(`${address}${path}`)).status;

const save = (nameEn: string): Promise<Answer> => {
  const input = { kind: 'NGO', nameEn, country: 'GTM', evidence: EVIDENCE };
  return askAt(address, operation('saveActor', 'actor { id }'), { variables: { input, key: nameEn }, headers: editor });
};

/** Records an actor, repeating the request with the same key until it succeeds; returns its id. */
const saveUntilRecorded = (name: string): Promise<string> =>
  eventually(async () => {
    const { data, errors } = await save(name);
    return !errors && (data.saveActor!.actor!.id as unknown as string);
  });

async function nameOf(id: string): Promise<unknown> {
  const { data } = await askAt(address, `{ node(id: "${id}") { ... on Entity { name } } }`);
  return (data.node as { name?: unknown } | null)?.name;
}

async function countChanges(): Promise<unknown> {
  return (await askAt(address, '{ changes { totalCount } }')).data.changes!.totalCount;
}

describe('where the Neo4j of npm start', () => {
  test('is killed, it is started again at the same address with the same data, and /readyz tells', async () => {
    const id = await saveUntilRecorded('Before the kill');
    const killed = requireJava();
    process.kill(killed, 'SIGKILL');
    await eventually(async () => (await status('/readyz')) === 503);
    expect(await status('/healthz')).toBe(200);
    expect((await save('During the outage')).errors![0]!.extensions.code).toMatch(/^(UNAVAILABLE|COMMIT_UNKNOWN)$/);
    const again = await saveUntilRecorded('During the outage');
    expect(await status('/readyz')).toBe(200);
    expect(requireJava()).not.toBe(killed);
    expect([await nameOf(id), await nameOf(again)]).toEqual(['Before the kill', 'During the outage']);
    // The load of the seed is the first.
    expect(await countChanges()).toBe(3);
    expect(stdout).toMatch(
      /^Neo4j has ended by itself: java ended with SIGKILL\. Starting it again in 0\.5 s \.\.\.$/m,
    );
  });

  // A limit on the size of files fails each write as a full disk does.
  test('cannot write any more, it is started again, and what was acknowledged is there', async () => {
    const before = await countChanges();
    const full = requireJava();
    execFileSync('prlimit', ['--pid', String(full), '--fsize=1:unlimited']);
    const codes = new Set<unknown>();
    const id = await eventually(async () => {
      const { data, errors } = await save('On a full disk');
      if (!errors) return data.saveActor!.actor!.id as unknown as string;
      codes.add(errors[0]!.extensions.code);
      return undefined;
    });
    expect([...codes].filter((code) => code !== 'UNAVAILABLE' && code !== 'COMMIT_UNKNOWN')).toEqual([]);
    expect(codes.size).toBeGreaterThan(0);
    expect(requireJava()).not.toBe(full);
    expect(await nameOf(id)).toBe('On a full disk');
    expect(await countChanges()).toBe(Number(before) + 1);
  });

  test('hangs, SIGTERM ends the API and Neo4j within 15 s, and the log of the outages is short', async () => {
    const frozen = requireJava();
    process.kill(frozen, 'SIGSTOP');
    const hanging = askAt(address, '{ changes { totalCount } }').catch(() => undefined);
    await sleep(500);
    const startedAt = Date.now();
    main.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(Date.now() - startedAt).toBeLessThan(15_000);
    expect(neo4jPid(dataDir)).toBeUndefined();
    await hanging;
    const lines = stderr.trim().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ msg: expect.any(String) as string });
    expect(lines.length).toBeLessThan(100);
  });
});
