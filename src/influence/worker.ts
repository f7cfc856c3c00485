import { parentPort } from 'node:worker_threads';
import { ANSWERS, type Answered, type Kind } from './answers';
import type { FromWorker, ToWorker } from './messages';
import type { View } from './view';
import { ViewCache } from './view-cache';

/** Holds the last projection it was sent and answers questions over it, one after the other. */
let held: ViewCache | null = null;

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'hold') {
    held = new ViewCache(message.arrays);
    return;
  }
  parentPort?.postMessage(reply(message.id, () => answer(message)));
});

function reply(id: number, find: () => Answered<Kind>): FromWorker {
  try {
    return { id, answer: find() };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { id, error: { name, message } };
  }
}

function answer({ of, asked, standpoint, deadline }: Extract<ToWorker, { kind: 'ask' }>): Answered<Kind> {
  if (!held) throw new Error('Asked before there was a projection.');
  const find = ANSWERS[of] as (view: View, asked: object) => Answered<Kind>;
  return find(held.at(standpoint), { ...asked, shouldStop: () => Date.now() > deadline });
}
