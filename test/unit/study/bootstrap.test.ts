import { bootstrap, type Interval, type Sample } from '../../study/bootstrap';

const sample = (group: string, partner: string, ...values: number[]): Sample => ({
  group,
  asker: group.split(' ')[1]!,
  partner,
  values,
});

it('averages within an asker at a cut first, then over askers and cuts', () => {
  const [first] = bootstrap([sample('2012 A', 'B', 1), sample('2012 A', 'C', 0), sample('2015 D', 'B', 0)], 10);
  expect(first![0]).toBeCloseTo(0.25, 12);
});

it('draws the same weights for all measures', () => {
  const samples = ['A', 'B', 'C', 'D'].map((asker, index) => sample(`2012 ${asker}`, 'Z', index + 0.5, index));
  const [[value, low, high], other] = bootstrap(samples, 200) as [Interval, Interval];
  expect(high - low).toBeGreaterThan(0.5);
  expect(other[0]).toBe(1.5);
  for (const [index, bound] of [value, low, high].entries()) expect(bound - other[index]!).toBeCloseTo(0.5, 12);
});

it('weighs a node equally at all cuts, so that one drawn twice counts twice', () => {
  const alike = [sample('2012 A', 'B', 1), sample('2015 A', 'B', 0)];
  const [[, low, high]] = bootstrap(alike, 200) as [Interval];
  expect(low).toBeCloseTo(0.5, 12);
  expect(high).toBeCloseTo(0.5, 12);
});

it('gives the same interval each time', () => {
  const samples = ['A', 'B', 'C'].map((asker, index) => sample(`2012 ${asker}`, 'Z', index));
  expect(bootstrap(samples, 100)).toEqual(bootstrap(samples, 100));
});
