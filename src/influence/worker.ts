import { parentPort } from 'node:worker_threads';
import type { FromWorker, IndexedAnswer, ToWorker } from './messages';
import { missingLink } from './missing-link';
import { bestPaths } from './paths';
import type { IndexedQuestion } from './question';
import { ViewCache } from './view-cache';

/** Holds the last projection it was sent and answers questions over it, one after the other. */
let held: ViewCache | null = null;

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'hold') {
    held = new ViewCache(message.arrays);
    return;
  }
  parentPort?.postMessage(reply(message.id, () => answer(message.question, message.deadline)));
});

function reply(id: number, find: () => IndexedAnswer): FromWorker {
  try {
    return { id, answer: find() };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { id, error: { name, message } };
  }
}

function answer({ standpoint, ...query }: IndexedQuestion, deadline: number): IndexedAnswer {
  if (!held) throw new Error('Asked before there was a projection.');
  const watched = { ...query, shouldStop: () => Date.now() > deadline };
  const view = held.at(standpoint);
  const paths = bestPaths(view, watched);
  return { paths, missingLink: paths.length > 0 ? null : missingLink(view, watched) };
}
