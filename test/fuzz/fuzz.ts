import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Role } from '../../src/graph/access/viewer';
import { temporaryFolder, testNeo4j } from '../support/neo4j';
import { startTemporaryApi } from '../support/temporary-api';
import { bearer } from '../support/writer';

const USAGE = 'npm run fuzz [-- CASES [SECONDS]]; schemathesis must be on the PATH, or named by SCHEMATHESIS';
const COMMAND = process.env.SCHEMATHESIS ?? 'schemathesis';
const DEFAULT_CASES = 40;
const DEFAULT_SECONDS = 180;
/** The fuzzer is one client, and exceeds the budget of one. */
const UNLIMITED = { CLIENT_BUDGET: '999999999', CLIENT_RESTORE_RATE: '999999999' };

/**
 * Runs schemathesis over every field of Query and Mutation of a started API, first anonymous, then
 * with an editor's token. Fails where a response is a server error. CASES limits the requests per
 * field, SECONDS the time of each of the two runs.
 */
async function main(cases: number, seconds: number): Promise<void> {
  if (!(cases > 0 && seconds > 0)) throw new Error(USAGE);
  const neo4j = await testNeo4j();
  const api = await startTemporaryApi(neo4j, UNLIMITED);
  // Schemathesis writes files to its working folder.
  const cwd = await temporaryFolder();
  const env = { ...process.env, SCHEMATHESIS_HOOKS: join(__dirname, 'hooks.py') };
  const limits = ['--max-examples', String(cases), '--max-time', String(seconds), '--request-timeout', '40'];
  const options = ['--checks', 'no_server_error', '--generation-database', 'none', ...limits];
  try {
    for (const headers of [{}, await bearer(api.tokens, Role.EDITOR)]) {
      const header = Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
      const child = spawn(COMMAND, ['run', api.address, ...options, ...header], { cwd, stdio: 'inherit', env });
      const [code] = (await once(child, 'exit')) as [number | null];
      process.exitCode ||= code ?? 1;
    }
  } finally {
    await rm(cwd, { recursive: true, force: true });
    await api.stop();
    await neo4j.stop();
  }
}

const [cases = DEFAULT_CASES, seconds = DEFAULT_SECONDS] = process.argv.slice(2).map(Number);
void main(cases, seconds);
