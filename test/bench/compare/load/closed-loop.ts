import { NOTHING_LEFT } from './nothing-left';

/**
 * Sends requests with a fixed concurrency until the time is over or no variable set is left. Returns the responses per
 * second and the client's CPU time as a share of one core. Throws where there is no variable set.
 */
export async function closedLoop(
  ask: (body: string) => Promise<void>,
  next: () => string | null,
  { concurrency, forMs }: { concurrency: number; forMs: number },
): Promise<{ perSecond: number; clientShare: number }> {
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  let answered = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() - start < forMs) {
      const body = next();
      if (body === null) return;
      await ask(body);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  if (answered === 0) throw new RangeError(NOTHING_LEFT);
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { perSecond: answered / (elapsed / 1_000), clientShare: (user + system) / 1_000 / elapsed };
}
