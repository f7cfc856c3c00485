import type { ServerProcess } from './server-process';

/** Milliseconds before each attempt to start the server again; after the last one has failed, it is given up. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];
/** Milliseconds that a server has to run for the pauses to begin anew. */
const STABLE_MS = 60_000;
/** Milliseconds that a server whose database has failed has to end; it may wait for its disk for ever. */
const FAILED_STOP_MS = 3_000;
/** Milliseconds between checks whether the database needs a restart. */
const CHECK_INTERVAL_MS = 3_000;

export interface SupervisorOptions {
  /** Starts the server again at the same address. `onStarted` is called with its process, which is not ready yet. */
  restart: (onStarted: (server: ServerProcess) => void) => Promise<unknown>;
  /** Why the database of a running server needs a restart; undefined where it needs none. */
  needsRestart: () => Promise<string | undefined>;
  print: (line: string) => void;
  /** Called once, with the reason in one line, where the server cannot be started again. */
  onGiveUp: (reason: string) => void;
}

/** Starts a server again where it ends by itself or its database needs a restart, after pauses that grow. */
export class Supervisor {
  private attempts = 0;
  private startedAt = Date.now();
  private stopped = false;

  constructor(
    private server: ServerProcess,
    private readonly options: SupervisorOptions,
  ) {
    void this.supervise();
  }

  /** Ends the server for good, and kills it after `graceMs` milliseconds. */
  async stop(graceMs?: number): Promise<void> {
    this.stopped = true;
    await this.server.stop(graceMs);
  }

  private async supervise(): Promise<void> {
    const { print, onGiveUp } = this.options;
    while (!this.stopped) {
      let reason: string | undefined = await this.failure();
      if (Date.now() - this.startedAt > STABLE_MS) this.attempts = 0;
      while (reason !== undefined && !this.stopped) {
        const pause = PAUSES_MS[this.attempts++];
        if (pause === undefined) return onGiveUp(reason);
        print(
          `Neo4j has ended by itself: ${reason.replace(/\.$/, '')}. Starting it again in ${String(pause / 1000)} s ...`,
        );
        await wait(pause);
        reason = await this.restart();
      }
    }
  }

  /** Waits until the server ends or its database needs a restart; the server has ended then. Returns the reason. */
  private async failure(): Promise<string> {
    const { server } = this;
    for (;;) {
      const ended = await Promise.race([server.ended, wait(CHECK_INTERVAL_MS)]);
      if (ended !== undefined) return ended;
      const reason = this.stopped ? undefined : await this.options.needsRestart();
      if (reason === undefined) continue;
      await server.stop(FAILED_STOP_MS);
      return reason;
    }
  }

  /** Starts the server again; returns why that failed, undefined where it runs. */
  private async restart(): Promise<string | undefined> {
    if (this.stopped) return undefined;
    try {
      await this.options.restart((server) => {
        this.server = server;
        // A stop that began while the server was started has not ended this process.
        if (this.stopped) void server.stop();
      });
      this.startedAt = Date.now();
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

function wait(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined).unref());
}
