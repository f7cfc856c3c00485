import { parentPort, workerData } from 'node:worker_threads';
import { QUESTIONS, type Answer, type QuestionKind } from './questions';
import type { QuestionContext } from './question-context';
import { HeldProjection } from '../projection/held-projection';
import type { FromWorker, ToWorker } from './messages';
import { sentError } from './sent-error';
import type { OpenSource, SourceModule } from '../projection/source';
import { DeadlinePassed } from './deadline-check';

const { path, given } = workerData as SourceModule;
// eslint-disable-next-line @typescript-eslint/no-require-imports -- which module is known only here, where it is asked for
const { openSource } = require(path) as { openSource: OpenSource<unknown> };
const held = new HeldProjection(openSource(given));

/** Keeps the influence graph up with the heads that are asked at, and answers questions over it one after the other. */
parentPort?.on('message', (message: ToWorker) => {
  answer(message).then(
    (found) => send({ id: message.id, reads: held.reads, answer: found }),
    (error: unknown) => send({ id: message.id, reads: held.reads, error: sentError(error) }),
  );
});

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}

async function answer({ of, asked, head, standpoint, deadline }: ToWorker): Promise<Answer<QuestionKind>> {
  const { views, idIndex } = await held.at(head);
  const shouldStop = () => Date.now() > deadline;
  if (shouldStop()) throw new DeadlinePassed();
  const find = QUESTIONS[of] as (ground: QuestionContext, asked: unknown) => Answer<QuestionKind>;
  return find({ view: views.at(standpoint), idIndex, shouldStop }, asked);
}
