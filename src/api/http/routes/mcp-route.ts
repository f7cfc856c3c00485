import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv-provider.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CompiledQueries } from '../../graphql/compiled-queries';
import { requestLanguage } from '../../../language/language';
import { message } from '../../../language/message';
import { disconnectSignal } from '../context';
import { RequestError } from '../request-error';
import { originOf } from '../cross-site';
import type { RequestState } from '../request-state';
import { runTool, type ToolClient, type ToolResources } from '../../mcp/run-tool';
import { describeTool, readTools, RENAMED, type Tool } from '../../mcp/tools';

export interface McpRouteOptions extends Omit<ToolResources, 'queries'> {
  newRequestState: (request: FastifyRequest) => RequestState;
  /** The origins whose pages may send requests; a request from any other page is rejected. */
  corsOrigins: readonly string[];
}

interface Tools extends ToolResources {
  tools: ReadonlyMap<string, Tool>;
}

const SERVER = { name: 'convening-graph', version: '1' };
/** The headers that the protocol reads. */
const PROTOCOL_HEADERS = ['accept', 'content-type', 'mcp-protocol-version'];
/** Shared, since it takes a while to create and compiles nothing here. */
const jsonSchemaValidator = new AjvJsonSchemaValidator();

/**
 * Adds POST /mcp: the committed operations as read-only tools for assistants, in the Model Context
 * Protocol over streamable HTTP. It stores no session: each request is a message, and its response
 * is JSON.
 */
export function addMcpRoute(
  app: FastifyInstance,
  { newRequestState, corsOrigins, ...resources }: McpRouteOptions,
): void {
  const tools = { ...resources, tools: readTools(resources.schema), queries: new CompiledQueries(resources.schema) };

  app.post('/mcp', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    checkOrigin(request, corsOrigins);
    if (Array.isArray(request.body)) throw new RequestError(400, 'Send one message at a time.');
    const state = newRequestState(request);
    await state.viewer();
    const response = await answerMessage(tools, { request, state, signal: disconnectSignal(reply) });
    return send(reply, response);
  });
}

/** Prevents DNS rebinding: another site's page must not send requests through a user's browser. */
function checkOrigin({ headers: { origin } }: FastifyRequest, allowed: readonly string[]): void {
  if (origin === undefined || allowed.includes(origin)) return;
  throw new RequestError(403, 'Pages of this origin may not ask here.');
}

async function answerMessage(tools: Tools, client: ToolClient): Promise<Response> {
  const { request } = client;
  const server = createMcpServer(tools, client);
  const transport = new WebStandardStreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableJsonResponse: true,
  });
  await server.connect(transport);
  const headers = PROTOCOL_HEADERS.flatMap((name) => {
    const value = request.headers[name];
    return typeof value === 'string' ? [[name, value] as [string, string]] : [];
  });
  const webRequest = new Request(new URL('/mcp', originOf(request)), { method: 'POST', headers });
  try {
    return await transport.handleRequest(webRequest, { parsedBody: request.body ?? null });
  } finally {
    await server.close();
  }
}

/** Creates a server for one message, since the SDK stores the state of its reply in the server. */
function createMcpServer({ tools, ...resources }: Tools, client: ToolClient): Server {
  const language = requestLanguage(client.request.headers);
  const instructions = message(language, 'mcp.instructions');
  const server = new Server(SERVER, { capabilities: { tools: {} }, instructions, jsonSchemaValidator });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [...tools.values()].map((tool) => describeTool(tool, language)),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: toolArguments = {} } }) => {
    const tool = tools.get(name);
    const renamed = RENAMED[name];
    if (renamed) {
      const text = message(language, 'mcp.error.renamed', { name, tool: renamed });
      return { content: [{ type: 'text', text }], isError: true };
    }
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `There is no tool ${name}.`);
    const { text, isError } = await runTool(tool, toolArguments, resources, client);
    return { content: [{ type: 'text', text }], isError };
  });
  return server;
}

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  return reply
    .code(response.status)
    .headers(Object.fromEntries(response.headers))
    .send(await response.text());
}
