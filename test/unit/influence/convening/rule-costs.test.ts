import { conveningList, type ConveningPlan } from '../../../../src/influence/convening/convening-list';
import type { ConveningProblem } from '../../../../src/influence/convening/convening-problem';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { viewAt } from '../../../../src/influence/view/view';
import { evidenceOf, nodeRow, tieRow } from '../rows';

type Quotas = Pick<ConveningProblem, 'groupQuotas' | 'regionQuotas'>;

interface Given {
  /** By actor: the score of its tie to the target. */
  scores: Record<string, number>;
  groups?: Record<string, string>;
  regions?: Record<string, string>;
  /** Authorities that no source names: they are no candidates unless they must be invited. */
  unlisted?: string[];
  rules: { seats: number; mustInvite?: string[]; keepApart?: string[][] } & Partial<Quotas>;
}

/** The cost of each rule, by its kind and its group or region, of a list for one target. */
function costsOf({ scores, groups = {}, regions = {}, unlisted = [], rules }: Given): Record<string, number> {
  const actors = Object.keys(scores);
  const { nodeIds, arrays } = buildProjection(
    [...actors, 'target'].map((id) => nodeRow(id, { derived: unlisted.includes(id) })),
    actors.map((id) => tieRow(id, id, 'target', { strength: scores[id]!, evidence: evidenceOf('2024') })),
  );
  const at = (id: string) => nodeIds.indexOf(id);
  const plan = conveningList(viewAt(arrays, { valid: '2024-12-31', known: '2024-06-01T00:00:00.000Z', clearance: 0 }), {
    targets: [{ actor: at('target'), weight: 1 }],
    seats: rules.seats,
    mustInvite: (rules.mustInvite ?? []).map(at),
    guests: [],
    leftOut: [],
    hosts: [],
    exclude: [],
    keepApart: (rules.keepApart ?? []).map((list) => list.map(at)),
    groupQuotas: rules.groupQuotas ?? [],
    regionQuotas: rules.regionQuotas ?? [],
    maxHops: 1,
    groupOf: (actor) => groups[nodeIds[actor]!] ?? null,
    regionOf: (actor) => regions[nodeIds[actor]!] ?? null,
  }) as ConveningPlan;
  return Object.fromEntries(
    plan.costs!.map(({ rule, cost }) => [
      [rule.kind, ...('group' in rule ? [rule.group] : []), ...('region' in rule ? [rule.region] : [])].join(' '),
      Number(cost.toFixed(12)),
    ]),
  );
}

it('takes nobody for a candidate who was one only because of the rule', () => {
  const costs = costsOf({
    scores: { ministry: 0.5, agency: 0.9 },
    groups: { ministry: 'government', agency: 'government' },
    unlisted: ['ministry'],
    rules: { seats: 2, mustInvite: ['ministry'], groupQuotas: [{ group: 'government', min: 0, max: 1 }] },
  });
  expect(costs).toEqual({
    MUST_INVITE: 0.4, // agency alone, 0.9, instead of ministry alone
    'GROUP_MAX government': 0.45, // both: 1 - 0.5 x 0.1
  });
});

it('charges a rule without which more seats stay empty, though it rejects nobody', () => {
  const costs = costsOf({
    scores: { embassy: 0.5, post: 0.05, bank: 0.1, hotel: 0.4, scouts: 0.1, pupils: 0.4 },
    groups: { bank: 'business', hotel: 'business' },
    regions: { embassy: 'north', post: 'north', scouts: 'south', pupils: 'south' },
    rules: {
      seats: 3,
      keepApart: [
        ['embassy', 'hotel'],
        ['embassy', 'pupils'],
      ],
      // Nobody is of the media; a seat stays empty for them where the other minimums leave one.
      groupQuotas: ['media', 'business'].map((group) => ({ group, min: 1 })),
      regionQuotas: ['north', 'south'].map((region) => ({ region, min: 1 })),
    },
  });
  // With all rules embassy, bank and scouts: 1 - 0.5 x 0.9 x 0.9 = 0.595. Without the north two seats are left, for hotel and pupils.
  expect(costs).toMatchObject({ 'REGION_MIN north': 0.045 });
});
