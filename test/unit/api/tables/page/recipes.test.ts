import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { RECIPES } from '../../../../../src/api/export/page/recipes';
import { checkEach } from '../../../../support/check-each';

const linesOf = (id: string) => RECIPES.find((recipe) => recipe.id === id)!.lines('https://graph.example.org', 'en');

test('each recipe has at most ten lines', () =>
  checkEach(
    RECIPES,
    ({ id }) => expect(linesOf(id).split('\n').length).toBeLessThanOrEqual(10),
    ({ id }) => id,
  ));

test.each(['excel', 'power-bi'])('the recipe for %s is well-formed M', async (id) => {
  const parsed = await TaskUtils.tryLexParse(DefaultSettings, linesOf(id));
  expect(TaskUtils.isParseStageOk(parsed)).toBe(true);
  const broken = await TaskUtils.tryLexParse(DefaultSettings, linesOf(id).replace('Rows =', 'Rows'));
  expect(TaskUtils.isParseStageOk(broken)).toBe(false);
});
