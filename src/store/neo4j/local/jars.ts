import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { StartError } from '../../../errors';
import { runCommand } from './child-process';
import { firstMavenError } from './failure-reason';

export const NEO4J_VERSION = '5.26.28';

/** The error on a machine that cannot run a Neo4j. */
export const NO_NEO4J =
  'There is no Neo4j to use: set NEO4J_URI to one that runs, or put Java 17 or newer and Maven on the PATH, or run docker compose up';

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
 * Returns the class path of Neo4j Community: its jars in Maven's local repository, listed in the
 * file `classpath` of `libDir`. Maven downloads missing jars. Throws StartError where that fails.
 */
export async function findClassPath(
  libDir: string,
  print: (line: string) => void,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const file = join(libDir, 'classpath');
  const classPath = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  const isComplete = classPath.split(delimiter).every((jar) => existsSync(jar));
  if (isComplete && classPath.includes(`neo4j-${NEO4J_VERSION}.jar`)) return classPath;
  const folder = mkdtempSync(join(tmpdir(), 'local-neo4j-'));
  const progress = `Fetching Neo4j ${NEO4J_VERSION} (about 120 MB, once) ...`;
  print(progress);
  const startedAt = Date.now();
  const timer = setInterval(() => print(`${progress} ${Math.round((Date.now() - startedAt) / 1000)} s`), 5000);
  try {
    writeFileSync(join(folder, 'pom.xml'), POM);
    const args = ['-B', 'dependency:build-classpath', '-Dmdep.outputFile=classpath'];
    const { code, output } = await runCommand('mvn', args, { env, cwd: folder });
    if (code === undefined) throw new StartError(NO_NEO4J);
    if (code !== 0) throw new StartError(`Maven could not fetch Neo4j ${NEO4J_VERSION}: ${firstMavenError(output)}`);
    mkdirSync(libDir, { recursive: true });
    copyFileSync(join(folder, 'classpath'), file);
    return readFileSync(file, 'utf8').trim();
  } finally {
    clearInterval(timer);
    rmSync(folder, { recursive: true, force: true });
  }
}
