import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = join(__dirname, '..', '..');

export interface Main {
  pid: number;
  stdout: () => string;
  stderr: () => string;
  ended: Promise<unknown>;
  /** The exit code; undefined while it runs or where a signal ended it. */
  code: () => number | undefined;
  kill: (signal: NodeJS.Signals) => Promise<void>;
}

const running = new Set<Main>();

export async function killRunning(): Promise<void> {
  for (const main of running) await main.kill('SIGKILL');
}

/** The Neo4j of the tests. */
export const uri = () => process.env.TEST_NEO4J_URI ?? '';
export const shared = () => ({ NEO4J_URI: uri(), NEO4J_PASSWORD: process.env.TEST_NEO4J_PASSWORD });

/**
 * Runs main.ts as `npm start` does, with only these environment variables. The build already
 * exists, so that it prints nothing.
 */
export function startMain(env: NodeJS.ProcessEnv): Main {
  execFileSync(process.execPath, ['src/cli/run-build.cjs', '--only-build'], { cwd: ROOT });
  const child = spawn(process.execPath, ['src/cli/run-build.cjs'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: '0', MAX_EVENT_LOOP_DELAY_MS: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').finally(() => running.delete(main));
  const main: Main = {
    pid: child.pid ?? 0,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    code: () => child.exitCode ?? undefined,
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
  running.add(main);
  return main;
}

/**
 * Waits until the output matches, and returns the first group; throws with the output if the
 * process ends before.
 */
export async function printed(main: Main, pattern: RegExp): Promise<string> {
  for (;;) {
    const match = pattern.exec(main.stdout());
    if (match) return match[1] ?? '';
    if (!running.has(main)) throw new Error(`It ended:\n${main.stdout()}${main.stderr()}`);
    await sleep(20);
  }
}

export const readyAt = (main: Main): Promise<string> =>
  printed(main, /^Ready at (http:\S+): .*\nGraphQL .*\n\n(?:.+\n)+\n$/m);

interface Paths {
  data?: { influencePaths: { paths: { explanation: string }[] } };
  errors?: unknown;
}

/** Sends the query that was printed. */
export async function sendPrintedQuery(main: Main): Promise<Paths> {
  const query = /^query [^]*$/m.exec(main.stdout())?.[0];
  const response = await fetch(`${await readyAt(main)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Paths;
}

export function expectPaths({ data, errors }: Paths): void {
  expect(errors).toBeUndefined();
  expect(data?.influencePaths.paths.length).toBeGreaterThan(0);
  for (const { explanation } of data?.influencePaths.paths ?? []) expect(explanation).toMatch(/^ECPAT /);
}

/** Returns true where a server listens at a URL such as http://127.0.0.1:4000. */
export async function listens(address: string): Promise<boolean> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * Starts over the empty Neo4j of the tests, addressed with this scheme, and sends the printed
 * query, until a signal.
 */
export async function expectServed(scheme: string, signal: NodeJS.Signals): Promise<void> {
  // An empty variable, as compose files set it, counts as absent.
  const main = startMain({ ...shared(), NEO4J_URI: uri().replace('bolt', scheme), SEED: '', HOST: '' });
  const address = await readyAt(main);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  expect(main.stdout()).toMatch(/^Loading facts: [1-9]\d* nodes and [1-9]\d* ties \.\.\.\n\nReady at /);
  expectPaths(await sendPrintedQuery(main));
  await main.kill(signal);
  expect(main.stderr()).toBe('');
  expect(main.stdout()).toMatch(/\nStopping \.\.\.\n$/);
  expect(main.code()).toBe(0);
  expect(await listens(address)).toBe(false);
}
