import type { ConveningProblem, Rule } from '../../../../src/influence/convening/convening-problem';
import { conveningList, type ConveningPlan } from '../../../../src/influence/convening/convening-list';
import { reachOf } from '../../../../src/influence/paths/search/reach-of';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { evidenceOf, nodeRow, tieRow } from '../rows';

/**
 * As of 31 December 2024; every tie is fresh and no node has more than ten ties. The targets are union (weight 2), bank
 * and palace (weight 1 each); paths have at most 2 hops. Scores by target:
 *
 *   ada --0.5-- union     ada --0.4-- bank                           ada: 0.5 and 0.4
 *   bo --0.6-- union      bo --0.8-- table --0.5-- bank              bo:  0.6 and 0.8 x 0.5 = 0.4
 *   cy --0.9-- bank       (the path to union by bank and ada is too long)   cy: 0 and 0.9
 *   dee has no ties; eve --0.9-- union ended in 2020; nobody reaches palace
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
      runnerUp === null ? null : projection.nodeIds[runnerUp],
    ]),
  };
}
function conflict(overrides: Partial<ConveningProblem>): Rule[] {
  const result = conveningList(view, { ...problem, ...overrides });
  return 'infeasible' in result ? result.infeasible : [];
}

test('two seats and no other rules', () => {
  expect(plan()).toEqual({
    invitees: [
      ['bo', 1.6, 'ada'], // 2 x 0.6 + 0.4; ada would add 2 x 0.5 + 0.4 = 1.4
      ['ada', 0.64, 'cy'], // 2 x 0.4 x 0.5 + 0.6 x 0.4; cy would add 0.6 x 0.9 = 0.54
    ],
    reach: 2.24,
    // All candidates: 2 x (1 - 0.4 x 0.5) + (1 - 0.6 x 0.6 x 0.1). After ada, cy would add 0.324: 2.24 + 0.324 is the same.
    bound: 2.564,
    unreachable: [at('palace')],
    costliestRule: null,
    costUnknown: false,
  });
});

test('leaves seats empty that would add nothing', () => {
  const { invitees, reach, bound } = plan({ seats: 10 });
  expect(invitees).toEqual([
    ['bo', 1.6, 'ada'],
    ['ada', 0.64, 'cy'],
    ['cy', 0.324, null],
  ]);
  expect([reach, bound]).toEqual([2.564, 2.564]);
});

test('names the exclusion of bo as the costliest rule: 2.24 - 1.94', () => {
  const { invitees, costliestRule } = plan({ exclude: [at('bo'), at('dee')] });
  expect(invitees).toEqual([
    ['ada', 1.4, 'cy'],
    ['cy', 0.54, null], // 0.6 x 0.9
  ]);
  expect(costliestRule).toEqual({ kind: 'EXCLUDE', actor: at('bo') });
});

test('invites only one of two actors that must be kept apart', () => {
  const { invitees, costliestRule } = plan({ keepApart: [[at('cy')], [at('ada'), at('bo'), at('union')]] });
  expect(invitees).toEqual([
    ['bo', 1.6, 'ada'],
    ['cy', 0.54, null],
  ]);
  expect(costliestRule).toEqual({ kind: 'KEEP_APART', list: 1, actors: [at('ada'), at('bo'), at('union')] });
});

test('puts those who must be invited first and chooses the others given them', () => {
  const { invitees, costliestRule } = plan({ mustInvite: [at('dee'), at('cy')], seats: 3 });
  expect(invitees).toEqual([
    ['cy', 0.9, null],
    ['dee', 0, null],
    ['bo', 1.24, 'ada'], // 2 x 0.6 + 0.1 x 0.4
  ]);
  expect(costliestRule).toEqual({ kind: 'MUST_INVITE', actor: at('dee') });
});

test('meets a minimum that adds nothing and reserves seats for it', () => {
  // Only bo and dee are in the north.
  expect(plan({ regionQuotas: [{ region: 'north', min: 2 }] }).invitees).toEqual([
    ['bo', 1.6, null],
    ['dee', 0, null],
  ]);
  const { invitees, costliestRule } = plan({ groupQuotas: [{ group: 'government', min: 1, max: 1 }] });
  expect(invitees).toEqual([
    ['bo', 1.6, 'ada'],
    ['cy', 0.54, null],
  ]);
  expect(costliestRule).toEqual({ kind: 'GROUP_MIN', group: 'government', count: 1 });
});

test('names a minimal set of conflicting rules', () => {
  const group = 'business';
  const quota = (min: number, max?: number) => [{ group, min, max }];
  expect(conflict({ mustInvite: [at('bo')], exclude: [at('ada'), at('bo')] })).toEqual([
    { kind: 'MUST_INVITE', actor: at('bo') },
    { kind: 'EXCLUDE', actor: at('bo') },
  ]);
  expect(conflict({ groupQuotas: quota(3) })).toEqual([{ kind: 'GROUP_MIN', group, count: 3 }]);
  expect(conflict({ groupQuotas: quota(2), seats: 1, exclude: [at('cy')] })).toEqual([
    { kind: 'SEATS', seats: 1 },
    { kind: 'GROUP_MIN', group, count: 2 },
  ]);
  expect(conflict({ groupQuotas: quota(2), keepApart: [[at('ada'), at('bo')]] })).toEqual([
    { kind: 'KEEP_APART', list: 0, actors: [at('ada'), at('bo')] },
    { kind: 'GROUP_MIN', group, count: 2 },
  ]);
  expect(conflict({ groupQuotas: quota(2, 1) })).toEqual([
    { kind: 'GROUP_MIN', group, count: 2 },
    { kind: 'GROUP_MAX', group, count: 1 },
  ]);
  // Three mandatory invitees on two seats conflict by four rules; excluding both of government conflicts by three.
  expect(
    conflict({
      mustInvite: [at('ada'), at('bo'), at('eve')],
      exclude: [at('cy'), at('dee')],
      groupQuotas: [{ group: 'government', min: 1 }],
    }),
  ).toEqual([
    { kind: 'EXCLUDE', actor: at('cy') },
    { kind: 'EXCLUDE', actor: at('dee') },
    { kind: 'GROUP_MIN', group: 'government', count: 1 },
  ]);
  for (const node of [at('union'), at('table'), 99]) {
    expect(conflict({ mustInvite: [node] })).toEqual([{ kind: 'MUST_INVITE', actor: node }]);
  }
  // Bo and dee, the two from the north, leave one of three seats for both ada and cy.
  expect(
    conflict({ seats: 3, mustInvite: [at('ada'), at('cy')], regionQuotas: [{ region: 'north', min: 2 }] }),
  ).toHaveLength(4);
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

test('names no costliest rule where more than twelve are binding', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `n${String(index).padStart(2, '0')}`);
  const { arrays } = buildProjection(
    ['target', ...ids].map((id) => nodeRow(id)),
    ids.map((id) => tieRow(id, id, 'target')),
  );
  const wide = viewAt(arrays, { valid: '2024-12-31', known: '2024-06-01T00:00:00.000Z', clearance: 0 });
  const base = { ...problem, targets: [{ actor: 20, weight: 1 }], seats: 5 };
  const without = (count: number) =>
    conveningList(wide, { ...base, exclude: ids.slice(0, count).map((_, node) => node) });
  // All actors are interchangeable, so no exclusion costs anything.
  expect(without(12)).toMatchObject({ costliestRule: null, costUnknown: false });
  expect(without(13)).toMatchObject({ costliestRule: null, costUnknown: true });
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
