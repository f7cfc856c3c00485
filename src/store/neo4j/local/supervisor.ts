import type { ServerProcess } from './server-process';

/** Milliseconds before each restart of the server; after the last attempt, the supervisor stops. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];
/** Milliseconds of running after which the pauses start over. */
const STABLE_MS = 60_000;
/** Milliseconds for a server with a failed database to end: it may wait for its disk for ever. */
const FAILED_STOP_MS = 3_000;
/** Milliseconds between checks of the database. */
const CHECK_INTERVAL_MS = 3_000;

export interface SupervisorOptions {
  /** Starts the server again at the same address. */
  start: () => ServerProcess;
  /** Returns why a running server's database needs a restart; undefined where it needs none. */
  databaseFailure: () => Promise<string | undefined>;
  print: (line: string) => void;
  /** Called once, with the reason in one line, where the server cannot be started again. */
  onGiveUp: (reason: string) => void;
}

/** Restarts a server that ends or fails, after growing pauses; returns the function to stop it. */
export function supervise(server: ServerProcess, options: SupervisorOptions): ServerProcess['stop'] {
  let stopped = false;

  async function restartForever(): Promise<void> {
    for (let attempts = 0; ; attempts++) {
      const startedAt = Date.now();
      let reason: string | undefined;
      while (reason === undefined) {
        reason = await Promise.race([server.ended, wait(CHECK_INTERVAL_MS).then(options.databaseFailure)]);
      }
      if (stopped) return;
      await server.stop(FAILED_STOP_MS);
      if (Date.now() - startedAt > STABLE_MS) attempts = 0;
      const pause = PAUSES_MS[attempts];
      if (pause === undefined) return options.onGiveUp(reason);
      const cause = reason.replace(/\.$/, '');
      options.print(`Neo4j has ended by itself: ${cause}. Starting it again in ${pause / 1000} s ...`);
      await wait(pause);
      if (stopped) return;
      server = options.start();
    }
  }

  void restartForever();
  return (graceMs) => {
    stopped = true;
    return server.stop(graceMs);
  };
}

function wait(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined).unref());
}
