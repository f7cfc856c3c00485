import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { Revision } from '../../../store/neo4j/client';
import { type GaugeSources, registerGauges } from './gauges';

/** Maximum number of operation names with their own time series. */
const MAX_NAMES = 100;
/** Maximum number of characters of a label. */
const MAX_LENGTH = 64;

/** The label of an operation: its name for the first hundred names, `other` for the rest. */
class OperationNames {
  private readonly names = new Set<string>();

  labelOf(name: string | null): string {
    if (name === null || name.length > MAX_LENGTH) return 'other';
    if (!this.names.has(name) && this.names.size >= MAX_NAMES) return 'other';
    this.names.add(name);
    return name;
  }
}

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30];
/** The buckets of costs, up to MAX_COST. */
const UNITS = [10, 100, 1_000, 5_000, 20_000, 50_000, 100_000, 250_000];

export type CacheLookup = 'hit' | 'miss' | 'revalidated';

/** The Prometheus metrics of one server; each part receives the one method that it calls. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly names = new OperationNames();
  private latestSequence = 0;
  private readonly operations = this.histogram('operation_duration_seconds', 'From request to answer.', SECONDS, [
    'operation',
  ]);
  private readonly costs = this.histogram('operation_cost_units', 'Estimated and actual cost of operations.', UNITS, [
    'kind',
  ]);
  private readonly statements = this.histogram('statement_duration_seconds', 'Statements in Neo4j.', SECONDS, [
    'statement',
    'outcome',
  ]);
  private readonly revisionChecks = this.histogram(
    'revision_check_duration_seconds',
    'Reads of the revision.',
    SECONDS,
    ['outcome'],
  );
  private readonly refusals = this.counter('refusals_total', 'Responses with an error, by its code.', [
    'code',
    'status',
  ]);
  private readonly cacheLookups = this.counter('response_cache_lookups_total', 'Lookups of whole responses.', [
    'result',
  ]);
  private hasDefaults = false;

  /** Records an operation; `name` is null without one. */
  observeOperation(name: string | null, milliseconds: number): void {
    this.operations.observe({ operation: this.names.labelOf(name) }, milliseconds / 1_000);
  }

  /** Records the units that an operation could cost, and its actual cost. */
  observeCost(requested: number, actual: number): void {
    this.costs.observe({ kind: 'requested' }, requested);
    this.costs.observe({ kind: 'actual' }, actual);
  }

  observeRefusal(code: string, status: number): void {
    this.refusals.inc({ code, status });
  }

  readonly observeCacheLookup = (result: CacheLookup): void => this.cacheLookups.inc({ result });

  readonly observeStatement = (statement: string, milliseconds: number, error?: unknown): void => {
    this.statements.observe({ statement, outcome: outcomeOf(error) }, milliseconds / 1_000);
  };

  /** Reads the revision, and measures the duration. */
  async checkRevision(readHead: () => Promise<Revision>): Promise<Revision> {
    const started = performance.now();
    const observe = (error?: unknown) =>
      this.revisionChecks.observe({ outcome: outcomeOf(error) }, (performance.now() - started) / 1_000);
    try {
      const head = await readHead();
      observe();
      this.latestSequence = head.sequence;
      return head;
    } catch (error) {
      observe(error);
      throw error;
    }
  }

  /** Adds the gauges of parts of the server, read at each request for the metrics. */
  watch(observed: GaugeSources): void {
    registerGauges(this.registry, observed, () => this.latestSequence);
  }

  /** Returns all metrics in the text format of Prometheus, with its content type. */
  async read(): Promise<{ contentType: string; text: string }> {
    // They cost a timer and an observer of the garbage collector, needless without Prometheus.
    if (!this.hasDefaults) collectDefaultMetrics({ register: this.registry });
    this.hasDefaults = true;
    return { contentType: this.registry.contentType, text: await this.registry.metrics() };
  }

  private histogram<Label extends string>(name: string, help: string, buckets: number[], labelNames: Label[]) {
    return new Histogram({ name: `convening_${name}`, help, buckets, labelNames, registers: [this.registry] });
  }

  private counter<Label extends string>(name: string, help: string, labelNames: Label[]) {
    return new Counter({ name: `convening_${name}`, help, labelNames, registers: [this.registry] });
  }
}

function outcomeOf(error: unknown): 'ok' | 'error' {
  return error === undefined ? 'ok' : 'error';
}
