import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import { NOTHING_LEFT } from './nothing-left';

/** A timer may be so late; what is left is waited for by turning round. */
const TIMER_MS = 2;

/**
 * Asks at fixed times, whether or not the answers before have come, so that a slow answer is not also one that was asked
 * for less. Gives how many milliseconds each took from the time at which it was to be asked. Throws where there is nothing
 * to ask.
 */
export async function openLoop(
  ask: (body: string) => Promise<void>,
  next: () => string | null,
  { perSecond, forMs }: { perSecond: number; forMs: number },
): Promise<number[]> {
  const count = Math.max(1, Math.floor((perSecond * forMs) / 1_000));
  const begun = performance.now();
  const asked: Promise<number>[] = [];
  for (let turn = 0; turn < count; turn++) {
    const due = begun + (turn * 1_000) / perSecond;
    await until(due);
    const body = next();
    if (body === null) break;
    const answer = ask(body).then(() => performance.now() - due);
    // One that fails is met at the end, when all have been asked.
    answer.catch(() => undefined);
    asked.push(answer);
  }
  if (asked.length === 0) throw new RangeError(NOTHING_LEFT);
  return Promise.all(asked);
}

async function until(due: number): Promise<void> {
  const wait = due - performance.now();
  if (wait > TIMER_MS) await sleep(wait - TIMER_MS);
  while (performance.now() < due) await breathe();
}
