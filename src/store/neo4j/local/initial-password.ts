import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../../errors';
import { runCommand } from './child-process';
import { lastReason } from './failure-reason';
import { serverEnv, type ServerFiles } from './server-files';
import { storedSecret } from './stored-secret';

/**
 * The password of a local Neo4j, which is generated and set before its first start.
 * Throws StartError where its file was lost but the database still exists, or where setting it fails.
 */
export async function initialPassword(files: ServerFiles, libDir: string, env: NodeJS.ProcessEnv): Promise<string> {
  const started = existsSync(files.systemDatabase);
  if (started && !existsSync(files.password)) {
    throw new StartError(
      'The password of the local Neo4j is lost: put back the file neo4j/password in DATA_DIR, or delete its folder neo4j to begin anew',
    );
  }
  const password = storedSecret(files.password);
  if (!started) await setPassword(password, files, libDir, env);
  return password;
}

async function setPassword(
  password: string,
  files: ServerFiles,
  libDir: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  // In an argument file, since any user of the machine can list the arguments of a command.
  const file = join(files.home, 'set-password.args');
  const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const args = ['-cp', quoted(join(libDir, '*')), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  rmSync(file, { force: true });
  try {
    writeFileSync(file, args.join('\n'), { mode: 0o600 });
    const { code, output } = await runCommand('java', [`@${file}`], { env: serverEnv(files, env) });
    if (code !== 0) throw new StartError(`Neo4j took no password: ${lastReason(output)}`);
  } finally {
    rmSync(file, { force: true });
  }
}
