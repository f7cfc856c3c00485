import { Gauge, type Registry } from 'prom-client';
import type { ProjectionState, Reads } from '../../../influence/projection/projection-sync';

/** The state of a server that its gauges show. */
export interface GaugeSources {
  /** Sessions of Neo4j in use by this thread. */
  sessionsInUse: () => number;
  /** The state of the influence engine's memory at its last answer; null before that. */
  projection: () => ProjectionState | null;
  projectionReads: () => Reads;
  openStreams: () => number;
  openConnections: () => Promise<number>;
  /** Units of the running operations, and the number of waiting ones. */
  costInFlight: () => number;
  waitingOperations: () => number;
}

/** Registers gauges, read with the metrics; `latestSequence` is of the newest revision read. */
export function registerGauges(registry: Registry, observed: GaugeSources, latestSequence: () => number): void {
  const gauge = (name: string, help: string, read: () => number | undefined | Promise<number>) =>
    new Gauge({
      name: `convening_${name}`,
      help,
      registers: [registry],
      async collect() {
        const value = await read();
        // A gauge without a value is not a gauge of 0.
        if (value === undefined) this.remove();
        else this.set(value);
      },
    });
  const { projection } = observed;
  gauge('neo4j_sessions', 'Sessions of Neo4j in use, of the hundred of the pool.', observed.sessionsInUse);
  gauge('projection_nodes', 'Nodes of the influence graph in memory.', () => projection()?.nodes);
  gauge('projection_ties', 'Versions of ties of the influence graph in memory.', () => projection()?.ties);
  gauge('projection_lag_changes', 'Changes that the influence graph in memory is behind the newest revision.', () => {
    const state = projection();
    return state ? Math.max(0, latestSequence() - state.sequence) : undefined;
  });
  gauge('open_streams', 'Open subscriptions.', observed.openStreams);
  gauge('open_connections', 'Open connections.', observed.openConnections);
  gauge('cost_in_flight_units', 'Units of the operations that run.', observed.costInFlight);
  gauge('waiting_operations', 'Operations that wait for others to end.', observed.waitingOperations);
  new Gauge({
    name: 'convening_projection_reads',
    help: 'Reads of the influence graph, whole or in part, since its worker started.',
    labelNames: ['kind'],
    registers: [registry],
    collect() {
      const { whole, touched } = observed.projectionReads();
      this.set({ kind: 'whole' }, whole);
      this.set({ kind: 'touched' }, touched);
    },
  });
}
