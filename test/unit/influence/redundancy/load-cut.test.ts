import 'reflect-metadata';
import { loadCut } from '../../../../src/influence/redundancy/redundancy.resolver';
import { Loaders } from '../../../../src/store/loading/loaders';
import type { ReadContext } from '../../../../src/store/loading/read-context';
import type { Run } from '../../../../src/store/neo4j/client';

/**
 * Creates a graph of actors: how many each statement read, and the maximum of statements that ran
 * at once.
 */
function setUp() {
  const found = { lengths: [] as number[], mostAtOnce: 0 };
  let running = 0;
  const run = (async (_statement: string, { ids, nodeColumns }: { ids: string[]; nodeColumns: string[] }) => {
    found.lengths.push(ids.length);
    found.mostAtOnce = Math.max(found.mostAtOnce, ++running);
    await new Promise(setImmediate);
    running--;
    const values = (id: string) =>
      nodeColumns.map((column) => (column === 'type' ? 'Partner' : column === 'nameEn' ? id : null));
    return ids.map((id) => ({ node: [id, [], values(id)] })).reverse();
  }) as unknown as Run;
  return { found, context: { loaders: new Loaders(run) } as ReadContext };
}

const someIds = (count: number) => Array.from({ length: count }, (_, index) => `N${index}`);

test('thousands of nodes are read in parts, one after the other, and keep their order', async () => {
  const { found, context } = setUp();
  const ids = someIds(1_130);
  const nodes = await loadCut(context, ids);
  expect(nodes.map(({ id }) => id)).toEqual(ids);
  expect(found).toEqual({ lengths: [500, 500, 130], mostAtOnce: 1 });
});

test('few nodes are read by one statement, together with those read with them', async () => {
  const { found, context } = setUp();
  await Promise.all([loadCut(context, someIds(4)), loadCut(context, ['A', 'B']), loadCut(context, [])]);
  expect(found).toEqual({ lengths: [6], mostAtOnce: 1 });
});
