import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../../errors';
import { runCommand, withProgress } from './child-process';
import { firstMavenError } from './failure-reason';
import { tryLock } from './lock';

export const NEO4J_VERSION = '5.26.28';

type Print = (line: string) => void;

/** Downloads the jars into an empty folder, or throws StartError. */
export type FetchJars = (folder: string, print: Print) => Promise<void>;

interface Manifest {
  version: string;
  /** The size of each jar in bytes. */
  jars: Record<string, number>;
}

const MANIFEST = 'manifest.json';

/** Whether the folder contains every jar of this version, none of them truncated. */
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
 * Downloads the jars into `libDir` unless they are already there. One process downloads at a time while others wait for
 * it. The folder appears complete or not at all, and a damaged one is replaced. Throws StartError where the download fails.
 */
export async function ensureJars(libDir: string, print: Print, fetch: FetchJars): Promise<void> {
  await mkdir(dirname(libDir), { recursive: true });
  let waiting = false;
  while (!(await jarsComplete(libDir))) {
    const lock = tryLock(`${libDir}.lock`);
    if (lock.held) {
      if (!waiting) print(`Process ${lock.byPid} is fetching Neo4j ${NEO4J_VERSION}, waiting for it ...`);
      waiting = true;
      await sleep(300);
      continue;
    }
    try {
      if (!(await jarsComplete(libDir))) await assemble(libDir, print, fetch);
    } finally {
      lock.release();
    }
  }
}

async function assemble(libDir: string, print: Print, fetch: FetchJars): Promise<void> {
  await removePartialFolders(libDir);
  const part = await mkdtemp(`${libDir}.part-`);
  try {
    await fetch(part, print);
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

/** Deletes the partial folders of processes that were killed during a download. */
async function removePartialFolders(libDir: string): Promise<void> {
  const parts = (await readdir(dirname(libDir))).filter((name) => name.startsWith(`${basename(libDir)}.part-`));
  for (const name of parts) await rm(join(dirname(libDir), name), { recursive: true, force: true });
}

async function jarSizes(folder: string): Promise<Record<string, number>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar'));
  const sizes = names.map(async (name): Promise<[string, number]> => [name, (await stat(join(folder, name))).size]);
  return Object.fromEntries<number>(await Promise.all(sizes));
}

const POM = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>${NEO4J_VERSION}</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

/**
 * Has Maven copy the jars of Neo4j Community and their dependencies into `folder`.
 * Throws StartError with the first error that Maven reports, in one line.
 */
export async function fetchWithMaven(folder: string, print: Print, env = process.env): Promise<void> {
  const pom = join(folder, 'pom.xml');
  await writeFile(pom, POM);
  let jars = 0;
  const { code, output } = await withProgress(
    print,
    (seconds) =>
      `Fetching Neo4j ${NEO4J_VERSION} (about 120 MB, once) ...` +
      (seconds > 0 ? ` ${seconds} s${jars > 0 ? `, ${jars} jars` : ''}` : ''),
    // `-N` (non-recursive): the data folder may be inside another Maven project.
    runCommand('mvn', ['-B', '-N', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`], {
      env,
      cwd: folder,
      onOutput: (text) => (jars += text.match(/Downloaded from \S+ \S+\.jar/g)?.length ?? 0),
    }),
  );
  if (code !== 0) throw new StartError(`Maven could not fetch Neo4j ${NEO4J_VERSION}: ${firstMavenError(output)}`);
}
