import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Standpoint } from '../graph/standpoint';
import type { Answered, Asked, Kind } from './answers';
import type { FromWorker, ToWorker } from './messages';
import type { ProjectionArrays } from './projection';
import { DeadlinePassed } from './watch';

/** The thread that had the question is gone; the next question gets a new one. */
export class EngineLost extends Error {
  constructor(why: string) {
    super(`The influence engine stopped: ${why}`);
    this.name = 'EngineLost';
  }
}

interface Asker {
  resolve: (answer: Answered<Kind>) => void;
  reject: (error: Error) => void;
}

/** A worker thread and what it still owes. It never keeps the process alive. */
export class Channel {
  private readonly worker = new Worker(join(__dirname, 'worker.ts'), {
    // Nothing is built beforehand, and the parent may be jest: the worker brings its own way to read TypeScript.
    execArgv: ['--require', require.resolve('tsx/cjs')],
  });
  private readonly askers = new Map<number, Asker>();
  private lastId = 0;
  private lost: EngineLost | null = null;

  constructor(onLost: () => void) {
    const lose = (why: string) => {
      this.lost ??= new EngineLost(why);
      for (const asker of this.askers.values()) asker.reject(this.lost);
      this.askers.clear();
      onLost();
    };
    this.worker.on('message', (message: FromWorker) => this.settle(message));
    this.worker.on('error', (error) => lose(error instanceof Error ? error.message : String(error)));
    this.worker.on('exit', (code) => lose(`exit code ${code}`));
    this.worker.unref();
  }

  /** Hands the arrays over: they are empty on this side afterwards. */
  hold(arrays: ProjectionArrays): void {
    this.post(
      { kind: 'hold', arrays },
      Object.values<Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>({ ...arrays }).map(
        (array) => array.buffer,
      ),
    );
  }

  /** An answer over the projection handed over last. Throws DeadlinePassed, EngineLost, and RangeError as the question's algorithm does. */
  ask<K extends Kind>(of: K, asked: Asked<K>, standpoint: Standpoint, deadline: number): Promise<Answered<K>> {
    if (this.lost) return Promise.reject(this.lost);
    const id = ++this.lastId;
    return new Promise<Answered<K>>((resolve, reject) => {
      this.askers.set(id, { resolve: (answer) => resolve(answer as Answered<K>), reject });
      this.post({ kind: 'ask', id, of, asked, standpoint, deadline });
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private post(message: ToWorker, handedOver: ArrayBuffer[] = []): void {
    this.worker.postMessage(message, handedOver);
  }

  private settle(message: FromWorker): void {
    const asker = this.askers.get(message.id);
    this.askers.delete(message.id);
    if ('answer' in message) asker?.resolve(message.answer);
    else asker?.reject(errorOf(message.error));
  }
}

function errorOf({ name, message }: { name: string; message: string }): Error {
  if (name === 'DeadlinePassed') return new DeadlinePassed();
  return name === 'RangeError' ? new RangeError(message) : new Error(message);
}
