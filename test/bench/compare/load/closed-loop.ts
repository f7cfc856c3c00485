import { NOTHING_LEFT } from './nothing-left';

/**
 * Asks over and over, so many at a time, until the time is over or nothing is left to ask. Gives how many answers came a
 * second, and which share of a core the asking itself took. Throws where there is nothing to ask.
 */
export async function closedLoop(
  ask: (body: string) => Promise<void>,
  next: () => string | null,
  { concurrency, forMs }: { concurrency: number; forMs: number },
): Promise<{ perSecond: number; clientShare: number }> {
  const begun = performance.now();
  const cpuBefore = process.cpuUsage();
  let answered = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() - begun < forMs) {
      const body = next();
      if (body === null) return;
      await ask(body);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  if (answered === 0) throw new RangeError(NOTHING_LEFT);
  const elapsed = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { perSecond: answered / (elapsed / 1_000), clientShare: (user + system) / 1_000 / elapsed };
}
