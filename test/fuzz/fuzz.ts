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
/** The fuzzer is one client, and asks more than one may. */
const UNLIMITED = { CLIENT_BUDGET: '999999999', CLIENT_RESTORE_RATE: '999999999' };

/**
 * Runs schemathesis over every field of Query and Mutation of a started API, first anonymous, then with an editor's token. Fails
 * where a response is a server error. CASES is the most requests for each field, SECONDS the most time for each of the two runs.
 */
async function main(cases: number, seconds: number): Promise<void> {
  if (!(cases > 0 && seconds > 0)) throw new Error(USAGE);
  const neo4j = await testNeo4j();
  try {
    const api = await startTemporaryApi(neo4j, UNLIMITED);
    try {
      for (const headers of [{}, await bearer(api.tokens, Role.EDITOR)]) {
        process.exitCode ||= await runSchemathesis(api.address, headers, cases, seconds);
      }
    } finally {
      await api.stop();
    }
  } finally {
    await neo4j.stop();
  }
}

/** Returns its exit code. */
async function runSchemathesis(
  address: string,
  headers: Record<string, string>,
  cases: number,
  seconds: number,
): Promise<number> {
  const limits = ['--max-examples', String(cases), '--max-time', String(seconds), '--request-timeout', '40'];
  const header = Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
  // It writes files to the folder that it runs in.
  const cwd = await temporaryFolder();
  const child = spawn(
    COMMAND,
    ['run', address, '--checks', 'no_server_error', '--generation-database', 'none', ...limits, ...header],
    { cwd, stdio: 'inherit', env: { ...process.env, SCHEMATHESIS_HOOKS: join(__dirname, 'hooks.py') } },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  await rm(cwd, { recursive: true, force: true });
  return code ?? 1;
}

const [cases = DEFAULT_CASES, seconds = DEFAULT_SECONDS] = process.argv.slice(2).map(Number);
void main(cases, seconds);
