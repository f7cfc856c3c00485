import {
  addTarget,
  leaveOut,
  mustInvite,
  type Problem,
  problemParameters,
  readProblem,
  rulesOf,
  swap,
  withoutRule,
  withQuota,
} from '../../../../src/web/convene/problem';

const read = (query: string): Problem => {
  const parameters = new URLSearchParams(query);
  return readProblem((name) => parameters.get(name) ?? '');
};
const written = (problem: Problem): string => {
  const given = Object.entries(problemParameters(problem)).filter(([, value]) => value !== '');
  return given.map(([name, value]) => `${name}=${value}`).join('&');
};
const WHOLE =
  'targets=ACC,UNWTO:2,EU:0&seats=7&host=H,I&mustInvite=A,B&exclude=C&keepApart=A:D,B:E:F&groupQuotas=DONOR:1,MEDIA::2,ACADEMIA:1:3&regionQuotas=BLK-AP:2&maxHops=5';

test('an address without rules is a meeting of ten seats and paths of three steps', () => {
  expect(read('targets=ACC')).toEqual({
    targets: [{ actor: 'ACC', weight: 1 }],
    seats: 10,
    maxHops: 3,
    mustInvite: [],
    exclude: [],
    keepApart: [],
    event: null,
    host: null,
    groupQuotas: [],
    regionQuotas: [],
  });
  expect(read('targets=ACC&seats=many&maxHops=')).toEqual(read('targets=ACC'));
});

test('the whole problem is read from its address, and written as it was', () => {
  expect(read(WHOLE)).toMatchObject({
    targets: [
      { actor: 'ACC', weight: 1 },
      { actor: 'UNWTO', weight: 2 },
      { actor: 'EU', weight: 0 },
    ],
    host: ['H', 'I'],
    keepApart: [
      ['A', 'D'],
      ['B', 'E', 'F'],
    ],
    groupQuotas: [
      { group: 'DONOR', min: 1, max: null },
      { group: 'MEDIA', min: 0, max: 2 },
      { group: 'ACADEMIA', min: 1, max: 3 },
    ],
  });
  expect(written(read(WHOLE))).toBe(WHOLE);
});

test('each rule can be dropped by its path, and the others stay', () => {
  const problem = read(WHOLE);
  const rules = rulesOf(problem);
  expect(rules.map((path) => path.join('.'))).toEqual([
    'groupQuotas.0.min',
    'groupQuotas.1.max',
    'groupQuotas.2.min',
    'groupQuotas.2.max',
    'regionQuotas.0.min',
    'mustInvite.0',
    'mustInvite.1',
    'exclude.0',
    'keepApart.0',
    'keepApart.1',
  ]);
  for (const rule of rules) expect(rulesOf(withoutRule(problem, rule))).toHaveLength(rules.length - 1);
  expect(written(withoutRule(problem, ['groupQuotas', '2', 'min']))).toBe(WHOLE.replace('ACADEMIA:1:3', 'ACADEMIA::3'));
  expect(written(withoutRule(problem, ['groupQuotas', '0', 'min']))).toBe(WHOLE.replace('DONOR:1,', ''));
  expect(written(withoutRule(problem, ['mustInvite', '1']))).toBe(WHOLE.replace('A,B', 'A'));
});

test('a swap excludes the one and invites the other, whatever the rules for them before', () => {
  expect(written(swap(read('targets=T&mustInvite=A&exclude=B'), 'A', 'B'))).toBe(
    'targets=T&seats=10&mustInvite=B&exclude=A',
  );
  expect(written(leaveOut(read('targets=T&mustInvite=A,B'), 'A'))).toBe('targets=T&seats=10&mustInvite=B&exclude=A');
  expect(written(mustInvite(read('targets=T&exclude=A'), 'A'))).toBe('targets=T&seats=10&mustInvite=A');
});

test('a bound of a group or region replaces the present one, and keeps the other bound', () => {
  const problem = read('targets=T&groupQuotas=DONOR:1');
  expect(written(withQuota(problem, 'groupQuotas', 'DONOR', { max: 3 }))).toContain('groupQuotas=DONOR:1:3');
  expect(written(withQuota(problem, 'groupQuotas', 'DONOR', { min: 2 }))).toContain('groupQuotas=DONOR:2');
  expect(written(withQuota(problem, 'groupQuotas', 'MEDIA', { max: 0 }))).toContain('groupQuotas=DONOR:1,MEDIA::0');
  expect(written(withQuota(problem, 'regionQuotas', 'BLK-AP', { min: 1 }))).toContain('regionQuotas=BLK-AP:1');
});

test('a target is added once', () => {
  const problem = addTarget(read('targets=T:2'), 'U');
  expect(written(addTarget(problem, 'T'))).toBe('targets=T:2,U&seats=10');
});
