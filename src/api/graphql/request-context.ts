import type { FastifyBaseLogger } from 'fastify';
import type { AnsweredAsOf } from '../../graph/access/answered-as-of';
import type { ChangeContext } from '../../change/change-context';
import type { InfluenceContext } from '../../influence/engine/influence-context';
import type { Head } from '../../store/neo4j/client';
import type { Standpoint } from '../../store/neo4j/standpoint';
import type { AsOfHeaders, RequestedStandpoint } from './as-of';
import type { CheckedOperation } from './check-operation';
import type { CostMeter } from './cost/cost-meter';
import type { KnownOperations } from './listed-operations';
import type { OperationTurns } from './event-loop-scheduler';

/** What is known of an operation, for those who measure it. */
export interface ObservedOperation {
  /** Null where it has none, and until it is validated. */
  name: string | null;
  /** The codes of the errors in its answer, each once. */
  errorCodes: readonly string[];
}

/** What an operation costs, and when it may begin. */
export interface AdmissionContext {
  cost: CostMeter;
  /**
   * Takes the units that the operation may cost from the client's budget, and waits until it may begin. Rejects with a
   * RequestError where the client has too few units, and where the server has too much to do.
   */
  admit: (units: number) => Promise<void>;
  /** Gives back the units that the operation did not need, given the number of values in its answer. */
  settle: (values: number) => void;
  /** Lets waiting operations begin, once the client has the answer or has left. */
  leave: () => void;
}

/** What the checks of an operation need, and what they found. */
export interface OperationContext {
  asOfHeaders: AsOfHeaders;
  operations: KnownOperations;
  /** The most units that one operation may cost. */
  maxOperationCost: number;
  operation: ObservedOperation;
  /** What the checks before execution found; null until they have run. */
  checked: CheckedOperation | null;
  /**
   * What the answer says beside its data; no `asOf` until it is answered, and where it does not depend on the graph. Mutated in place:
   * Apollo copies the context.
   */
  extensions: { asOf?: AnsweredAsOf };
}

/** Where an error is logged, and what it is reported by. */
export interface LogContext {
  requestId: string;
  log: FastifyBaseLogger;
}

/** The context of one request; each resolver and each part of the server declares the narrower context that it needs. */
export interface RequestContext
  extends InfluenceContext, ChangeContext, AdmissionContext, OperationContext, LogContext {
  turns: OperationTurns;
  /** Sets the standpoint for the rest of this request; nothing read so far is shared. */
  setStandpoint: (standpoint: Standpoint) => void;
  /** Sets the standpoint, and shares the cache of all requests with the same standpoint at this head. */
  shareStandpoint: (head: Head, requested: RequestedStandpoint) => void;
  /** Runs `work` as ChangeContext says, in a whole context. */
  shareWork: <T>(key: string, work: (context: RequestContext) => Promise<T>) => Promise<T>;
  deadline: number;
  signal: AbortSignal;
}
