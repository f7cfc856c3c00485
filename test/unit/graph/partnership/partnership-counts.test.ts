import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { countByCondition, type PartnershipFacts } from '../../../../src/graph/partnership/partnership-counts';

const { CIVIL_SOCIETY, GOVERNMENT, MEDIA } = StakeholderGroup;

const REGIONS = new Map([
  ['ABO', ['NORTH']],
  ['BLM', ['SOUTH', 'COAST']],
]);

const facts = (rest: Partial<PartnershipFacts>): PartnershipFacts => ({
  seats: [],
  isMultiStakeholder: false,
  objectives: [],
  countries: [],
  regionsOf: REGIONS,
  manifestations: [],
  ...rest,
});

const seat = (group: StakeholderGroup, homes: string[] | null) => ({ group, homes });

const ALL = [
  facts({
    seats: [seat(MEDIA, null), seat(CIVIL_SOCIETY, ['ABO'])],
    objectives: ['O1', 'O2'],
    countries: ['ABO', 'BLM'],
  }),
  facts({
    seats: [CIVIL_SOCIETY, GOVERNMENT, MEDIA].map((group) => seat(group, [])),
    isMultiStakeholder: true,
    objectives: ['O1'],
  }),
  facts({ objectives: ['O2'] }),
];

const counts = (filter: Parameters<typeof countByCondition>[1], condition: string) =>
  countByCondition(ALL, filter)
    .filter((one) => one.condition === condition)
    .map(({ value, count }) => `${value} ${count}`);

test('each value replaces those of its condition, and a group is an additional condition', () => {
  expect(counts({ objectives: ['O2'] }, 'OBJECTIVES')).toEqual(['O1 2', 'O2 2']);
  expect(counts({ objectives: ['O2'] }, 'GROUPS_ALL')).toEqual(['CIVIL_SOCIETY 1', 'GOVERNMENT 0', 'MEDIA 1']);
  expect(counts({ groupsAll: [GOVERNMENT] }, 'GROUPS_ALL')).toEqual(['CIVIL_SOCIETY 1', 'GOVERNMENT 1', 'MEDIA 1']);
  expect(counts({ minGroups: 3 }, 'MIN_GROUPS')).toEqual(['1 2', '2 2', '3 1']);
  expect(counts({ isMultiStakeholder: true }, 'MULTI_STAKEHOLDER')).toEqual(['false 2', 'true 1']);
});

test('a country and a region belong to one location', () => {
  expect(counts({ regions: ['SOUTH'] }, 'COUNTRIES')).toEqual(['ABO 0', 'BLM 1']);
  expect(counts({ countries: ['ABO'] }, 'REGIONS')).toEqual(['COAST 0', 'NORTH 1', 'SOUTH 0']);
});

test('with a place, only actors that belong there seat their group', () => {
  expect(counts({ countries: ['BLM'] }, 'GROUPS_ALL')).toEqual(['CIVIL_SOCIETY 0', 'GOVERNMENT 0', 'MEDIA 1']);
  expect(counts({ regions: ['NORTH'] }, 'MIN_GROUPS')).toEqual(['1 1', '2 1', '3 0']);
  expect(counts({ groupsAll: [CIVIL_SOCIETY] }, 'COUNTRIES')).toEqual(['ABO 1', 'BLM 0']);
});

test('the count of a value that no partnership has is 0', () => {
  expect(counts({ manifestations: ['M1'] }, 'MANIFESTATIONS')).toEqual([]);
  expect(countByCondition([], {})).toEqual([]);
});
