import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

interface Inspected {
  tools: { name: string }[];
  content: { text: string }[];
  isError?: boolean;
}

/** Calls the tools of the API at an address with the command line of the protocol's inspector. */
export async function inspect(address: string, ...options: string[]): Promise<Inspected> {
  const bin = require.resolve('@modelcontextprotocol/inspector-cli/build/cli.js');
  const { stdout } = await promisify(execFile)(process.execPath, [
    bin,
    '--cli',
    `${address}/mcp`,
    '--transport',
    'http',
    ...options,
  ]);
  return JSON.parse(stdout) as Inspected;
}

/** Calls one tool, with arguments written as `name=value`. */
export function inspectCall(address: string, tool: string, input: Readonly<Record<string, unknown>>) {
  const values = Object.entries(input).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return inspect(address, '--method', 'tools/call', '--tool-name', tool, '--tool-arg', ...values);
}
