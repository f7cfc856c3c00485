import fc from 'fast-check';
import type { ConveningProblem } from '../../../../src/influence/convening/convening-problem';

const GROUPS = ['business', 'government', 'youth'];
const REGIONS = ['north', 'south'];

const mostly = <T>(usual: T, rare: fc.Arbitrary<T>, weight = 1) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(usual) }, { weight, arbitrary: rare });

/** At most one quota for each group or region. */
const quotas = <Name extends string>(key: Name, names: string[]) =>
  fc.uniqueArray(
    fc.record({
      [key]: fc.constantFrom(...names),
      min: fc.constantFrom(0, 0, 1, 1, 2),
      max: fc.constantFrom(null, null, 0, 1, 2),
    }) as fc.Arbitrary<Record<Name, string> & { min: number; max: number | null }>,
    { selector: (quota) => quota[key], maxLength: names.length },
  );

export type RandomRules = Omit<ConveningProblem, 'targets' | 'maxHops'>;

/** Rules for a graph of `nodes` nodes; the higher the weight, the more rules. */
export const randomRules = (nodes: number, weight = 1): fc.Arbitrary<RandomRules> => {
  const node = fc.nat(nodes - 1);
  return fc
    .record({
      seats: fc.integer({ min: 1, max: 3 }),
      mustInvite: mostly<number[]>([], fc.array(node, { minLength: 1, maxLength: 2 }), weight),
      guests: mostly<number[]>([], fc.array(node, { minLength: 1, maxLength: 2 }), weight),
      leftOut: mostly<number[]>([], fc.array(node, { minLength: 1, maxLength: 2 }), weight),
      hosts: mostly<number[]>([], fc.array(node, { minLength: 1, maxLength: 2 }), weight),
      exclude: mostly<number[]>([], fc.array(node, { minLength: 1, maxLength: 3 }), weight),
      keepApart: mostly<number[][]>([], fc.array(fc.array(node, { maxLength: 4 }), { maxLength: 4 }), weight),
      groupQuotas: mostly<ConveningProblem['groupQuotas'][number][]>([], quotas('group', GROUPS), weight),
      regionQuotas: mostly<ConveningProblem['regionQuotas'][number][]>([], quotas('region', REGIONS), weight),
      groups: fc.array(fc.constantFrom(null, ...GROUPS, ...GROUPS), { minLength: nodes, maxLength: nodes }),
      regions: fc.array(fc.constantFrom(null, ...REGIONS, ...REGIONS), { minLength: nodes, maxLength: nodes }),
    })
    .map(({ groups, regions, ...rules }) => ({
      ...rules,
      groupOf: (actor: number) => groups[actor] ?? null,
      regionOf: (actor: number) => regions[actor] ?? null,
    }));
};
