import { setImmediate as nextTick, setTimeout as sleep } from 'node:timers/promises';
import { NOTHING_LEFT } from './nothing-left';

/** The maximum delay of a timer; the rest of a wait polls the clock. */
const TIMER_MS = 2;

/**
 * Sends requests at fixed times, without waiting for responses, so that a slow server does not get fewer requests. Returns
 * the milliseconds from each scheduled time to the response. Throws where there is no variable set.
 */
export async function openLoop(
  ask: (body: string) => Promise<void>,
  next: () => string | null,
  { perSecond, forMs }: { perSecond: number; forMs: number },
): Promise<number[]> {
  const count = Math.max(1, Math.floor((perSecond * forMs) / 1_000));
  const start = performance.now();
  const sent: Promise<number>[] = [];
  for (let turn = 0; turn < count; turn++) {
    const due = start + (turn * 1_000) / perSecond;
    await until(due);
    const body = next();
    if (body === null) break;
    const answer = ask(body).then(() => performance.now() - due);
    // A rejection is handled at the end, by Promise.all.
    answer.catch(() => undefined);
    sent.push(answer);
  }
  if (sent.length === 0) throw new RangeError(NOTHING_LEFT);
  return Promise.all(sent);
}

async function until(due: number): Promise<void> {
  const wait = due - performance.now();
  if (wait > TIMER_MS) await sleep(wait - TIMER_MS);
  while (performance.now() < due) await nextTick();
}
