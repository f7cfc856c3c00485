import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { clearanceOfViewer } from '../../../graph/access/viewer';
import type { Language } from '../../../language/language';
import { revisionKey } from '../../../store/neo4j/revisions';
import { type Standpoint, standpointNow } from '../../../store/neo4j/standpoint';
import { InstantScalar, PartialDateScalar } from '../../../store/scalars';
import { type AsOf, asOfHeaders, mergeAsOf, parseTime, standpointAt } from '../../graphql/as-of';
import { CompiledQueries } from '../../graphql/compiled-queries';
import { runQuery } from '../../graphql/run-query';
import { createContext, disconnectSignal, type SharedResources } from '../context';
import { bilingual } from '../../../language/message';
import { RequestError } from '../request-error';
import type { OpenStreams } from '../open-streams';
import { queryParameters, readLanguage } from '../query-parameters';
import type { RequestState } from '../request-state';
import { setCacheHeaders } from '../response-cache/cached-route';
import { etagOf } from '../response-cache/response-cache';
import { disconnectIfIdle, timeToRead } from '../slow-readers';
import { TABLES } from '../../export/all-tables';
import { FORMATS } from '../../export/formats/formats';
import { fileCells, fileColumns, type FormatOptions, type TableFormat } from '../../export/formats/table-format';
import { parametersOf, variablesFrom } from '../../export/parameters';
import type { TableRow } from '../../export/cells';
import type { RunQuery, Table } from '../../export/table';

export interface TableRouteOptions {
  schema: GraphQLSchema;
  shared: SharedResources;
  newRequestState: (request: FastifyRequest) => RequestState;
  /** The tables that are being sent. */
  open: OpenStreams;
  idleTimeoutMs: number;
}

/** Adds /export/{table}.{format}: complete tables for spreadsheets and dashboards, streamed. */
export function addTableRoutes(app: FastifyInstance, options: TableRouteOptions): void {
  const { schema, shared, newRequestState, open: openStreams, idleTimeoutMs } = options;
  const queries = new CompiledQueries(schema);
  const tables = new Map(TABLES.map((table) => [table.name, { table, parameters: parametersOf(table, schema) }]));

  app.get<FileRoute>('/export/:file', async (request, reply) => {
    const [, name = '', ending = ''] = /^([\w-]+)\.(\w+)$/.exec(request.params.file) ?? [];
    const entry = tables.get(name);
    const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
    if (!entry || !format) throw new RequestError(404, bilingual('request.noTable', FILES));
    const { table, parameters } = entry;
    const { language, raw, asOf, rest } = readOptions(request);
    const variables = variablesFrom(parameters, rest);
    const state = newRequestState(request);
    const signal = disconnectSignal(reply);
    const head = await state.head();
    const key = [
      request.url,
      asOf,
      language,
      clearanceOfViewer(await state.viewer()),
      state.arrivedAt.toISOString().slice(0, 10),
    ];
    const etag = etagOf(JSON.stringify(key), revisionKey(head));
    setCacheHeaders(request, reply, () => etag);
    const { valid, known } = standpointAt(asOf, standpointNow(state.arrivedAt), head).standpoint;
    void reply.headers({ 'as-of-valid': valid, 'as-of-known': known });
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    void reply.type(format.contentType);
    if (!format.shown) void reply.header('content-disposition', `attachment; filename="${name}.${ending}"`);
    // Its length is unknown, like that of the file.
    if (request.method === 'HEAD') return reply.send(Readable.from([]));
    // A request that was closed meanwhile would never release its stream.
    if (signal.aborted) return reply.hijack();
    reply.raw.once('close', openStreams.add(request));
    const runTableQuery = queryAtOneStandpoint(
      shared,
      { schema, queries },
      { client: { request, state, signal }, asOf },
    );
    const rows = table.rows(runTableQuery, { variables: { lang: language, ...variables }, language });
    return reply.send(await tableStream(reply, { table, format, rows, idleTimeoutMs, raw, name }));
  });
}

const FILES = { tables: TABLES.map(({ name }) => name).join(', '), formats: Object.keys(FORMATS).join(', ') };

interface FileRoute extends RouteGenericInterface {
  Params: { file: string };
}

interface RequestedFile {
  language: Language;
  /** For programs: see FormatOptions. */
  raw: boolean;
  asOf: AsOf;
  /** The parameters of the table. */
  rest: Record<string, string>;
}

/** Reads the common parameters, times also from headers. Throws RequestError or InputError. */
function readOptions(request: FastifyRequest): RequestedFile {
  const { lang, raw = '0', valid, known, ...rest } = queryParameters(request);
  const language = readLanguage(request, lang);
  if (raw !== '0' && raw !== '1') throw new RequestError(400, bilingual('request.raw'));
  const parameterTimes: AsOf = {
    valid: valid === undefined ? null : parseTime('valid', valid, PartialDateScalar),
    known: known === undefined ? null : parseTime('known', known, InstantScalar),
  };
  const asOf = mergeAsOf(asOfHeaders(request.headers), parameterTimes, (time) => time);
  return { language, raw: raw === '1', asOf, rest };
}

interface TableStreamOptions extends FormatOptions {
  table: Table;
  format: TableFormat;
  rows: AsyncIterable<TableRow[]>;
  idleTimeoutMs: number;
}

/**
 * Streams the file of a table, after its first rows are read, so that errors of the request are
 * known before anything is sent. The next rows are read after the client has read the last ones; a
 * client that reads none is disconnected.
 */
async function tableStream({ raw }: FastifyReply, options: TableStreamOptions): Promise<Readable> {
  const { table, format, rows, idleTimeoutMs } = options;
  const writer = format.writer(fileColumns(table.columns), options);
  const batches = rows[Symbol.asyncIterator]();
  let batch = await batches.next();

  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield* take(writer.start());
    for (; !batch.done; batch = await batches.next()) {
      yield* take(writer.rows(batch.value.map((row) => fileCells(table.columns, row))));
    }
    yield* take(writer.end());
    disconnectIfIdle(raw, idleTimeoutMs);
  }

  /** Continues when the stream has room again: after the client has read the earlier data. */
  function* take(piece: string | Uint8Array): Generator<Uint8Array> {
    if (piece.length === 0) return;
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    const timer = setTimeout(() => raw.destroy(), timeToRead(bytes.length, idleTimeoutMs));
    try {
      yield bytes;
    } finally {
      clearTimeout(timer);
    }
  }

  return Readable.from(pieces(), { objectMode: false });
}

export interface TableClient {
  request: FastifyRequest;
  state: RequestState;
  /** Aborted when the client has disconnected. */
  signal: AbortSignal;
}

/**
 * Returns a function that runs the queries of one table, all at the standpoint of the first, each
 * in a context of its own, so that the reads of one are not kept for the next. A table is read at
 * the pace of its client's budget: a later query waits for it, the first is rejected.
 */
export function queryAtOneStandpoint(
  shared: SharedResources,
  executable: { schema: GraphQLSchema; queries: CompiledQueries },
  { client: { request, state, signal }, asOf }: { client: TableClient; asOf: AsOf },
): RunQuery {
  let standpoint: Standpoint | undefined;
  return async <T>(document: Parameters<RunQuery>[0], variables: Record<string, unknown>) => {
    for (;;) {
      const context = await createContext(shared, request, state, signal);
      const isFirst = standpoint === undefined;
      standpoint ??= standpointAt(asOf, context.standpoint, await state.head()).standpoint;
      context.setStandpoint(standpoint);
      context.deadline = Date.now() + shared.timeoutMs;
      try {
        return await runQuery<T>(executable, { document, variables }, context);
      } catch (error) {
        if (isFirst || !(error instanceof RequestError) || error.statusCode !== 429) throw error;
        await wait(1_000 * Number(error.headers['retry-after'] ?? 1), undefined, { signal });
      }
    }
  };
}
