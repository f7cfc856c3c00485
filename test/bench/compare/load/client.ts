import { Pool, type Dispatcher } from 'undici';

/** Posts bodies to one server over persistent connections. */
export interface Client {
  /** The response as text. */
  ask: (body: string) => Promise<string>;
  /** Waits for the complete response and discards it. Throws unless it has only `data`. */
  load: (body: string) => Promise<void>;
  close: () => Promise<void>;
}

const SUCCESS = '{"data":{';
const SUCCESS_ROWS = '{"data":[';
const HEADERS = { 'content-type': 'application/json' };

/** Opens a client with this many connections, without pipelining, that sends these headers; further requests wait. */
export function openClient(address: string, connections: number, headers: Record<string, string> = {}): Client {
  const { origin, pathname } = new URL(address);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const options = (body: string): Dispatcher.DispatchOptions => ({
    path: pathname,
    method: 'POST',
    headers: { ...HEADERS, ...headers },
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

/** Checks only the start of a response: parsing it would take CPU time from the servers. */
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
    const start = this.chunks[0]?.subarray(0, SUCCESS.length).toString('latin1');
    if (start === SUCCESS || start === SUCCESS_ROWS) this.done(this.chunks);
    else this.failed(new Error(`Not a successful response: ${Buffer.concat(this.chunks).toString().slice(0, 500)}`));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.failed(error);
  }
}
