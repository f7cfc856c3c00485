import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../errors';
import { firstMavenError } from './one-line';
import { withProgress } from './progress';
import { runCommand } from './run-command';

export const NEO4J_VERSION = '5.26.28';

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
 * Has Maven bring the jars of Neo4j Community and all that they need into `folder`.
 * Throws StartError with Maven's own first error in one line.
 */
export async function fetchWithMaven(folder: string, say: (line: string) => void, env = process.env): Promise<void> {
  const pom = join(folder, 'pom.xml');
  await writeFile(pom, POM);
  let jars = 0;
  const { code, output } = await withProgress(
    say,
    (seconds) =>
      `Fetching Neo4j ${NEO4J_VERSION} (about 120 MB, once) ...` +
      (seconds > 0 ? ` ${seconds} s${jars > 0 ? `, ${jars} jars` : ''}` : ''),
    // `-N`: a project around the data folder is none of ours.
    runCommand('mvn', ['-B', '-N', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`], {
      env,
      cwd: folder,
      onOutput: (text) => (jars += text.match(/Downloaded from \S+ \S+\.jar/g)?.length ?? 0),
    }),
  );
  if (code !== 0) throw new StartError(`Maven could not fetch Neo4j ${NEO4J_VERSION}: ${firstMavenError(output)}`);
}
