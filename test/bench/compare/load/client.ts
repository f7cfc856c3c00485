import { Pool, type Dispatcher } from 'undici';

/** Posts bodies to one server over connections that are kept. */
export interface Client {
  /** The answer as text. */
  ask: (body: string) => Promise<string>;
  /** Waits for the whole answer and throws it away. Throws where it is not one of `data` alone. */
  load: (body: string) => Promise<void>;
  close: () => Promise<void>;
}

const GOOD = '{"data":{';
const GOOD_ROWS = '{"data":[';
const HEADERS = { 'content-type': 'application/json' };

/** A client with so many connections, each with one request at a time; what comes while all are busy waits its turn. */
export function openClient(address: string, connections: number): Client {
  const { origin, pathname } = new URL(address);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const options = (body: string): Dispatcher.DispatchOptions => ({
    path: pathname,
    method: 'POST',
    headers: HEADERS,
    body,
  });
  return {
    ask: (body) =>
      new Promise((resolve, reject) => {
        pool.dispatch(options(body), new Receiver((chunks) => resolve(Buffer.concat(chunks).toString()), reject));
      }),
    load: (body) =>
      new Promise((resolve, reject) => {
        pool.dispatch(options(body), new Receiver(() => resolve(), reject));
      }),
    close: () => pool.close(),
  };
}

/** Looks only at how an answer begins: reading it would weigh on the machine that is measured. */
class Receiver implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];

  constructor(
    private readonly done: (chunks: Buffer[]) => void,
    private readonly failed: (error: Error) => void,
  ) {}

  onRequestStart(): void {}

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    const start = this.chunks[0]?.subarray(0, GOOD.length).toString('latin1');
    if (start === GOOD || start === GOOD_ROWS) this.done(this.chunks);
    else this.failed(new Error(`An answer that is none: ${Buffer.concat(this.chunks).toString().slice(0, 500)}`));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.failed(error);
  }
}
