import { chmodSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../../../../src/errors';
import { ensureJars, fetchWithMaven, jarsComplete } from '../../../../../src/store/neo4j/local/jars';
import { temporaryFolder } from '../../../../support/neo4j';

const JARS = ['driver.jar', 'kernel.jar'];
const silent = (): void => {};

let folder: string;
let lib: string;
let fetches: number;

const fetchTwo = async (into: string): Promise<void> => {
  fetches++;
  for (const jar of JARS) {
    writeFileSync(join(into, jar), 'a jar');
    await sleep(20);
  }
};

beforeEach(async () => {
  folder = await temporaryFolder();
  lib = join(folder, 'neo4j-lib');
  fetches = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('jars are downloaded only once', async () => {
  await ensureJars(lib, silent, fetchTwo);
  await ensureJars(lib, silent, fetchTwo);
  expect(fetches).toBe(1);
  expect(readdirSync(lib).sort()).toEqual([...JARS, 'manifest.json']);
});

test.each([
  ['without its manifest', () => rmSync(join(lib, 'manifest.json'))],
  ['with a jar missing', () => rmSync(join(lib, 'kernel.jar'))],
  ['with a truncated jar', () => truncateSync(join(lib, 'kernel.jar'), 2)],
  ['of another version', () => writeFileSync(join(lib, 'manifest.json'), '{"version":"1","jars":{"driver.jar":5}}')],
])('a folder %s is downloaded again', async (_, damage) => {
  await ensureJars(lib, silent, fetchTwo);
  damage();
  expect(await jarsComplete(lib)).toBe(false);
  await ensureJars(lib, silent, fetchTwo);
  expect(fetches).toBe(2);
  expect(await jarsComplete(lib)).toBe(true);
});

test('of two concurrent calls, one downloads the jars and the other waits for it', async () => {
  const printed: string[] = [];
  const slowly = async (into: string): Promise<void> => {
    await fetchTwo(into);
    await sleep(500);
  };
  const ensure = async (): Promise<void> => {
    await ensureJars(lib, (line) => printed.push(line), slowly);
    expect(await jarsComplete(lib)).toBe(true);
  };
  await Promise.all([ensure(), ensure()]);
  expect(fetches).toBe(1);
  expect(printed).toEqual([expect.stringMatching(/^Process \d+ is fetching Neo4j 5\.26\.28, waiting for it/)]);
});

test('a failed download leaves no folder, and the next one deletes the partial folder of a killed one', async () => {
  mkdirSync(join(folder, 'neo4j-lib.part-killed'));
  const failing = async (into: string): Promise<void> => {
    await fetchTwo(into);
    throw new StartError('no network');
  };
  await expect(ensureJars(lib, silent, failing)).rejects.toThrow('no network');
  expect(readdirSync(folder)).toEqual(['neo4j-lib.lock']);
  await ensureJars(lib, silent, fetchTwo);
  expect(await jarsComplete(lib)).toBe(true);
});

describe('Maven', () => {
  const withMaven = (script: string): NodeJS.ProcessEnv => {
    writeFileSync(join(folder, 'mvn'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'mvn'), 0o755);
    return { PATH: folder };
  };

  test('a failed download reports Maven’s first error without paths', async () => {
    const env = withMaven(`echo '[INFO] Scanning'
      echo '[ERROR] Could not resolve org.neo4j:neo4j:jar:5.26.28: /home/someone/.m2/repository/org is full'
      echo '[ERROR] To see the full stack trace, use -e'
      exit 1`);
    await expect(fetchWithMaven(folder, silent, env)).rejects.toThrow(
      new StartError('Maven could not fetch Neo4j 5.26.28: Could not resolve org.neo4j:neo4j:jar:5.26.28: org is full'),
    );
  });

  test('prints what is being downloaded', async () => {
    const printed: string[] = [];
    await fetchWithMaven(folder, (line) => printed.push(line), withMaven('exit 0'));
    expect(printed).toEqual(['Fetching Neo4j 5.26.28 (about 120 MB, once) ...']);
  });
});
