import type { FastifyBaseLogger } from 'fastify';
import type { AnsweredAsOf } from '../../graph/access/answered-as-of';
import type { ChangeContext } from '../../change/change-context';
import type { InfluenceContext } from '../../influence/engine/influence-context';
import type { Revision } from '../../store/neo4j/client';
import type { Standpoint } from '../../store/neo4j/standpoint';
import type { AsOfHeaders, RequestedStandpoint } from './as-of';
import type { CheckedOperation } from './check-operation';
import type { CostMeter } from './cost/cost-meter';
import type { KnownOperations } from './listed-operations';
import type { OperationTurns } from './event-loop-scheduler';

/** The facts about an operation that metrics and traces record. */
export interface ObservedOperation {
  /** Null without a name, and before validation. */
  name: string | null;
  /** The distinct codes of the errors in its response. */
  errorCodes: readonly string[];
}

/** The cost of an operation, and its admission. */
export interface AdmissionContext {
  cost: CostMeter;
  /**
   * Takes the units that the operation may cost from the client's budget, and waits until it may
   * begin. Rejects with a RequestError if the client has too few units, or the server is
   * overloaded.
   */
  admit: (units: number) => Promise<void>;
  /** Returns the unused units to the budget, given the number of values in the response. */
  settle: (values: number) => void;
  /** Lets waiting operations begin, once the client has the response or has disconnected. */
  leave: () => void;
}

/** The input and the result of the checks of an operation. */
export interface OperationContext {
  asOfHeaders: AsOfHeaders;
  operations: KnownOperations;
  /** Maximum units that one operation may cost. */
  maxOperationCost: number;
  operation: ObservedOperation;
  /** The result of the checks before execution; null until they have run. */
  checked: CheckedOperation | null;
  /**
   * The extensions of the response; no `asOf` before execution, and if the response does not depend
   * on the graph. Mutated in place: Apollo copies the context.
   */
  extensions: { asOf?: AnsweredAsOf };
}

/** The logger for errors, and the request id in their messages. */
export interface LogContext {
  requestId: string;
  log: FastifyBaseLogger;
}

/** The context of one request; each resolver and part declares the narrower one that it needs. */
export interface RequestContext
  extends InfluenceContext, ChangeContext, AdmissionContext, OperationContext, LogContext {
  turns: OperationTurns;
  /** Sets the standpoint for the rest of this request; nothing read so far is shared. */
  setStandpoint: (standpoint: Standpoint) => void;
  /** Sets the standpoint, and shares the cache of requests with the same one at this revision. */
  shareStandpoint: (head: Revision, requested: RequestedStandpoint) => void;
  /** Runs `work` in a whole context, as defined by ChangeContext. */
  shareWork: <T>(key: string, work: (context: RequestContext) => Promise<T>) => Promise<T>;
  deadline: number;
  signal: AbortSignal;
}
