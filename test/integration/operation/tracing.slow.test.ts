import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { prepareGraph } from '../../../src/store/neo4j/connect';
import { openGraph, wipe } from '../../support/open-graph';
import { askAt } from '../../support/ask';
import { temporaryFolder } from '../../support/neo4j';
import { startSecondProcess } from '../../support/second-process';

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
}
interface Export {
  resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
}

const spans: Span[] = [];
const bodies: string[] = [];
let collector: Server;
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  collector = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      bodies.push(body);
      const { resourceSpans } = JSON.parse(body) as Export;
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
      response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const graph = await openGraph();
  await wipe(graph);
  await prepareGraph(graph);
  await graph.close();
});
afterAll(() => {
  collector.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a request, its operation and its statement are spans of one trace, without what was asked', async () => {
  const { port } = collector.address() as AddressInfo;
  const api = await startSecondProcess(folder, { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${String(port)}` });
  const query = 'query Traced($text: String) { partnerships(filter: { text: $text }) { nodes { id } } }';
  const { errors } = await askAt(api.address, query, { variables: { text: 'sought-words' } });
  expect(errors).toBeUndefined();
  expect(await api.stop()).toEqual([0, null]);

  const operation = spans.find(({ name }) => name === 'GraphQL Traced')!;
  const request = spans.find(({ spanId }) => spanId === operation.parentSpanId)!;
  // The start runs a query of its own, with the same statement.
  const statement = spans.find(
    ({ name, parentSpanId }) => name === 'partnership/page-partnerships' && parentSpanId === operation.spanId,
  );
  expect(request).toMatchObject({ name: 'POST /graphql', traceId: operation.traceId });
  expect(request.parentSpanId).toBeUndefined();
  expect(statement).toMatchObject({ traceId: operation.traceId });
  expect(bodies.join()).toContain('convening-graph');
  expect(bodies.join()).not.toContain('sought-words');
});
