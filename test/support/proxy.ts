import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A TCP proxy in front of a server, with the faults of a network. */
export class Proxy {
  /**
   * Milliseconds by which each chunk is delayed in each direction, so that a round trip takes twice
   * as long.
   */
  latencyMs = 0;
  /** While true, connections stay open and new ones are accepted, but nothing arrives. */
  blackHole = false;
  /**
   * Called with each chunk from the client before it is passed on, and with the client's end of the
   * connection.
   */
  onRequest: (chunk: Buffer, client: Socket) => void = () => undefined;
  /** Called with each chunk from the server before it is passed on. */
  onResponse: (chunk: Buffer, client: Socket) => void = () => undefined;
  private readonly pairs = new Set<{ client: Socket; server: Socket }>();
  private server: Server;
  private port = 0;

  private constructor(private readonly target: () => number) {
    this.server = this.createServer();
  }

  /** Starts a proxy on a free port of 127.0.0.1, in front of the port that `target` returns. */
  static async start(target: () => number): Promise<Proxy> {
    const proxy = new Proxy(target);
    await proxy.open();
    return proxy;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${String(this.port)}`;
  }

  /** Accepts connections again, at the same port. */
  async open(): Promise<void> {
    this.server = this.createServer();
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Ends all connections, and refuses new ones. */
  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    for (const { client, server } of this.pairs) {
      client.destroy();
      server.destroy();
    }
    await closed;
  }

  /** Ends all connections with a TCP reset. */
  reset(): void {
    for (const { client, server } of this.pairs) {
      client.resetAndDestroy();
      server.destroy();
    }
  }

  private createServer(): Server {
    return createServer((client) => {
      const server = connect(this.target(), '127.0.0.1');
      const pair = { client, server };
      this.pairs.add(pair);
      this.pass(client, server, (chunk) => this.onRequest(chunk, client));
      this.pass(server, client, (chunk) => this.onResponse(chunk, client));
      for (const [source, sink] of [
        [client, server],
        [server, client],
      ] as const) {
        source.setNoDelay(true);
        source.on('error', () => sink.destroy());
        source.on('close', () => {
          sink.destroy();
          this.pairs.delete(pair);
        });
      }
    });
  }

  private pass(from: Socket, to: Socket, onChunk: (chunk: Buffer) => void): void {
    let previous: Promise<unknown> = Promise.resolve();
    from.on('data', (chunk: Buffer) => {
      onChunk(chunk);
      const arrives = sleep(this.latencyMs);
      previous = previous
        .then(() => arrives)
        .then(async () => {
          while (this.blackHole && !to.destroyed) await sleep(20);
          if (!to.destroyed) to.write(chunk);
        });
    });
  }
}
