import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCommand } from './child-process';
import { tryLock } from './lock';
import type { ServerFiles } from './server-files';

/** Milliseconds after which most classes are loaded, and the first readers have been answered. */
const AFTER_MS = 30_000;
/** Writing an archive takes about 300 MB; it is not worth it where there is little more. */
const MIN_FREE_BYTES = 2 ** 30;
/** Java 17 refuses a list that has a longer line. */
const MAX_LINE = 4_095;

/**
 * The options by which Java takes the classes of Neo4j from the archive beside its jars, parsed and verified already: that halves the time
 * to the first answer. Where there is none, those by which it lists the classes that it loads. Java starts without an archive that it
 * does not accept, such as one of another version of Java. See "Class Data Sharing" in Java's documentation.
 */
export function classOptions(files: ServerFiles, libDir: string): string[] {
  const archive = findArchive(libDir);
  const option = archive ? `SharedArchiveFile=${archive}` : `DumpLoadedClassList=${files.classList}`;
  return [`-XX:${option}`, '-Xlog:cds*=off'];
}

/** The class path of Neo4j: Java accepts an archive only with the class path for which it was written. */
export function classPath(libDir: string): string {
  return join(libDir, '*');
}

/**
 * Writes the archive in the background, from the list of a Neo4j that is running; that takes half a minute of processor time, at the
 * lowest priority. Removes an archive that Java does not accept, so that the next start lists the classes again. Never rejects: without
 * an archive, as in a folder that is read-only, Neo4j starts as well.
 */
export async function archiveClasses(
  files: ServerFiles,
  libDir: string,
  options: { env: NodeJS.ProcessEnv; signal: AbortSignal; afterMs?: number },
): Promise<void> {
  const { env, signal, afterMs = AFTER_MS } = options;
  try {
    await wait(afterMs, undefined, { signal, ref: false });
    const lock = tryLock(join(libDir, 'classes.lock'));
    if (lock.held) return;
    try {
      const archive = findArchive(libDir);
      if (archive === undefined) await writeArchive(files, libDir, { env, signal });
      else if (!(await isAccepted(archive, libDir, env))) rmSync(archive);
    } finally {
      lock.release();
    }
  } catch {
    // The start is slower; nothing else depends on the archive.
  }
}

/** The whole archive in the folder of the jars. Its name has its size, since Java crashes on one that was truncated. */
function findArchive(libDir: string): string | undefined {
  const isWhole = (name: string): boolean =>
    /^classes-\d+\.jsa$/.test(name) && name === archiveName(statSync(join(libDir, name)).size);
  const name = readdirSync(libDir).find(isWhole);
  return name === undefined ? undefined : join(libDir, name);
}

function archiveName(size: number): string {
  return `classes-${String(size)}.jsa`;
}

async function isAccepted(archive: string, libDir: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const args = ['-Xshare:on', `-XX:SharedArchiveFile=${archive}`, '-cp', classPath(libDir), '-version'];
  const { code } = await runCommand('java', ['-XX:+UseSerialGC', ...args], { env });
  return code === 0;
}

async function writeArchive(
  { classList }: ServerFiles,
  libDir: string,
  options: { env: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<void> {
  if (!existsSync(classList) || freemem() < MIN_FREE_BYTES) return;
  // Java goes on with the list, so that its last line may be cut.
  const lines = readFileSync(classList, 'utf8').split('\n').slice(0, -1);
  const list = join(libDir, 'classes.list');
  const draft = join(libDir, 'classes.tmp');
  try {
    writeFileSync(list, lines.filter((line) => line.length <= MAX_LINE).join('\n') + '\n');
    const dump = ['-Xshare:dump', `-XX:SharedClassListFile=${list}`, `-XX:SharedArchiveFile=${draft}`];
    const args = ['-XX:+UseSerialGC', '-Xmx256m', '-Xlog:cds*=off', ...dump, '-cp', classPath(libDir)];
    const { code } = await runCommand('java', args, { ...options, isBackground: true });
    if (code === 0) renameSync(draft, join(libDir, archiveName(statSync(draft).size)));
  } finally {
    for (const file of [list, draft]) rmSync(file, { force: true });
  }
}
