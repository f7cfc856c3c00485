import { byKind, missingYears, runsOf, spansText, yearsOf } from '../../../../src/web/indicator/series';

const at = (year: number | null, value = 1) => ({ year, value });

test('the axis spans the first to the last year of any value; without a year there is none', () => {
  expect(yearsOf([at(2021), at(null), at(2019)])).toEqual({ from: 2019, to: 2021 });
  expect(yearsOf([at(null)])).toBeNull();
});

test('a missing year ends a run, so that no line is drawn over it; values of one year stay together', () => {
  const runs = runsOf([at(2021, 7), at(2019, 3), at(2021, 8), at(2022, 9), at(null)]);
  expect(runs.map((run) => run.map(({ year, value }) => [year, value]))).toEqual([
    [[2019, 3]],
    [
      [2021, 7],
      [2021, 8],
      [2022, 9],
    ],
  ]);
});

test('a year without a value is missing, one with the value 0 is not', () => {
  expect(missingYears([at(2020, 0), at(2022)], { from: 2019, to: 2023 })).toEqual([2019, 2021, 2023]);
});

test('years are shown as spans', () => {
  expect(spansText([2019, 2021, 2022, 2023])).toBe('2019, 2021–2023');
  expect(spansText([])).toBe('');
});

test('values are distinguished by their kind', () => {
  const values = (['TARGET', 'MEASURED', 'MEASURED'] as const).map((kind) => ({ kind, ...at(2020) }));
  const { BASELINE, TARGET, MEASURED } = byKind(values);
  expect([BASELINE.length, TARGET.length, MEASURED.length]).toEqual([0, 1, 2]);
});
