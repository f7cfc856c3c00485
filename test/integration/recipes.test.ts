import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RECIPES } from '../../src/api/tables/page/recipes';
import { useWorld } from '../support/use-world';
import { SMALL_WORLD } from '../worlds/small-world';

const run = promisify(execFile);
const api = useWorld(SMALL_WORLD);

const linesOf = (id: string) => RECIPES.find((recipe) => recipe.id === id)!.lines(api.address, 'en');
const rowsOf = async (file: string) => (await (await fetch(`${api.address}/export/${file}`)).json()) as object[];

test('pandas reads all ties, unknown as missing and a year as it is written', async () => {
  const rows = (await rowsOf('ties.json?lang=en')) as { since: string | null }[];
  const print =
    'import json\nprint(json.dumps([len(ties), len(same), list(ties["since"].dropna()), list(same["since"].dropna())]))';
  const { stdout } = await run('/usr/bin/python3', ['-c', `${linesOf('pandas')}\n${print}`]);
  const since = rows.flatMap((row) => row.since ?? []);
  expect(since.length).toBeGreaterThan(0);
  expect(JSON.parse(stdout)).toEqual([rows.length, rows.length, since, since]);
});

test('curl gets a file once, and is then told that it has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  const curl = () => run('sh', ['-c', linesOf('curl')], { cwd: folder });
  expect((await curl()).stdout).toBe('200\n');
  const file = readFileSync(join(folder, 'actors.csv'), 'utf8');
  expect(file).toMatch(/^id,name,/);
  expect((await curl()).stdout).toBe('304\n');
  expect(readFileSync(join(folder, 'actors.csv'), 'utf8')).toBe(file);
});
