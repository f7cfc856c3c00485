import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { freemem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCommand } from './child-process';

/** Milliseconds after which most classes are loaded, and the first requests are answered. */
const AFTER_MS = 30_000;
/** The list of classes in a home folder. */
const LIST = 'classes.list';
/** Minimum free memory: an archive takes about 300 MB, not worth it on a small machine. */
const MIN_FREE_BYTES = 2 ** 30;
/** Java 17 rejects a list that has a longer line. */
const MAX_LINE = 4_095;

/** Returns the archive of Neo4j's verified classes; Java accepts it only with this class path. */
export function archiveFile(libDir: string, javaVersion: string, classPath: string): string {
  const key = createHash('sha256').update(javaVersion).update(classPath).digest('hex').slice(0, 16);
  return resolve(libDir, `classes-${key}.jsa`);
}

/**
 * Returns the options by which Java reads the classes from the archive, which halves the time to
 * the first answer; without an archive, the options by which it lists the classes that it loads.
 * See "Class Data Sharing" in Java's documentation.
 */
export function classOptions(archive: string, home: string): string[] {
  const option = existsSync(archive) ? `SharedArchiveFile=${archive}` : `DumpLoadedClassList=${join(home, LIST)}`;
  return [`-XX:${option}`, '-Xlog:cds*=off'];
}

/**
 * Writes a missing archive in the background, from the class list of a running Neo4j.
 * This takes half a minute of processor time. Never rejects: Neo4j starts without an archive as
 * well.
 */
export async function archiveClasses(
  archive: string,
  home: string,
  options: { env: NodeJS.ProcessEnv; signal: AbortSignal; afterMs?: number },
): Promise<void> {
  const { env, signal, afterMs = AFTER_MS } = options;
  if (existsSync(archive)) return;
  const list = `${archive}.list`;
  const draft = `${archive}.draft`;
  try {
    await wait(afterMs, undefined, { signal, ref: false });
    if (freemem() < MIN_FREE_BYTES) return;
    // Java is still writing the list, so its last line may be incomplete.
    const lines = readFileSync(join(home, LIST), 'utf8').split('\n').slice(0, -1);
    writeFileSync(list, lines.filter((line) => line.length <= MAX_LINE).join('\n') + '\n');
    const dump = ['-Xshare:dump', `-XX:SharedClassListFile=${list}`, `-XX:SharedArchiveFile=${draft}`];
    const java = ['java', '-XX:+UseSerialGC', '-Xmx256m', '-Xlog:cds*=off', ...dump];
    const { code } = await runCommand('nice', ['-n', '19', ...java], { env, signal });
    if (code !== 0) return;
    removeArchives(archive);
    renameSync(draft, archive);
  } catch {
    // The start is slower; nothing else depends on the archive.
  } finally {
    for (const file of [list, draft]) rmSync(file, { force: true });
  }
}

/** Removes the archive, since a damaged one crashes Java, and those of an earlier Java or Neo4j. */
export function removeArchives(archive: string): void {
  const libDir = dirname(archive);
  for (const name of readdirSync(libDir)) if (name.endsWith('.jsa')) rmSync(join(libDir, name));
}
