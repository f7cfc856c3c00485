import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/** What a tool said. */
export interface Said {
  text: string;
  lines: string[];
  isError: boolean;
}

export type CallTool = (
  name: string,
  given?: Record<string, unknown>,
  headers?: Record<string, string>,
) => Promise<Said>;

/** Asks a tool of the API at an address, as an assistant with the protocol's own client does. */
export function assistant(address: () => string): CallTool {
  return async (name, given = {}, headers = {}) => {
    const client = await connectAssistant(address(), headers);
    try {
      const { content, isError } = await client.callTool({ name, arguments: given });
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
