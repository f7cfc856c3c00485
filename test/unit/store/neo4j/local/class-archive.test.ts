import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { archiveClasses, classOptions, classPath } from '../../../../../src/store/neo4j/local/class-archive';
import { type ServerFiles, serverFiles } from '../../../../../src/store/neo4j/local/server-files';
import { temporaryFolder } from '../../../../support/neo4j';

/** A class file: `class A {}` for Java 8. */
const CLASS_FILE = Buffer.concat([
  Buffer.from('cafebabe00000034' + '0005' + '070002' + '010001', 'hex'),
  Buffer.from('A'),
  Buffer.from('070004' + '010010', 'hex'),
  Buffer.from('java/lang/Object'),
  Buffer.from('0021' + '00010003' + '0000000000000000', 'hex'),
]);
/** As Java 17 writes it, but does not read it. */
const LONG_LINE = `@lambda-proxy A ${'x'.repeat(5_000)}`;

let folder: string;
let files: ServerFiles;

beforeEach(async () => {
  folder = await temporaryFolder();
  files = serverFiles(folder);
  writeFileSync(join(folder, 'a.jar'), zipSync({ 'A.class': CLASS_FILE }));
  writeFileSync(files.classList, `java/lang/Object\nA\n${LONG_LINE}\n@lambda-pro`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function archive({ signal = new AbortController().signal, afterMs = 0 } = {}): Promise<void> {
  return archiveClasses(files, folder, { env: process.env, signal, afterMs });
}

const filesOfArchives = (): string[] => readdirSync(folder).filter((name) => name.startsWith('classes'));
const archives = (): string[] => filesOfArchives().filter((name) => name !== 'classes.lock');
const listing = (): string => `-XX:DumpLoadedClassList=${files.classList}`;

/** Whether Java starts with the options where it must use an archive. */
function isAccepted(options: string[]): boolean {
  return (
    spawnSync('java', ['-XX:+UseSerialGC', '-Xshare:on', ...options, '-cp', classPath(folder), '-version']).status === 0
  );
}

test('the classes that a start has listed are in an archive for the next', async () => {
  expect(classOptions(files, folder)).toContain(listing());
  await archive();
  expect(archives()).toEqual([expect.stringMatching(/^classes-\d+\.jsa$/)]);
  expect(classOptions(files, folder)).toContain(`-XX:SharedArchiveFile=${join(folder, archives()[0]!)}`);
  expect(isAccepted(classOptions(files, folder))).toBe(true);
});

test('an archive that Java accepts is kept, one for other jars is removed', async () => {
  await archive();
  const [first] = archives();
  await archive();
  expect(archives()).toEqual([first]);
  writeFileSync(join(folder, 'a.jar'), zipSync({ 'A.class': CLASS_FILE, 'b.txt': strToU8('another') }));
  expect(isAccepted(classOptions(files, folder))).toBe(false);
  await archive();
  expect(archives()).toEqual([]);
});

test('an archive that is not whole is not used', async () => {
  await archive();
  truncateSync(join(folder, archives()[0]!), 100_000);
  expect(classOptions(files, folder)).toContain(listing());
});

test('a stop leaves no archive', async () => {
  const stop = new AbortController();
  const waits = archive({ signal: stop.signal, afterMs: 60_000 });
  stop.abort();
  await waits;
  const begun = new AbortController();
  const writes = archive({ signal: begun.signal });
  setTimeout(() => begun.abort(), 30);
  await writes;
  expect(archives()).toEqual([]);
});

test('where no archive can be written, nothing happens', async () => {
  rmSync(files.classList);
  await archive();
  writeFileSync(files.classList, 'not a class list at all @ @\n');
  await archive();
  expect(archives()).toEqual([]);
  rmSync(folder, { recursive: true });
  await archive();
});
