import { bootstrap, type Sample } from '../../../../src/influence/evaluation/bootstrap';

const sample = (group: string, partner: string, ...values: number[]): Sample => ({
  group,
  asker: group.split(' ')[1]!,
  partner,
  values,
});

it('averages within an asker at a cut first, then over askers and cuts', () => {
  const [first] = bootstrap([sample('2012 A', 'B', 1), sample('2012 A', 'C', 0), sample('2015 D', 'B', 0)], [], 10);
  expect(first!.value).toBeCloseTo(0.25, 12);
});

it('compares two measures in each replicate', () => {
  const samples = ['A', 'B', 'C', 'D'].map((asker, index) => sample(`2012 ${asker}`, 'Z', index + 0.5, index));
  const [one, other, difference] = bootstrap(samples, [[0, 1]], 200);
  expect(one!.high - one!.low).toBeGreaterThan(0.5);
  expect(other!.value).toBe(1.5);
  expect(difference).toEqual({
    value: 0.5,
    low: expect.closeTo(0.5, 12) as number,
    high: expect.closeTo(0.5, 12) as number,
  });
});

it('weighs a node alike at all cuts, so that one that is asked twice counts twice', () => {
  const alike = [sample('2012 A', 'B', 1), sample('2015 A', 'B', 0)];
  const [interval] = bootstrap(alike, [], 200);
  expect(interval!.low).toBeCloseTo(0.5, 12);
  expect(interval!.high).toBeCloseTo(0.5, 12);
});

it('gives the same interval each time', () => {
  const samples = ['A', 'B', 'C'].map((asker, index) => sample(`2012 ${asker}`, 'Z', index));
  expect(bootstrap(samples, [], 100)).toEqual(bootstrap(samples, [], 100));
});
