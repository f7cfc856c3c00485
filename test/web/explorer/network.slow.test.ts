import { readSeed } from '../../../seed/load-seed';
import type { GraphRows } from '../../../src/store/model/rows';
import { drawNetwork } from './draw-network';
import { useExplorer } from './explorer';

const world = readSeed('synthetic:10');
const explorer = useExplorer('synthetic:10');

/** The actors with the most ties. */
function hubsOf({ nodes, ties }: GraphRows, count: number): string[] {
  const degrees = new Map<string, number>();
  for (const id of ties.flatMap(({ from, to }) => [from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const actors = nodes.filter(({ type }) => ['Member', 'Partner', 'RegionalBody', 'Company'].includes(type));
  return actors
    .map(({ id }) => id)
    .sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0))
    .slice(0, count);
}

test('2,000 nodes of a world ten times as large are drawn within 3 s, without a GPU', async () => {
  const times: number[] = [];
  // The first only makes Neo4j plan its statements; of the others the quickest counts, since other tests may run beside this one.
  for (const hub of hubsOf(world, 4)) {
    const page = await explorer.open(`/en/organisations/${hub}`);
    const { ms, title } = await drawNetwork(page, 'Within 3 steps');
    expect(title).toMatch(/^1,999 records are within 3 steps/);
    expect(await page.locator('canvas').getAttribute('data-drawn')).toBe('2000');
    times.push(ms);
    await page.close();
  }
  expect(Math.min(...times.slice(1))).toBeLessThan(3_000);
}, 240_000);
