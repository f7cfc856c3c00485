import type { Json } from '../../support/api';
import { scattered } from './draw';
import type { Client } from './load/client';
import type { Question } from './question';
import { SERVERS, type ByServer } from './server-name';
import { sameWithin } from './same-within';

const SETS = 20;
/** Sums of the same numbers in another order differ in the last digits. */
const RELATIVE = 1e-9;

/** Asks the three the same and throws where an answer differs: it says of which question, for which variables, and how. */
export async function checkSameAnswers(
  { name, size, bodies, shapes }: Question,
  clients: ByServer<Client>,
): Promise<void> {
  const number = scattered(size);
  for (let turn = 0; turn < Math.min(SETS, size); turn++) {
    const asked = bodies(number(turn));
    const answer = async (server: (typeof SERVERS)[number]) =>
      shapes[server]((JSON.parse(await clients[server].ask(asked[server])) as { data: Json }).data);
    const expected = await answer('byHand');
    for (const server of SERVERS) {
      const found = await answer(server);
      if (sameWithin(expected, found, RELATIVE)) continue;
      throw new Error(
        `${name}: ${server} answers otherwise than the statement written by hand.\n${asked[server]}\n` +
          `${JSON.stringify(expected)}\n${JSON.stringify(found)}`,
      );
    }
  }
}
