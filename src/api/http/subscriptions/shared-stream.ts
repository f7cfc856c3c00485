import type { ExecutionResult } from 'graphql';
import { completeEvent, nextEvent, OPENING } from './events';

interface Operation {
  id: string;
  /** Aborted to end the operation. */
  ending: AbortController;
  results?: AsyncGenerator<ExecutionResult>;
}

interface Ready {
  operation: Operation;
  result: IteratorResult<ExecutionResult>;
}

/**
 * A stream with the results of several operations, each identified by an id of its client. The next
 * result of an operation is read after the last one was sent, so that a slow reader costs one
 * result of each.
 */
export class SharedStream {
  private readonly operations = new Map<string, Operation>();
  private ready: Ready[] = [];
  private isClosed = false;
  private wake = (): void => undefined;

  /** The number of open operations. */
  get size(): number {
    return this.operations.size;
  }

  has(id: string): boolean {
    return this.operations.has(id);
  }

  /** Reserves an id, which must be free, for an operation that ends when its signal is aborted. */
  open(id: string): Operation {
    const operation = { id, ending: new AbortController() };
    this.operations.set(id, operation);
    if (this.isClosed) operation.ending.abort();
    return operation;
  }

  /** Sends the results, and frees the id when they end. Has no effect on an ended operation. */
  send(operation: Operation, results: AsyncGenerator<ExecutionResult>): void {
    if (!this.isOpen(operation)) return;
    operation.results = results;
    this.pull(operation);
  }

  /** Ends the operation with an id, if there is one. */
  end(id: string): void {
    const operation = this.operations.get(id);
    if (operation) this.endOperation(operation);
  }

  /** Ends an operation, frees its id and drops unread results. Has no effect on an ended one. */
  endOperation(operation: Operation): void {
    if (!this.isOpen(operation)) return;
    this.operations.delete(operation.id);
    operation.ending.abort();
    operation.results?.return(undefined).catch(() => undefined);
    this.ready = this.ready.filter((entry) => entry.operation !== operation);
  }

  /** Ends all operations, and the events. */
  close(): void {
    this.isClosed = true;
    for (const operation of [...this.operations.values()]) this.endOperation(operation);
    this.wake();
  }

  async *events(): AsyncGenerator<string> {
    yield OPENING;
    while (!this.isClosed) {
      const next = this.ready.shift();
      if (next) yield* this.eventsOf(next);
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  private *eventsOf({ operation, result }: Ready): Generator<string> {
    if (result.done) {
      this.operations.delete(operation.id);
      yield completeEvent(operation.id);
    } else {
      yield nextEvent(result.value, operation.id);
      this.pull(operation);
    }
  }

  private pull(operation: Operation): void {
    const end: IteratorResult<ExecutionResult> = { done: true, value: undefined };
    void operation
      .results!.next()
      .catch(() => end)
      .then((result) => {
        if (!this.isOpen(operation)) return;
        this.ready.push({ operation, result });
        this.wake();
      });
  }

  /** True where an operation has not ended; its id may meanwhile belong to another one. */
  private isOpen(operation: Operation): boolean {
    return this.operations.get(operation.id) === operation;
  }
}
