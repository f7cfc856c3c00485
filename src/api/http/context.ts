import { setMaxListeners } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';
import pLimit from 'p-limit';
import { clearanceOfViewer } from '../../graph/access/viewer';
import { asOfHeaders } from '../graphql/as-of';
import type { KnownOperations } from '../graphql/listed-operations';
import type { RequestContext } from '../graphql/request-context';
import { OperationTurns, type EventLoopScheduler } from '../graphql/event-loop-scheduler';
import { readStandpointSpans, standpointParameters } from '../../graph/node/standpoint-lists.store';
import type { InfluenceEngine } from '../../influence/engine/engine';
import { requestLanguage } from '../../language/language';
import { Loaders } from '../../store/loading/loaders';
import type { StandpointCaches } from '../../store/loading/standpoint-caches';
import { statementText } from '../../store/neo4j/statements';
import type { ChangeWatcher } from '../../store/neo4j/change-watcher';
import type { GraphClient, Revision, Run } from '../../store/neo4j/client';
import { DryRun } from '../../store/neo4j/dry-run';
import { revisionKey } from '../../store/neo4j/revisions';
import { bindParameters } from '../../store/neo4j/parameters';
import type { PlannedStatements } from '../../store/neo4j/planned-statements';
import { standpointNow } from '../../store/neo4j/standpoint';
import { type Admission, admissionContext } from './budget/admission';
import { clientOf, type ClientBudgets } from './budget/client-budgets';
import type { RequestState } from './request-state';
import type { SharedWork } from './subscriptions/shared-work';
import { writeContext } from './write-context';

/** The resources that all requests of a server share. */
export interface SharedResources {
  graph: GraphClient;
  /**
   * Reads the revision of the graph, by a read that is sent after this call; fails at `deadline`,
   * in epoch milliseconds.
   */
  readHead: (deadline?: number) => Promise<Revision>;
  standpointCaches: StandpointCaches;
  plannedStatements: PlannedStatements;
  influence: InfluenceEngine;
  changeWatcher: ChangeWatcher;
  sharedWork: SharedWork;
  budgets: ClientBudgets;
  admission: Admission;
  turns: EventLoopScheduler;
  operations: KnownOperations;
  /** Maximum units that one operation may cost. */
  maxOperationCost: number;
  /** Milliseconds that one request may take. */
  timeoutMs: number;
}

/** Maximum Neo4j sessions of one request at a time, of the hundred that the driver opens. */
const MAX_SESSIONS = 8;

/** Creates the context of one request. Rejects for an invalid token. */
export async function createContext(
  resources: SharedResources,
  request: FastifyRequest,
  state: RequestState,
  signal: AbortSignal,
): Promise<RequestContext> {
  const { graph, readHead, standpointCaches, plannedStatements, influence, changeWatcher, sharedWork, timeoutMs } =
    resources;
  const viewer = await state.viewer();
  // Read for each statement, since a subscription sets a new deadline for each change.
  const runOptions = () => ({ deadline: context.deadline, signal });
  const limitSessions = pLimit(MAX_SESSIONS);
  const turns = new OperationTurns(resources.turns);
  const dryRun = new DryRun((work) => graph.writeInTransaction(work, runOptions()));
  let head = () => state.head();
  const run: Run = async (statement, statementParameters) => {
    const lists = await standpointParameters(statementText(statement), context.standpoint, readSpans);
    const parameters = { ...context.standpoint, ...lists, ...statementParameters };
    if (dryRun.run) return dryRun.run(statement, parameters);
    return limitSessions(() => graph.read(statement, parameters, runOptions()));
  };
  const loaders = new Loaders(run, turns.scheduleBatch);
  const readSpans = () => loaders.together(readStandpointSpans, readStandpointSpans);
  const client = clientOf(viewer, request);
  const context: RequestContext = {
    influence,
    changeWatcher,
    viewer,
    signal,
    client,
    asOfHeaders: asOfHeaders(request.headers),
    operations: resources.operations,
    operation: { name: null, errorCodes: [] },
    extensions: {},
    checked: null,
    maxOperationCost: resources.maxOperationCost,
    turns,
    ...admissionContext(resources, client, () => ({ deadline: context.deadline, signal })),
    language: requestLanguage(request.headers),
    deadline: state.arrivedAt.getTime() + timeoutMs,
    requestId: request.id,
    log: request.log,
    standpoint: { ...standpointNow(state.arrivedAt), clearance: clearanceOfViewer(viewer) },
    read: loaders.read,
    loaders,
    readCompiled: {
      isWanted: () => plannedStatements.compiling !== 'never' && loaders.isCold && !dryRun.run,
      async read({ name, text }, statementParameters) {
        const lists = await standpointParameters(text, context.standpoint, readSpans);
        const statement = bindParameters(text, { ...context.standpoint, ...lists, ...statementParameters });
        if (!plannedStatements.isPlanned(statement, viewer ? null : client)) return null;
        const rows = await limitSessions(() => graph.readBound(name, statement, runOptions()));
        return rows[0] ?? null;
      },
    },
    answer: { sharedAt: null },
    head: () => head(),
    // Mutated in place: Apollo copies the context, and both copies must have the same standpoint.
    setStandpoint: (standpoint) => void Object.assign(context.standpoint, standpoint),
    shareStandpoint: (head, { standpoint, now }) => {
      const key = revisionKey(head);
      const shared = standpointCaches.at(key, standpoint, now);
      context.setStandpoint(shared.standpoint);
      loaders.shareCache(shared.cache);
      context.answer.sharedAt = key;
    },
    shareWork: (key, work) => {
      const runAtStandpoint = async () => {
        const workContext = await createContext(resources, request, state, uncancelledSignal());
        workContext.setStandpoint(context.standpoint);
        workContext.deadline = Date.now() + timeoutMs;
        return work(workContext);
      };
      return sharedWork.run(JSON.stringify([context.standpoint, key]), runAtStandpoint, context.signal);
    },
    ...writeContext({
      graph,
      dryRun,
      write: (work) => graph.writeInTransaction(work, runOptions()),
      moveTo: (known) => {
        context.standpoint.known = known;
        loaders.clear();
      },
      known: () => context.standpoint.known,
      seeWrite: () => {
        let headAfterWrite: Promise<Revision> | undefined;
        head = () => (headAfterWrite ??= readHead(context.deadline));
        changeWatcher.pollNow();
      },
    }),
  };
  return context;
}

/** Returns a signal that aborts on an early disconnection, so that statements are cancelled. */
export function disconnectSignal(reply: FastifyReply): AbortSignal {
  const controller = newController();
  onClosed(reply, () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

/**
 * Calls `end` once when a response is closed, at once if it is closed already. A response that
 * waits behind another of its connection has no event of its own: that of the connection counts.
 */
export function onClosed({ raw, request }: FastifyReply, end: () => void): void {
  const { socket } = request.raw;
  if (raw.destroyed || socket.destroyed) return end();
  const close = () => {
    raw.off('close', close);
    socket.off('close', close);
    end();
  };
  raw.once('close', close);
  // A connection may carry many requests at once.
  setMaxListeners(0, socket);
  socket.once('close', close);
}

/** A signal for work that does not end with the request that started it. */
function uncancelledSignal(): AbortSignal {
  return newController().signal;
}

function newController(): AbortController {
  const controller = new AbortController();
  // Each running statement adds a listener, and a request may run many at once.
  setMaxListeners(0, controller.signal);
  return controller;
}
