import type { ConveningProblem, Rule } from '../../../../src/influence/convening/convening-problem';
import { conveningList, type ConveningPlan } from '../../../../src/influence/convening/convening-list';
import { reachOf } from '../../../../src/influence/paths/search/reach-of';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { TieType } from '../../../../src/store/model/tie-type';
import { evidenceOf, nodeRow, tieRow } from '../rows';

/**
 * On 31 December 2024; every tie is fresh and no node has more than ten ties. The targets are union
 * (weight 2), bank and palace (weight 1 each); paths have at most 2 hops. Scores by target:
 *
 *   ada --0.5-- union     ada --0.4-- bank                 ada: 0.5 and 0.4
 *   bo --0.6-- union      bo --0.8-- table --0.5-- bank    bo:  0.6 and 0.8 x 0.5 = 0.4
 *   cy --0.9-- bank                                        cy: 0 and 0.9
 *   (the path of cy to union by bank and ada is too long)
 *   dee has no ties and eve --0.9-- union ended in 2020: neither is a candidate;
 *   nobody reaches palace
 *
 * Groups: ada and bo are business, cy and dee government. Regions: bo and dee are in the north.
 */
const strong = (id: string, from: string, to: string, strength: number) =>
  tieRow(id, from, to, { strength, evidence: evidenceOf('2024') });
const projection = buildProjection(
  [
    ...['ada', 'bo', 'cy', 'dee', 'eve', 'union', 'bank', 'palace'].map((id) => nodeRow(id)),
    nodeRow('table', { actor: false }),
  ],
  [
    strong('t1', 'ada', 'union', 0.5),
    strong('t2', 'ada', 'bank', 0.4),
    strong('t3', 'bo', 'union', 0.6),
    strong('t4', 'bo', 'table', 0.8),
    strong('t5', 'bank', 'table', 0.5),
    strong('t6', 'cy', 'bank', 0.9),
    { ...strong('t7', 'eve', 'union', 0.9), until: '2020' },
  ],
);
const view = viewAt(projection.arrays, { valid: '2024-12-31', known: '2024-06-01T00:00:00.000Z', clearance: 0 });
const at = (id: string) => projection.nodeIds.indexOf(id);
const GROUPS: Record<string, string> = { ada: 'business', bo: 'business', cy: 'government', dee: 'government' };
const NORTH = ['bo', 'dee'];
const problem: ConveningProblem = {
  targets: [
    { actor: at('union'), weight: 2 },
    { actor: at('bank'), weight: 1 },
    { actor: at('palace'), weight: 1 },
  ],
  seats: 2,
  mustInvite: [],
  guests: [],
  leftOut: [],
  hosts: [],
  exclude: [],
  keepApart: [],
  groupQuotas: [],
  regionQuotas: [],
  maxHops: 2,
  groupOf: (actor) => GROUPS[projection.nodeIds[actor]!] ?? null,
  regionOf: (actor) => (NORTH.includes(projection.nodeIds[actor]!) ? 'north' : null),
};

const to12 = (value: number) => Number(value.toFixed(12));
function plan(overrides: Partial<ConveningProblem> = {}) {
  const result = conveningList(view, { ...problem, ...overrides });
  if ('infeasible' in result) throw new Error(`Conflict: ${JSON.stringify(result.infeasible)}`);
  return {
    ...result,
    reach: to12(result.reach),
    bound: to12(result.bound),
    invitees: result.invitees.map(({ actor, gain, runnerUp }) => [
      projection.nodeIds[actor],
      to12(gain),
      runnerUp && projection.nodeIds[runnerUp.actor],
    ]),
  };
}
function conflict(overrides: Partial<ConveningProblem>): Rule[] {
  const result = conveningList(view, { ...problem, ...overrides });
  return 'infeasible' in result ? result.infeasible : [];
}

test('two seats and no other rules', () => {
  const found = plan();
  expect(found.invitees).toEqual([
    ['bo', 1.6, 'ada'], // 2 x 0.6 + 0.4; ada would add 2 x 0.5 + 0.4 = 1.4
    ['ada', 0.64, 'cy'], // 2 x 0.4 x 0.5 + 0.6 x 0.4; cy would add 0.6 x 0.9 = 0.54
  ]);
  expect(found.reach).toBe(2.24);
  // All candidates: 2 x (1 - 0.4 x 0.5) + (1 - 0.6 x 0.6 x 0.1). After ada, cy would add 0.324:
  // 2.24 + 0.324 is the same.
  expect(found.bound).toBe(2.564);
  expect(found.targets.map(({ target, weight, reach }) => [projection.nodeIds[target], weight, to12(reach)])).toEqual([
    ['union', 2, 0.8], // 1 - 0.4 x 0.5
    ['bank', 1, 0.64], // 1 - 0.6 x 0.6
    ['palace', 1, 0],
  ]);
  expect(found.unreachable).toEqual([at('palace')]);
  expect(found).toMatchObject({ alsoExcluded: [], emptySeats: [] });
});

test('lists what each adds to which target, and the gain of the runner-up', () => {
  const result = conveningList(view, problem) as ConveningPlan;
  expect(result.invitees[0]).toMatchObject({
    reason: 'GAIN',
    equals: [],
    runnerUp: { actor: at('ada'), gain: 1.4 },
    reached: [
      { target: at('union'), score: 0.6 }, // 2 x 0.6 is more than 0.8 x 0.5
      { target: at('bank'), score: expect.closeTo(0.4, 12) as number },
    ],
  });
});

test('leaves seats empty that would add nothing, and names nobody without a target', () => {
  const { invitees, reach, bound, emptySeats } = plan({ seats: 10 });
  expect(invitees).toEqual([
    ['bo', 1.6, 'ada'],
    ['ada', 0.64, 'cy'],
    ['cy', 0.324, null],
  ]);
  expect([reach, bound]).toEqual([2.564, 2.564]);
  // No rule asks for anybody in them.
  expect(emptySeats).toEqual([]);
});

test('invites no excluded actor', () => {
  const { invitees } = plan({ exclude: [at('dee'), at('bo')] });
  expect(invitees).toEqual([
    ['ada', 1.4, 'cy'],
    ['cy', 0.54, null], // 0.6 x 0.9
  ]);
});

test('invites only one of two actors that must be kept apart', () => {
  const { invitees } = plan({ keepApart: [[at('cy')], [at('ada'), at('bo'), at('union')]] });
  expect(invitees).toEqual([
    ['bo', 1.6, 'ada'],
    ['cy', 0.54, null],
  ]);
});

test('puts actors that must be invited first, though they reach nobody, and chooses the others given them', () => {
  const { invitees } = plan({ mustInvite: [at('dee'), at('cy')], seats: 3 });
  expect(invitees).toEqual([
    ['cy', 0.9, null],
    ['dee', 0, null],
    ['bo', 1.24, 'ada'], // 2 x 0.6 + 0.1 x 0.4
  ]);
});

test('an actor that must be invited counts towards a minimum', () => {
  // With dee the north has two, bo and dee, who have both seats.
  const { invitees, emptySeats } = plan({ mustInvite: [at('dee')], regionQuotas: [{ region: 'north', min: 2 }] });
  expect(invitees).toEqual([
    ['dee', 0, null],
    ['bo', 1.6, null],
  ]);
  expect(emptySeats).toEqual([]);
});

test('guests keep their seats, and an actor that declined is no candidate unless it must be invited', () => {
  const found = plan({ guests: [at('dee')], leftOut: [at('bo'), at('dee')] });
  expect(found.invitees).toEqual([
    ['dee', 0, null],
    ['ada', 1.4, 'cy'],
  ]);
  const { invitees } = plan({ mustInvite: [at('bo'), at('dee')], guests: [at('dee')], leftOut: [at('bo')], seats: 3 });
  expect(invitees.map(([id]) => id)).toEqual(['bo', 'dee', 'ada']);
  expect(conflict({ guests: [at('dee'), at('cy')], exclude: [at('cy')] })).toEqual([
    { kind: 'KEEP_SEAT', actor: at('cy') },
    { kind: 'EXCLUDE', actor: at('cy'), subordinates: [] },
  ]);
});

describe('the convener', () => {
  const house = buildProjection(
    ['host', 'organ', 'office', 'firm', 'guest', 'state', 'ministry', 'police'].map((id) => nodeRow(id)),
    [
      tieRow('o', 'organ', 'host', { type: TieType.ORGAN_OF }),
      tieRow('s', 'office', 'organ', { type: TieType.SECRETARIAT_OF }),
      tieRow('f', 'firm', 'host', { type: TieType.SUBSIDIARY_OF }),
      tieRow('p', 'police', 'state', { type: TieType.ORGAN_OF }),
      tieRow('m', 'ministry', 'state', { type: TieType.ORGAN_OF }),
      ...['host', 'organ', 'office', 'firm', 'guest'].map((id) => tieRow(`to-${id}`, id, 'police')),
    ],
  );
  const inside = viewAt(house.arrays, { valid: '2024-12-31', known: '2024-06-01T00:00:00.000Z', clearance: 0 });
  const node = (id: string) => house.nodeIds.indexOf(id);
  const invited = (changes: Partial<ConveningProblem>) => {
    const asked = { ...problem, targets: [{ actor: node('police'), weight: 1 }], seats: 10, ...changes };
    const found = conveningList(inside, asked);
    if ('infeasible' in found) throw new Error('The rules clash.');
    return found.invitees.map(({ actor }) => house.nodeIds[actor]).sort();
  };

  test('is not invited, nor are its organs, secretariats and subsidiaries, unless they must be or are guests', () => {
    expect(invited({})).toEqual(['firm', 'guest', 'host', 'ministry', 'office', 'organ']);
    expect(invited({ hosts: [node('host')] })).toEqual(['guest', 'ministry']);
    const asked = { hosts: [node('host')], mustInvite: [node('office')], guests: [node('host')] };
    expect(invited(asked)).toEqual(['guest', 'host', 'ministry', 'office']);
  });

  test('can be on paths; the whole of which a target is an organ is never invited', () => {
    // The ministry reaches the police through the state, of which both are organs.
    expect(invited({ targets: [{ actor: node('ministry'), weight: 1 }], maxHops: 4 })).toContain('police');
    expect(invited({ maxHops: 4 })).not.toContain('state');
    expect(invited({ maxHops: 4, mustInvite: [node('state')] })).toContain('state');
  });
});

test('reserves a seat for a minimum, though others would add more', () => {
  const { invitees } = plan({ groupQuotas: [{ group: 'government', min: 1, max: 1 }] });
  expect(invitees).toEqual([
    ['bo', 1.6, 'ada'],
    ['cy', 0.54, null],
  ]);
});

test('keeps a seat empty for a minimum that no candidate can meet', () => {
  // In the north only bo reaches a target: one of three seats stays empty.
  const rule = { kind: 'REGION_MIN', region: 'north', count: 2 };
  const found = plan({ seats: 3, regionQuotas: [{ region: 'north', min: 2 }] });
  expect(found.invitees).toEqual([
    ['bo', 1.6, 'ada'],
    ['ada', 0.64, 'cy'],
  ]);
  expect(found.emptySeats).toEqual([{ rule, count: 1, candidates: 1 }]);
  // Nobody is of the media: with one seat nobody is invited.
  expect(plan({ seats: 1, groupQuotas: [{ group: 'media', min: 1 }] })).toMatchObject({
    invitees: [],
    reach: 0,
    bound: 1.6,
    emptySeats: [{ rule: { kind: 'GROUP_MIN', group: 'media', count: 1 }, count: 1, candidates: 0 }],
  });
  // One invitee of the media in the east could meet both minimums, so one seat of two is kept.
  const both = plan({ groupQuotas: [{ group: 'media', min: 1 }], regionQuotas: [{ region: 'east', min: 1 }] });
  expect(both.invitees).toEqual([['bo', 1.6, 'ada']]);
  expect(both.emptySeats).toHaveLength(2);
  // A minimum that can be met comes before one that cannot.
  const quotas = { groupQuotas: [{ group: 'media', min: 1 }], regionQuotas: [{ region: 'north', min: 1 }] };
  expect(plan({ ...quotas, seats: 1 })).toMatchObject({ invitees: [['bo', 1.6, null]], emptySeats: [{ count: 1 }] });
});

test('names an irreducible set of conflicting rules', () => {
  const group = 'business';
  const quota = (min: number, max?: number) => [{ group, min, max }];
  expect(conflict({ mustInvite: [at('bo')], exclude: [at('ada'), at('bo')] })).toEqual([
    { kind: 'MUST_INVITE', actor: at('bo') },
    { kind: 'EXCLUDE', actor: at('bo'), subordinates: [] },
  ]);
  expect(conflict({ groupQuotas: quota(3), seats: 2, exclude: [at('cy')] })).toEqual([
    { kind: 'SEATS', seats: 2 },
    { kind: 'GROUP_MIN', group, count: 3 },
  ]);
  expect(conflict({ groupQuotas: quota(2), keepApart: [[at('ada'), at('bo')]] })).toEqual([
    { kind: 'KEEP_APART', list: 0, actors: [at('ada'), at('bo')] },
    { kind: 'GROUP_MIN', group, count: 2 },
  ]);
  // The same whether or not anybody could meet the minimum.
  for (const name of [group, 'media']) {
    expect(conflict({ groupQuotas: [{ group: name, min: 2, max: 1 }] })).toEqual([
      { kind: 'GROUP_MIN', group: name, count: 2 },
      { kind: 'GROUP_MAX', group: name, count: 1 },
    ]);
  }
  // Three that must be invited on two seats conflict too, but by four rules, of which the seats can
  // be left out.
  expect(
    conflict({
      mustInvite: [at('ada'), at('bo'), at('eve')],
      exclude: [at('cy'), at('dee')],
      groupQuotas: [{ group: 'government', min: 1 }],
    }),
  ).toEqual([
    { kind: 'EXCLUDE', actor: at('cy'), subordinates: [] },
    { kind: 'GROUP_MIN', group: 'government', count: 1 },
  ]);
  for (const node of [at('union'), at('table'), 99]) {
    expect(conflict({ mustInvite: [node] })).toEqual([{ kind: 'MUST_INVITE', actor: node }]);
  }
  // Bo and dee, the two from the north, leave one of three seats for both ada and cy.
  const four = conflict({
    seats: 3,
    mustInvite: [at('ada'), at('cy'), at('dee')],
    regionQuotas: [{ region: 'north', min: 2 }],
  });
  expect(four).toHaveLength(4);
});

describe('of candidates that add equally much', () => {
  const since = { since: '2024-12-31' };
  /** Memberships begun on the valid day, of weight 0.7; the days are those of their evidence. */
  const member = (from: string, to: string, day?: string) =>
    tieRow(`${from}-${to}`, from, to, { ...since, evidence: day === undefined ? [] : evidenceOf(day) });
  const listOf = (ties: ReturnType<typeof tieRow>[], overrides: Partial<ConveningProblem> = {}) => {
    const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
    const { nodeIds, arrays } = buildProjection(
      ids.map((id) => nodeRow(id)),
      ties,
    );
    const known = { valid: '2024-12-31', known: '2024-06-01T00:00:00.000Z', clearance: 0 };
    const targets = ['target', 'zone'].filter((id) => ids.includes(id));
    const found = conveningList(viewAt(arrays, known), {
      ...problem,
      seats: 1,
      ...overrides,
      targets: targets.map((id) => ({ actor: nodeIds.indexOf(id), weight: 1 })),
    });
    const { invitees } = found as ConveningPlan;
    return invitees.map(({ actor, equals }) => [nodeIds[actor], ...equals.map((other) => nodeIds[other])]);
  };

  test('the first by id is invited where nothing else differs', () => {
    expect(listOf([member('b', 'target'), member('a', 'target'), member('c', 'target')])).toEqual([['a', 'b', 'c']]);
  });

  test('the candidate with the newer evidence is, and undated evidence is the oldest', () => {
    const ties = [member('a', 'target'), member('b', 'target', '2019'), member('c', 'target', '2019-12-30')];
    expect(listOf(ties)).toEqual([['b', 'c', 'a']]);
  });

  test('the oldest tie of a path dates it', () => {
    const ties = [
      member('a', 'ally', '2024'),
      member('ally', 'target', '2010'),
      member('b', 'bank', '2011'),
      member('bank', 'target', '2012'),
    ];
    expect(listOf(ties, { mustInvite: [], exclude: [], seats: 3 })).toEqual([
      // They reach the target directly.
      ['bank', 'ally'],
      ['ally'],
      ['b', 'a'],
    ]);
  });

  test('the candidate that reaches more targets is, before newer evidence', () => {
    // 0.7 of one target, or 0.35 of each of two.
    const half = (from: string, to: string) => ({ ...member(from, to, '2001'), strength: 0.35 });
    const ties = [member('a', 'target', '2024'), half('b', 'target'), half('b', 'zone')];
    expect(listOf(ties, { maxHops: 1 })).toEqual([['b', 'a']]);
  });

  test('and they fill a seat that a minimum asks for, though they add nothing', () => {
    const sure = (from: string) => ({ ...member(from, 'target', '2020'), strength: 1 });
    const groupOf = () => 'business';
    const groupQuotas = [{ group: 'business', min: 2 }];
    const ties = [sure('a'), sure('b'), member('c', 'target', '2024')];
    expect(listOf(ties, { seats: 3, groupOf, groupQuotas })).toEqual([
      ['a', 'b'],
      ['c', 'b'],
    ]);
  });
});

test('also excludes the organs, secretariats and subsidiaries of excluded actors, and theirs, by current ties', () => {
  const body = (from: string, type: TieType, to: string, until: string | null = null) =>
    tieRow(`${from}-${to}`, from, to, { type, until });
  const { nodeIds, arrays } = buildProjection(
    ['house', 'organ', 'desk', 'firm', 'former', 'member', 'parent', 'target'].map((id) => nodeRow(id)),
    [
      body('organ', TieType.ORGAN_OF, 'house'),
      body('desk', TieType.SECRETARIAT_OF, 'organ'),
      body('firm', TieType.SUBSIDIARY_OF, 'desk'),
      body('former', TieType.SUBSIDIARY_OF, 'house', '2023'),
      body('member', TieType.MEMBER_OF, 'house'),
      body('house', TieType.SUBSIDIARY_OF, 'parent'),
      ...['house', 'organ', 'desk', 'firm', 'former', 'member', 'parent'].map((id) => tieRow(`t-${id}`, id, 'target')),
    ],
  );
  const node = (id: string) => nodeIds.indexOf(id);
  const listOf = (rules: Partial<ConveningProblem>) => {
    const found = conveningList(
      viewAt(arrays, { valid: '2024-12-31', known: '2024-06-01T00:00:00.000Z', clearance: 0 }),
      { ...problem, targets: [{ actor: node('target'), weight: 1 }], seats: 9, ...rules },
    ) as ConveningPlan;
    const ids = (nodes: readonly number[]) => nodes.map((index) => nodeIds[index]).sort();
    return [ids(found.invitees.map(({ actor }) => actor)), ids(found.alsoExcluded)];
  };
  expect(listOf({ exclude: [node('house')] })).toEqual([
    ['former', 'member', 'parent'],
    ['desk', 'firm', 'organ'],
  ]);
  // Unless they must be invited.
  expect(listOf({ exclude: [node('house')], mustInvite: [node('desk')] })).toEqual([
    ['desk', 'former', 'member', 'parent'],
    ['firm', 'organ'],
  ]);
  // An actor that is named is not listed again; nor is a target, which is no candidate.
  expect(listOf({ exclude: [node('house'), node('organ')] })[1]).toEqual(['desk', 'firm']);
  expect(listOf({ targets: [{ actor: node('organ'), weight: 1 }], exclude: [node('house')] })[1]).toEqual([
    'desk',
    'firm',
  ]);
});

test('reaches in the direction of influence only', () => {
  const { arrays } = buildProjection(
    ['airline', 'office', 'target'].map((id) => nodeRow(id)),
    [
      tieRow('t1', 'airline', 'office', { type: TieType.SIGNED_CODE }),
      tieRow('t2', 'target', 'office', { type: TieType.SIGNED_CODE }),
    ],
  );
  const signed = viewAt(arrays, { valid: '2024-12-31', known: '2024-06-01T00:00:00.000Z', clearance: 0 });
  const found = conveningList(signed, { ...problem, targets: [{ actor: 2, weight: 1 }] }) as ConveningPlan;
  // The office reaches the actors that signed; a signature carries no influence back.
  expect(found.invitees).toMatchObject([{ actor: 1, gain: 0.15, runnerUp: null }]);
});

test('adds up the weights of a repeated target and accepts no targets', () => {
  const [union] = problem.targets;
  expect(
    plan({
      targets: [
        { actor: union!.actor, weight: 1.5 },
        { actor: union!.actor, weight: 0.5 },
      ],
      seats: 1,
    }),
  ).toMatchObject({
    invitees: [['bo', 1.2, 'ada']],
    reach: 1.2,
  });
  expect(plan({ targets: [] })).toMatchObject({ invitees: [], reach: 0, bound: 0, unreachable: [] });
  // An unknown node has no paths.
  expect(reachOf(view, { targets: [99], maxHops: 3 }).nodes).toHaveLength(0);
});

test('stops at any of the deadline checks', () => {
  const ids = Array.from({ length: 3000 }, (_, index) => `n${String(index).padStart(4, '0')}`);
  const { arrays } = buildProjection(
    ids.map((id) => nodeRow(id)),
    ids.flatMap((id, index) => [1, 7, 31].map((step) => tieRow(`${id}-${step}`, id, ids[(index + step) % 3000]!))),
  );
  const wide = viewAt(arrays, { valid: '2024-12-31', known: '2024-06-01T00:00:00.000Z', clearance: 0 });
  let checks = 0;
  const long = {
    ...problem,
    targets: [
      { actor: 5, weight: 1 },
      { actor: 900, weight: 1 },
    ],
    maxHops: 4,
    seats: 20,
  };
  const complete: ConveningPlan | object = conveningList(wide, { ...long, shouldStop: () => ++checks < 0 });
  expect(complete).toHaveProperty('reach');
  expect(checks).toBeGreaterThan(5);
  for (let last = 1; last <= checks; last++) {
    let count = 0;
    expect(() => conveningList(wide, { ...long, shouldStop: () => ++count === last })).toThrow(DeadlinePassed);
  }
});

test('takes twice the steps, not four times, where twice as many candidates are equal', () => {
  const listWith = (equals: number) => {
    const ids = Array.from({ length: 5 * equals }, (_, index) => `n${String(index).padStart(4, '0')}`);
    const { arrays } = buildProjection(
      ['hub', ...ids].map((id) => nodeRow(id)),
      ids.map((id, index) => tieRow(id, id, index < equals ? 'hub' : ids[index % equals]!)),
    );
    const wide = viewAt(arrays, { valid: '2024-12-31', known: '2024-06-01T00:00:00.000Z', clearance: 0 });
    let steps = 0;
    const shouldStop = () => ++steps < 0;
    const of = { ...problem, targets: [{ actor: 0, weight: 1 }], seats: 20, shouldStop };
    const { invitees } = conveningList(wide, of) as ConveningPlan;
    return { steps, equals: invitees.slice(0, 3).map((invitee) => invitee.equals.length) };
  };
  const [half, whole] = [listWith(500), listWith(1_000)];
  expect(whole.equals).toEqual([999, 998, 997]);
  expect(half.steps).toBeGreaterThan(100);
  expect(whole.steps / half.steps).toBeLessThan(3);
});
