import { spawnSync } from 'node:child_process';

/** The answer of a registry, or its error. */
interface Report {
  vulnerabilities?: Record<string, { severity: string; range: string; fixAvailable: unknown }>;
  error?: unknown;
  message?: string;
}

interface Outdated {
  current: string;
  latest: string;
}

/** Exit codes, other than 0. */
const VULNERABLE = 1;
const NOT_ASKED = 2;
const TIMEOUT_MS = 60_000;

/**
 * Prints the vulnerable production packages and the outdated packages known to the registry. Exits
 * with 1 where a package is vulnerable, and with 2 where the registry is unreachable or has no list
 * of vulnerabilities.
 */
function main(): number {
  const outdated = npm<Record<string, Outdated> | undefined>('outdated', '--json');
  for (const [name, { current, latest }] of Object.entries(outdated ?? {})) {
    if (typeof latest === 'string') console.log(`outdated: ${name} ${current}, newest ${latest}`);
  }
  const report = npm<Report | undefined>('audit', '--omit=dev', '--json');
  if (!report?.vulnerabilities) {
    console.error(`Not asked for vulnerabilities: ${report?.message ?? 'the registry cannot be reached'}.`);
    return NOT_ASKED;
  }
  const vulnerable = Object.entries(report.vulnerabilities);
  for (const [name, { severity, range, fixAvailable }] of vulnerable) {
    console.error(`vulnerable: ${name} ${range}, ${severity}, ${fixAvailable ? 'a fix is available' : 'no fix yet'}`);
  }
  console.log(`${vulnerable.length} vulnerable production packages.`);
  return vulnerable.length > 0 ? VULNERABLE : 0;
}

/**
 * Runs npm and parses its output, whatever its exit code: it is not 0 where npm reports anything.
 */
function npm<T>(...args: string[]): T | undefined {
  const { stdout } = spawnSync('npm', args, {
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    shell: process.platform === 'win32',
  });
  try {
    return JSON.parse(stdout) as T;
  } catch {
    return undefined;
  }
}

process.exitCode = main();
