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

test('2,000 nodes of a world ten times as large are drawn without a GPU, not much later than those of one step', async () => {
  const ratios: number[] = [];
  // The first only makes Neo4j plan its statements.
  for (const hub of hubsOf(world, 4)) {
    const page = await explorer.open(`/en/organisations/${hub}`);
    const near = await drawNetwork(page, 'Within one step');
    const { ms, title } = await drawNetwork(page, 'Within 3 steps');
    expect(title).toMatch(/^1,999 records are within 3 steps/);
    expect(await page.locator('canvas').getAttribute('data-drawn')).toBe('2000');
    ratios.push(ms / near.ms);
    await page.close();
  }
  expect(Math.min(...ratios.slice(1))).toBeLessThan(20);
}, 240_000);
