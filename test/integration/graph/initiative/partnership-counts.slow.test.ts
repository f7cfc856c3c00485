import { expectInputError } from '../../../support/input-errors';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';

const api = useWorld(SMALL_WORLD);
const { read } = api;

interface Count {
  condition: string;
  value: string;
  count: number;
  node: { id: string } | null;
}

/** The functions that add a value of each condition to the rest of a filter. */
const CHOOSE: Record<string, (filter: Record<string, unknown>, value: string) => Record<string, unknown>> = {
  GROUPS_ALL: (filter, group) => ({ groupsAll: [...((filter.groupsAll as string[] | undefined) ?? []), group] }),
  MIN_GROUPS: (_, count) => ({ minGroups: Number(count) }),
  MULTI_STAKEHOLDER: (_, value) => ({ isMultiStakeholder: value === 'true' }),
  OBJECTIVES: (_, id) => ({ objectives: [id] }),
  COUNTRIES: (_, id) => ({ countries: [id] }),
  REGIONS: (_, id) => ({ regions: [id] }),
  MANIFESTATIONS: (_, id) => ({ manifestations: [id] }),
};

const COUNTS =
  'query ($filter: PartnershipFilter) { partnershipCounts(filter: $filter) { condition value count node { id } } }';

async function countsOf(filter: Record<string, unknown> | null): Promise<Count[]> {
  return (await read(COUNTS, { variables: { filter } })).partnershipCounts as unknown as Count[];
}

test('are of each value that a partnership has', async () => {
  const counts = await countsOf(null);
  const of = (condition: string) =>
    Object.fromEntries(counts.filter((one) => one.condition === condition).map(({ value, count }) => [value, count]));
  expect(of('GROUPS_ALL')).toEqual({ CIVIL_SOCIETY: 2, PRIVATE_SECTOR: 1, GOVERNMENT: 1 });
  expect(of('MIN_GROUPS')).toEqual({ 1: 2, 2: 1, 3: 1 });
  // No list of participants is complete, so no partnership with fewer groups is known to have no
  // more.
  expect(of('MULTI_STAKEHOLDER')).toEqual({ true: 1 });
  expect(of('OBJECTIVES')).toEqual({ 'OBJ-1': 1, 'OBJ-2': 1 });
  expect(of('COUNTRIES')).toEqual({ ABO: 1, BLM: 2 });
  expect(of('REGIONS')).toEqual({ 'R-NORTH': 1, 'R-SOUTH': 2 });
  expect(counts.find(({ value }) => value === 'ABO')!.node).toEqual({ id: 'ABO' });
  expect(counts.find(({ value }) => value === 'CIVIL_SOCIETY')!.node).toBeNull();
});

test.each([
  [{}],
  [{ includeEnded: true }],
  [{ groupsAll: ['CIVIL_SOCIETY'], includeEnded: true }],
  [{ countries: ['ABO'], regions: ['R-SOUTH'] }],
  [{ regions: ['R-SOUTH'], objectives: ['OBJ-1'] }],
  [{ minGroups: 3, text: 'an' }],
  [{ participants: ['MBR-ABO'], isMultiStakeholder: false, includeEnded: true }],
])('are the totals of the list with the value chosen: %j', async (filter: Record<string, unknown>) => {
  for (const { condition, value, count } of await countsOf(filter)) {
    const { partnerships } = await read(
      'query ($filter: PartnershipFilter) { partnerships(first: 1, filter: $filter) { totalCount } }',
      { variables: { filter: { ...filter, ...CHOOSE[condition]!(filter, value) } } },
    );
    expect([condition, value, count]).toEqual([condition, value, partnerships!.totalCount]);
  }
});

test('reject ids that are unknown or of another type', async () => {
  const query = (filter: string) => `{ partnershipCounts(filter: { ${filter} }) { count } }`;
  await expectInputError(api, ['filter', 'objectives'], query('objectives: ["ABO"]'));
  await expectInputError(api, ['filter', 'participants'], query('participants: ["NOBODY"]'));
});
