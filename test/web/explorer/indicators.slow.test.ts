import { heading, useExplorer } from './explorer';

const explorer = useExplorer('explorer');

test('a year without a value is a gap in the chart, and missing values are stated once', async () => {
  const page = await explorer.open('/en/indicators');
  await heading(page, 'One of 3 indicators has a known value.').waitFor();
  await page.getByText('No source gives a baseline for 1 of them, nor a target for 1').waitFor();
  const article = page
    .getByRole('region', { name: '1. Safer travel' })
    .getByRole('article', { name: 'Ferries with a rule' });
  const rows = await article
    .getByRole('table', { name: /^Values/ })
    .getByRole('row')
    .allInnerTexts();
  expect(rows.slice(1).map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
    expect.stringMatching(/^Measured 2019 3/),
    expect.stringMatching(/^Measured 2021 [78]/),
    expect.stringMatching(/^Measured 2021 [78]/),
  ]);
  const chart = article.getByRole('img', {
    name: /3 measured values, no baseline, no target\. There is no value for 2020\.$/,
  });
  // Nothing is drawn over 2020: the one line is that of 2021.
  const lines = await chart
    .locator('path.measured')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')!));
  expect(lines.map((line) => line.split('L').length)).toEqual([1, 2]);
  expect(await chart.locator('rect.missing').count()).toBe(1);
});

test('indicators of which no value is known are named on demand, not drawn', async () => {
  const page = await explorer.open('/fr/indicators');
  await page.getByText('2 autres indicateurs dont on ne sait rien').click();
  expect(await page.getByRole('group').getByRole('link').allInnerTexts()).toEqual(
    expect.arrayContaining(['Speeches', 'Boats afloat']),
  );
  expect(await page.getByRole('article').count()).toBe(1);
});
