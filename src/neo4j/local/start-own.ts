import { StartError } from '../../errors';
import { startWithCompose } from './compose';
import { dockerCompose, maven, recentJava } from './find-ways';
import { jarsComplete } from './jars';
import type { RunningNeo4j } from './running-neo4j';
import { libFolder, startLocalNeo4j } from './start-local';

export interface OwnNeo4jOptions {
  dataDir: string;
  say: (line: string) => void;
  env?: NodeJS.ProcessEnv;
}

/**
 * Starts a Neo4j where none was named: with Java, fetched by Maven unless it was before; else with Docker Compose.
 * Throws StartError: with neither, it names the three ways to have one; else what the way that was taken ran into.
 */
export async function startOwnNeo4j({ dataDir, say, env = process.env }: OwnNeo4jOptions): Promise<RunningNeo4j> {
  const fetched = await jarsComplete(libFolder({ dataDir }));
  if ((await recentJava(env)) && (fetched || (await maven(env)))) return startLocalNeo4j({ dataDir, say, env });
  if (await dockerCompose(env)) return startWithCompose({ dataDir, say, env });
  throw new StartError(
    'There is no Neo4j to use: set NEO4J_URI to one that runs, or put Java 17 or newer and Maven on the PATH, or start Docker with Docker Compose',
  );
}
