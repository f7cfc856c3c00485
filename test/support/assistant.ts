import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/** The answer of a tool. */
export interface ToolAnswer {
  text: string;
  lines: string[];
  isError: boolean;
}

export type CallTool = (
  name: string,
  input?: Record<string, unknown>,
  headers?: Record<string, string>,
) => Promise<ToolAnswer>;

/** Calls a tool of the API at an address, as an assistant with the protocol's own client does. */
export function assistant(address: () => string): CallTool {
  return async (name, input = {}, headers = {}) => {
    const client = await connectAssistant(address(), headers);
    try {
      const { content, isError } = await client.callTool({ name, arguments: input });
      const [{ text } = { text: '' }] = content as { text: string }[];
      return { text, lines: text.split('\n'), isError: isError === true };
    } finally {
      await client.close();
    }
  };
}

export async function connectAssistant(address: string, headers: Record<string, string> = {}): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${address}/mcp`), { requestInit: { headers } }));
  return client;
}
