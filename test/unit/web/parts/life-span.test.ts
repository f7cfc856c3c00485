import { axisOf, evidenceYear, scaleOf, spansOf, ticksOf, yearsOf } from '../../../../src/web/parts/life-span';

type Tie = Parameters<typeof spansOf>[0];

const tie = (given: Partial<Tie> = {}): Tie => ({
  since: null,
  until: null,
  status: 'CURRENT',
  lastConfirmedOn: null,
  evidence: [],
  ...given,
});
const saidIn = (...years: string[]): Pick<Tie, 'lastConfirmedOn' | 'evidence'> => ({
  lastConfirmedOn: [...years].sort().at(-1)!,
  evidence: years.map((publishedOn) => ({ asOf: null, source: { publishedOn } })),
});
const AXIS = { from: 2000, today: 2026.5, to: 2027 };
const spans = (given: Partial<Tie>) => spansOf(tie(given), AXIS).map(({ from, to, look }) => [look, from, to]);

test('a partial date is a stretch of years', () => {
  expect(yearsOf('2016')).toEqual([2016, 2017]);
  expect(yearsOf('2016-07')).toEqual([2016.5, 2016.5 + 1 / 12]);
  const [first, last] = yearsOf('2016-12-31');
  expect(first).toBeGreaterThan(2016.99);
  expect(last).toBeCloseTo(2017);
});

describe('a tie is drawn', () => {
  test('as held from its beginning to its end', () => {
    expect(spans({ since: '2016', until: '2020', status: 'ENDED' })).toEqual([['held', 2016, 2021]]);
  });

  test('as held until today where it is current', () => {
    expect(spans({ since: '2015', ...saidIn('2024') })).toEqual([['held', 2015, 2026.5]]);
  });

  test('as unknown before its earliest evidence where no source says when it began', () => {
    expect(spans(saidIn('2021', '2024'))).toEqual([
      ['unknown', 2000, 2021],
      ['held', 2021, 2026.5],
    ]);
  });

  test('as unknown since its newest evidence where none confirms it', () => {
    expect(spans({ since: '2010', status: 'UNCONFIRMED', ...saidIn('2014') })).toEqual([
      ['held', 2010, 2015],
      ['unknown', 2015, 2026.5],
    ]);
  });

  test('as unknown all along where no source gives a date', () => {
    expect(spans({ status: 'UNCONFIRMED' })).toEqual([['unknown', 2000, 2026.5]]);
  });

  test('as unknown until its end where only that is known', () => {
    expect(spans({ until: '2006', status: 'ENDED' })).toEqual([['unknown', 2000, 2007]]);
  });

  test('as to come where it has not begun', () => {
    expect(spans({ since: '2026-07', until: '2026', status: 'UPCOMING' })).toEqual([['upcoming', 2026.5, 2027]]);
  });
});

test('the newest evidence is in the middle of its date, and never after today', () => {
  expect(evidenceYear(tie({ lastConfirmedOn: '2014' }), AXIS)).toBe(2014.5);
  expect(evidenceYear(tie({ lastConfirmedOn: '2027' }), AXIS)).toBe(2026.5);
  expect(evidenceYear(tie(), AXIS)).toBeNull();
});

test('the axis begins with five years in which all ties fit, ten years before today at the latest', () => {
  expect(axisOf([tie({ since: '1998-05' })], '2026-06-30')).toMatchObject({ from: 1995 });
  const { from, today, to } = axisOf([tie({ until: '2030' })], '2026');
  expect([from, today, to]).toEqual([2015, 2027, 2031]);
});

test('the axis names round years, at most eleven', () => {
  expect(ticksOf({ from: 2005, today: 2026, to: 2027 })).toEqual([2005, 2010, 2015, 2020, 2025]);
  expect(ticksOf({ from: 2010, today: 2026, to: 2026.9 })).toEqual([
    2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026,
  ]);
  expect(ticksOf({ from: 1920, today: 2026, to: 2027 })).toHaveLength(6);
});

test('a year is on the axis in proportion', () => {
  expect([2000, 2010, 2020].map(scaleOf({ from: 2000, today: 2020, to: 2020 }, 100, 300))).toEqual([100, 200, 300]);
});
