import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { countByCondition, type PartnershipFacts } from '../../../../src/graph/partnership/partnership-counts';

const { CIVIL_SOCIETY, GOVERNMENT, MEDIA } = StakeholderGroup;

const facts = (rest: Partial<PartnershipFacts>): PartnershipFacts => ({
  groups: [],
  isMultiStakeholder: false,
  objectives: [],
  places: [],
  manifestations: [],
  ...rest,
});

const ALL = [
  facts({
    groups: [MEDIA, CIVIL_SOCIETY],
    objectives: ['O1', 'O2'],
    places: [
      { country: 'ABO', regions: ['NORTH'] },
      { country: 'BLM', regions: ['SOUTH', 'COAST'] },
    ],
  }),
  facts({ groups: [CIVIL_SOCIETY, GOVERNMENT, MEDIA], isMultiStakeholder: true, objectives: ['O1'] }),
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

test('the count of a value that no partnership has is 0', () => {
  expect(counts({ manifestations: ['M1'] }, 'MANIFESTATIONS')).toEqual([]);
  expect(countByCondition([], {})).toEqual([]);
});
