import 'reflect-metadata';
import { ask } from '../../../../src/influence/engine/ask';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import type { InfluenceContext } from '../../../../src/influence/engine/influence-context';

/**
 * Creates a context whose engine reaches the deadline; `projection` is what it has read by then.
 */
function contextWith(projection: object | null): InfluenceContext {
  const run = <T>(work: () => T): T => work();
  return {
    loaders: { once: (_kind: string, _key: string, work: () => unknown) => work(), settleBatch: { run } },
    influence: { projection, ask: () => Promise.reject(new DeadlinePassed()) },
    inDryRun: () => false,
    head: () => Promise.resolve({}),
  } as unknown as InfluenceContext;
}

const question = {
  of: 'a',
  first: 10,
  tied: 'ANY' as const,
  tiedBeside: [],
  except: [],
  network: 'n',
  pursuers: null,
  inRegion: null,
  maxHops: 4,
};

test.each([
  [
    'asks for less where the search takes too long',
    { nodes: 1, ties: 0, sequence: 0 },
    /^There is too much .* Ask for less/,
  ],
  ['says that the graph is still being read', null, /^The graph is still being read .* Try again in a minute/],
])('at the deadline, %s', async (_, projection, message) => {
  await expect(ask(contextWith(projection), 'allies', question)).rejects.toMatchObject({
    message: expect.stringMatching(message) as unknown,
    extensions: { code: 'DEADLINE_EXCEEDED' },
  });
});
