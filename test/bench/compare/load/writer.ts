import { setTimeout as sleep } from 'node:timers/promises';

/** A program that changes the graph while it is asked. */
export interface Writer {
  /** The number of changes that have been committed. */
  written: number;
  /** Commits one small change, which moves the graph's revision. */
  write: () => Promise<void>;
  close: () => Promise<void>;
}

const BETWEEN_MS = 2;

/** A writer whose changes are made by `commit`, which gets their number. */
export function writerOf(commit: (turn: number) => Promise<unknown>, close: () => Promise<void>): Writer {
  let turn = 0;
  const writer: Writer = {
    written: 0,
    write: async () => {
      await commit(turn++);
      writer.written++;
    },
    close,
  };
  return writer;
}

/** Runs the work while changes are committed one after the other. */
export async function whileWriting<T>(writer: Writer, work: () => Promise<T>): Promise<T> {
  let working = true;
  const writing = (async () => {
    while (working) {
      await writer.write();
      await sleep(BETWEEN_MS);
    }
  })();
  // A failure is reported at the end.
  writing.catch(() => undefined);
  try {
    return await work();
  } finally {
    working = false;
    await writing;
  }
}

/** As `ask`, with a write before one request in `reads`, which waits for it. */
export function writingOnceIn(
  reads: number,
  writer: Pick<Writer, 'write'>,
  ask: (body: string) => Promise<void>,
): (body: string) => Promise<void> {
  let asked = 0;
  return async (body) => {
    if (++asked % reads === 0) await writer.write();
    await ask(body);
  };
}
