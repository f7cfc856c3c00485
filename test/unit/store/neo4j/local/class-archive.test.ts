import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { archiveClasses, archiveFile, classOptions } from '../../../../../src/store/neo4j/local/class-archive';
import { temporaryFolder } from '../../../../support/neo4j';

/** A class file: `class A {}` for Java 8. */
const CLASS_FILE = Buffer.concat([
  Buffer.from('cafebabe00000034' + '0005' + '070002' + '010001', 'hex'),
  Buffer.from('A'),
  Buffer.from('070004' + '010010', 'hex'),
  Buffer.from('java/lang/Object'),
  Buffer.from('0021' + '00010003' + '0000000000000000', 'hex'),
]);
/** A line that Java 17 writes, but does not read. */
const LONG_LINE = `@lambda-proxy A ${'x'.repeat(5_000)}`;

let folder: string;
let classList: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  classList = join(folder, 'classes.list');
  writeFileSync(jar(), zipSync({ 'A.class': CLASS_FILE }));
  writeFileSync(classList, `java/lang/Object\nA\n${LONG_LINE}\n@lambda-pro`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const jar = (): string => join(folder, 'a.jar');
const file = (javaVersion = '17'): string => archiveFile(folder, javaVersion, jar());
const env = () => ({ ...process.env, CLASSPATH: jar() });

function archive({ to = file(), signal = new AbortController().signal, afterMs = 0 } = {}): Promise<void> {
  return archiveClasses(to, folder, { env: env(), signal, afterMs });
}

const files = (): string[] => readdirSync(folder).filter((name) => name.startsWith('classes-'));

test('the classes that a start has listed are in an archive for the next, which Java accepts', async () => {
  expect(classOptions(file(), folder)).toContain(`-XX:DumpLoadedClassList=${classList}`);
  await archive();
  expect(files()).toEqual([basename(file())]);
  const options = classOptions(file(), folder);
  expect(options).toContain(`-XX:SharedArchiveFile=${file()}`);
  const args = ['-XX:+UseSerialGC', '-Xshare:on', ...options, '-version'];
  expect(spawnSync('java', args, { env: env() }).status).toBe(0);
});

test('another Java or class path has another archive, which replaces the earlier one', async () => {
  expect(archiveFile(folder, '17', '/other.jar')).not.toBe(file());
  await archive();
  await archive({ to: file('21') });
  expect(files()).toEqual([basename(file('21'))]);
});

test('an archive that exists is not written again', async () => {
  writeFileSync(file(), 'an archive');
  await archive();
  expect(readFileSync(file(), 'utf8')).toBe('an archive');
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
  expect(files()).toEqual([]);
});

test('where no archive can be written, nothing happens', async () => {
  rmSync(classList);
  await archive();
  writeFileSync(classList, 'not a class list at all @ @\n');
  await archive();
  expect(files()).toEqual([]);
  rmSync(folder, { recursive: true });
  await archive();
});
