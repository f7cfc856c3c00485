import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../errors';
import { tryLock } from './lock';
import { NEO4J_VERSION } from './maven';

/** Puts the jars into an empty folder, or throws StartError. */
export type FetchJars = (folder: string, say: (line: string) => void) => Promise<void>;

interface Manifest {
  version: string;
  /** The size of each jar in bytes. */
  jars: Record<string, number>;
}

const MANIFEST = 'manifest.json';

/** Whether the folder holds every jar of this version, none of them cut short. */
export async function jarsComplete(libDir: string): Promise<boolean> {
  try {
    const manifest = JSON.parse(await readFile(join(libDir, MANIFEST), 'utf8')) as Partial<Manifest>;
    const found = await jarSizes(libDir);
    const listed = Object.entries(manifest.jars ?? {});
    return (
      manifest.version === NEO4J_VERSION && listed.length > 0 && listed.every(([name, size]) => found[name] === size)
    );
  } catch {
    return false;
  }
}

/**
 * Brings the jars into `libDir` unless they are there. One process fetches at a time, any other waits for it; the folder
 * appears complete or not at all, and a damaged one is fetched again. Throws StartError where the fetch fails.
 */
export async function ensureJars(libDir: string, say: (line: string) => void, fetch: FetchJars): Promise<void> {
  await mkdir(dirname(libDir), { recursive: true });
  let waiting = false;
  while (!(await jarsComplete(libDir))) {
    const lock = tryLock(`${libDir}.lock`);
    if (lock.held) {
      if (!waiting) say(`Process ${lock.byPid} is fetching Neo4j ${NEO4J_VERSION}, waiting for it ...`);
      waiting = true;
      await sleep(300);
      continue;
    }
    try {
      if (!(await jarsComplete(libDir))) await assemble(libDir, say, fetch);
    } finally {
      lock.release();
    }
  }
}

async function assemble(libDir: string, say: (line: string) => void, fetch: FetchJars): Promise<void> {
  await removeParts(libDir);
  const part = await mkdtemp(`${libDir}.part-`);
  try {
    await fetch(part, say);
    const manifest: Manifest = { version: NEO4J_VERSION, jars: await jarSizes(part) };
    if (Object.keys(manifest.jars).length === 0)
      throw new StartError(`The fetch of Neo4j ${NEO4J_VERSION} brought no jars`);
    await writeFile(join(part, MANIFEST), JSON.stringify(manifest, undefined, 1));
    await rm(libDir, { recursive: true, force: true });
    await rename(part, libDir);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** What a process that was killed while it fetched has left. */
async function removeParts(libDir: string): Promise<void> {
  const parts = (await readdir(dirname(libDir))).filter((name) => name.startsWith(`${basename(libDir)}.part-`));
  for (const name of parts) await rm(join(dirname(libDir), name), { recursive: true, force: true });
}

async function jarSizes(folder: string): Promise<Record<string, number>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar'));
  const sizes = names.map(async (name): Promise<[string, number]> => [name, (await stat(join(folder, name))).size]);
  return Object.fromEntries<number>(await Promise.all(sizes));
}
