import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RECIPES } from '../../../../src/api/export/page/recipes';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const run = promisify(execFile);
const api = useWorld(SMALL_WORLD);

const linesOf = (id: string) => RECIPES.find((recipe) => recipe.id === id)!.lines(api.address, 'en');

test('curl gets a file once, and is then told that it has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  const curl = () => run('sh', ['-c', linesOf('curl')], { cwd: folder });
  expect((await curl()).stdout).toBe('200\n');
  const file = readFileSync(join(folder, 'actors.csv'), 'utf8');
  expect(file).toMatch(/^id,name,/);
  expect((await curl()).stdout).toBe('304\n');
  expect(readFileSync(join(folder, 'actors.csv'), 'utf8')).toBe(file);
});
