import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

interface Inspected {
  tools: { name: string }[];
  content: { text: string }[];
  isError?: boolean;
}

/** Asks the tools of the API at an address by the command line of the protocol's inspector. */
export async function inspect(address: string, ...given: string[]): Promise<Inspected> {
  const bin = require.resolve('@modelcontextprotocol/inspector-cli/build/cli.js');
  const { stdout } = await promisify(execFile)(process.execPath, [
    bin,
    '--cli',
    `${address}/mcp`,
    '--transport',
    'http',
    ...given,
  ]);
  return JSON.parse(stdout) as Inspected;
}

/** The same for a call of a tool, whose arguments are written as `name=value`. */
export function inspectCall(address: string, tool: string, given: Readonly<Record<string, unknown>>) {
  const values = Object.entries(given).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return inspect(address, '--method', 'tools/call', '--tool-name', tool, '--tool-arg', ...values);
}
