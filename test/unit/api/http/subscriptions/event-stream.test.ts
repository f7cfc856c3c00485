import { setImmediate as turn } from 'node:timers/promises';
import Fastify from 'fastify';
import { buildSchema } from 'graphql';
import { ANONYMOUS } from '../../../../../src/graph/access/viewer';
import type { SharedResources } from '../../../../../src/api/http/context';
import { OpenStreams } from '../../../../../src/api/http/open-streams';
import { RequestState } from '../../../../../src/api/http/request-state';
import { addEventStreamRoute, EVENT_STREAM_PATH } from '../../../../../src/api/http/subscriptions/event-stream';

const app = Fastify();
afterEach(() => app.close());

/** Returns a signal that is given once. */
function signal(): { given: Promise<void>; give: () => void } {
  let give!: () => void;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

test('a stream whose client leaves while its own token is checked is closed', async () => {
  const streams = new OpenStreams({ max: 10, maxPerClient: 10, what: 'subscriptions' });
  const [asked, checked] = [signal(), signal()];
  const closed = signal();
  app.addHook('onRequest', ({ method }, { raw }, done) => {
    if (method === 'GET') raw.once('close', closed.give);
    done();
  });
  addEventStreamRoute(app, {
    schema: buildSchema('type Query { a: Int }'),
    shared: {} as SharedResources,
    newRequestState: ({ method }) =>
      new RequestState(
        async () => {
          if (method === 'GET') {
            asked.give();
            await checked.given;
          }
          return ANONYMOUS;
        },
        () => Promise.reject(new Error('not read here')),
      ),
    streams,
    idleTimeoutMs: 60_000,
  });
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}${EVENT_STREAM_PATH}`;
  const token = await (await fetch(url, { method: 'PUT' })).text();
  const leaving = new AbortController();
  const answer = fetch(`${url}?token=${token}`, { signal: leaving.signal });
  await asked.given;
  expect(streams.size).toBe(1);
  leaving.abort();
  await expect(answer).rejects.toThrow('aborted');
  await closed.given;
  checked.give();
  for (let i = 0; i < 10; i += 1) await turn();
  expect(streams.size).toBe(0);
  expect((await fetch(`${url}?token=${token}`)).status).toBe(404);
});
