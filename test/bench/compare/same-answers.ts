import type { Json } from '../../support/api';
import { post } from '../load';
import type { Question } from './question';
import type { ByServer } from '../servers';

const SETS = 60;
/** Relative tolerance: floating-point sums depend on their order. */
const RELATIVE_TOLERANCE = 1e-9;

/** Throws, with the question and both answers, where the servers at these addresses differ. */
export async function checkSameAnswers(
  { name, size, bodies, shapes }: Question,
  addresses: ByServer<string>,
): Promise<void> {
  for (let turn = 0; turn < Math.min(SETS, size); turn++) {
    const requests = bodies(turn);
    const answer = async (server: keyof ByServer<string>) =>
      shapes[server]((JSON.parse(await post(addresses[server], requests[server])) as { data: Json }).data);
    const expected = await answer('byHand');
    for (const server of ['api', 'peer'] as const) {
      const actual = await answer(server);
      if (sameWithin(expected, actual, RELATIVE_TOLERANCE)) continue;
      throw new Error(
        `${name}: the answer of ${server} differs from that of the hand-written statement.\n${requests[server]}\n` +
          `${JSON.stringify(expected)}\n${JSON.stringify(actual)}`,
      );
    }
  }
}

/** True where two JSON values are equal, with a relative tolerance for numbers. */
export function sameWithin(a: unknown, b: unknown, tolerance: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [entriesA, entriesB] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    entriesA.length === entriesB.size &&
    entriesA.every(([key, value]) => entriesB.has(key) && sameWithin(value, entriesB.get(key), tolerance))
  );
}
