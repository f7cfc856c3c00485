import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { RECIPES } from '../../../src/http/table-page/recipes';

const linesOf = (id: string) => RECIPES.find((recipe) => recipe.id === id)!.lines('https://graph.example.org', 'en');

test.each(RECIPES.map(({ id }) => id))('the recipe for %s has at most ten lines', (id) => {
  expect(linesOf(id).split('\n').length).toBeLessThanOrEqual(10);
});

test.each(['excel', 'power-bi'])('the recipe for %s is well-formed M', async (id) => {
  const parsed = await TaskUtils.tryLexParse(DefaultSettings, linesOf(id));
  expect(TaskUtils.isParseStageOk(parsed)).toBe(true);
  const broken = await TaskUtils.tryLexParse(DefaultSettings, linesOf(id).replace('Rows =', 'Rows'));
  expect(TaskUtils.isParseStageOk(broken)).toBe(false);
});
