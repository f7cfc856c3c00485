import { parentPort, workerData } from 'node:worker_threads';
import { ANSWERS, type Answered, type Kind } from './answers';
import type { Ground } from './ground';
import { HeldProjection } from './held-projection';
import type { FromWorker, ToWorker } from './messages';
import { sentError } from './sent-error';
import type { OpenSource, SourceModule } from './source';
import { DeadlinePassed } from './watch';

const { path, given } = workerData as SourceModule;
// eslint-disable-next-line @typescript-eslint/no-require-imports -- which module is known only here, where it is asked for
const { openSource } = require(path) as { openSource: OpenSource<unknown> };
const held = new HeldProjection(openSource(given));

/** Reads the influence graph at the revisions that are asked for, and answers questions over it one after the other. */
parentPort?.on('message', (message: ToWorker) => {
  answer(message).then(
    (found) => parentPort?.postMessage({ id: message.id, answer: found } satisfies FromWorker),
    (error: unknown) => parentPort?.postMessage({ id: message.id, error: sentError(error) } satisfies FromWorker),
  );
});

async function answer({ of, asked, revision, standpoint, deadline }: ToWorker): Promise<Answered<Kind>> {
  const { views, directory } = await held.at(revision);
  const shouldStop = () => Date.now() > deadline;
  if (shouldStop()) throw new DeadlinePassed();
  const find = ANSWERS[of] as (ground: Ground, asked: unknown) => Answered<Kind>;
  return find({ view: views.at(standpoint), directory, shouldStop }, asked);
}
