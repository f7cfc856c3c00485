import type { Run } from '../../store/neo4j/client';

/**
 * Sends reads before their rows are needed, so that several share one round trip. A later run of the same statement with
 * the same parameters gets these rows: they show the graph before the change writes anything.
 */
export class ReadAhead {
  private readonly rows = new Map<string, Promise<unknown[]>>();

  constructor(private readonly runNow: Run) {}

  /** Runs a statement, unless it was read ahead. */
  readonly run: Run = <R>(statement: string, parameters?: Record<string, unknown>) =>
    (this.rows.get(keyOf(statement, parameters)) as Promise<R[]> | undefined) ?? this.runNow<R>(statement, parameters);

  /** Sends the reads that `read` makes, and waits for none of them. */
  send(read: (run: Run) => Promise<unknown>): void {
    const sent = read(<R>(statement: string, parameters?: Record<string, unknown>) => {
      const rows = this.run<R>(statement, parameters);
      this.rows.set(keyOf(statement, parameters), rows);
      return rows;
    });
    // A failure is thrown where the rows are needed.
    sent.catch(() => undefined);
  }
}

function keyOf(statement: string, parameters: Record<string, unknown> = {}): string {
  return `${statement} ${JSON.stringify(parameters)}`;
}
