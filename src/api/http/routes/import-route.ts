import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ImportAnswer } from '../../../change/import/sheets/import-answer';
import { AdministratorRequired, importSheets } from '../../../change/import/sheets/import-sheets';
import { InputRejected } from '../../../change/input/validation-errors';
import { ImportRunning } from '../../../change/transaction/import-running';
import { StartError } from '../../../errors';
import { MEANINGS } from '../../../exchange/mapping/suggest/column-finder';
import { MEGABYTE } from '../../../exchange/read-content';
import { Role } from '../../../graph/access/viewer';
import { bilingual } from '../../../language/message';
import { clientOf } from '../budget/client-budgets';
import { createContext, disconnectSignal, type SharedResources } from '../context';
import { replyWithError } from '../error-reply';
import { RequestError } from '../request-error';
import { readLanguage } from '../query-parameters';
import type { RequestState } from '../request-state';

const MAX_SHEETS = 100;

const text = z.string().max(10_000);

/** Base64 (RFC 4648, section 4), as bytes. */
const content = z
  .string()
  .refine((value) => value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value), 'base64')
  .transform((value) => Buffer.from(value, 'base64'));

const column = z.strictObject({
  sheet: text,
  header: text,
  meaning: z.enum(MEANINGS).nullable(),
  values: z.record(z.string(), z.string()).optional(),
});

const source = z.strictObject({
  title: text.optional(),
  url: text.optional(),
  publisher: text.optional(),
  published: text.optional(),
});

const importRequest = z.strictObject({
  sheets: z
    .array(z.strictObject({ name: text.min(1), content }))
    .min(1)
    .max(MAX_SHEETS),
  mapping: z.string().optional(),
  columns: z.array(column).optional(),
  source: source.optional(),
  dates: z.enum(['day-first', 'month-first']).optional(),
  dryRun: z.boolean().default(true),
});

/** The body of POST /import, before parsing. */
export type ImportRequest = z.input<typeof importRequest>;

/** Parses a body: see src/exchange/mapping/README.md. Throws RequestError for an invalid field. */
function readImportRequest(body: unknown): z.output<typeof importRequest> {
  const { data, error } = importRequest.safeParse(body);
  if (data) return data;
  const [{ path, message } = { path: [], message: 'no JSON' }] = error.issues;
  throw new RequestError(
    400,
    `Send JSON with sheets, each with its name and its content in base64. ${[...path, message].join(' ')}`,
  );
}

const MAX_BODY_BYTES = 8 * MEGABYTE;
/** Units that an import costs its client, and each kilobyte of it; see extensions.cost. */
const COST = 1_000;
const COST_OF_KILOBYTE = 100;
/** A quarter of the default of MAX_COST_IN_FLIGHT, so that others need not wait for an import. */
const MAX_UNITS_IN_FLIGHT = 100_000;

export interface ImportRouteOptions {
  shared: SharedResources;
  newRequestState: (request: FastifyRequest) => RequestState;
}

/**
 * Adds POST /import: checks or imports sheets, for administrators, since it compares with the whole
 * graph and only an administrator can undo it; the sheets that members completed, for coordinators
 * too. JSON; src/exchange/mapping/README.md describes both bodies.
 */
export async function addImportRoute(
  app: FastifyInstance,
  { shared, newRequestState }: ImportRouteOptions,
): Promise<void> {
  // In a plugin of its own, since /graphql has the same decoration.
  await app.register((routes, _options, done) => {
    routes.decorateRequest('requestState', null as unknown as RequestState);
    routes.setErrorHandler<FastifyError>((error, request, reply) => replyWithError(rejectionOf(error), request, reply));
    // Before the body is read.
    routes.addHook('onRequest', async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      request.requestState = newRequestState(request);
      await requireImporter(request);
    });
    routes.post('/import', { bodyLimit: MAX_BODY_BYTES }, (request, reply) => answer(shared, request, reply));
    done();
  });
}

/**
 * A coordinator may import the answers of members, with permission for each tie: the import checks
 * that the sheets are answers.
 */
const IMPORTERS: readonly Role[] = [Role.ADMIN, Role.COORDINATOR];

async function requireImporter(request: FastifyRequest): Promise<void> {
  const { role, signedIn } = await request.requestState.viewer();
  if (!signedIn) throw new RequestError(401, bilingual('import.signIn'));
  if (!IMPORTERS.includes(role)) throw new RequestError(403, bilingual('import.forAdministrators', { role }));
}

async function answer(shared: SharedResources, request: FastifyRequest, reply: FastifyReply): Promise<ImportAnswer> {
  const { requestState } = request;
  const viewer = await requestState.viewer();
  const client = clientOf(viewer, request);
  const cost = COST + COST_OF_KILOBYTE * Math.ceil(Number(request.headers['content-length'] ?? MAX_BODY_BYTES) / 1_000);
  shared.budgets.spend(client, cost);
  const { sheets: files, mapping, columns, source, dates, dryRun } = readImportRequest(request.body);
  const deadline = requestState.arrivedAt.getTime() + shared.timeoutMs;
  const signal = disconnectSignal(reply);
  const units = Math.min(cost, MAX_UNITS_IN_FLIGHT);
  const leave = await shared.admission.enter(units, { client, deadline, signal }).catch((error: unknown) => {
    shared.budgets.giveBack(client, cost);
    throw error;
  });
  try {
    const language = readLanguage(request, undefined);
    const sheets = { files, language, mapping, choices: { columns, dates, source }, title: files[0]!.name };
    const context = await createContext(shared, request, requestState, signal);
    const options = { dryRun, by: viewer.signature, deadline, signal, context };
    const log = (line: string) => request.log.info(line);
    return await importSheets(shared.graph, sheets, { ...options, log, progress: () => undefined });
  } finally {
    leave();
    shared.changeWatcher.pollNow();
  }
}

/** Returns the error for the client; one that is not of an import unchanged. */
function rejectionOf(error: FastifyError): Error {
  if (error instanceof InputRejected) {
    const { errors } = error;
    return new RequestError(400, {
      en: errors.map(({ en }) => en).join(' '),
      fr: errors.map(({ fr }) => fr).join(' '),
    });
  }
  if (error instanceof AdministratorRequired) return new RequestError(403, bilingual('import.onlyMemberSheets'));
  if (error instanceof ImportRunning) return new RequestError(503, bilingual('import.running'));
  // Another process has undone the import.
  if (error instanceof StartError) return new RequestError(503, bilingual('import.lost'));
  if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') return error;
  return new RequestError(413, bilingual('import.tooLarge', { megabytes: MAX_BODY_BYTES / MEGABYTE }));
}
