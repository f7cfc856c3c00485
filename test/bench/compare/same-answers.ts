import type { Json } from '../../support/api';
import { scattered } from './draw';
import type { Client } from './load/client';
import type { Question } from './question';
import { SERVERS, type ByServer } from './server-name';
import { sameWithin } from './same-within';

const SETS = 20;
/** Floating-point sums depend on their order. */
const RELATIVE_TOLERANCE = 1e-9;

/** Compares the results of the three servers; throws an error with the question, variables and results where they differ. */
export async function checkSameAnswers(
  { name, size, bodies, shapes }: Question,
  clients: ByServer<Client>,
): Promise<void> {
  const number = scattered(size);
  for (let turn = 0; turn < Math.min(SETS, size); turn++) {
    const requests = bodies(number(turn));
    const answer = async (server: (typeof SERVERS)[number]) =>
      shapes[server]((JSON.parse(await clients[server].ask(requests[server])) as { data: Json }).data);
    const expected = await answer('byHand');
    for (const server of SERVERS) {
      const actual = await answer(server);
      if (sameWithin(expected, actual, RELATIVE_TOLERANCE)) continue;
      throw new Error(
        `${name}: the result of ${server} differs from that of the hand-written statement.\n${requests[server]}\n` +
          `${JSON.stringify(expected)}\n${JSON.stringify(actual)}`,
      );
    }
  }
}
