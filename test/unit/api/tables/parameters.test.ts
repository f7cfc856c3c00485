import { parse } from 'graphql';
import { createSchema } from '../../../../src/api/graphql/schema';
import { SIGNATORIES } from '../../../../src/api/export/signatories';
import { parametersOf, variablesFrom } from '../../../../src/api/export/parameters';
import { POSITIONS } from '../../../../src/api/export/ties';

const SCHEMA = createSchema();
const QUERY = `
  query Test($first: Int!, $after: String, $lang: Language!, $ids: [ID!], $filter: ActorFilter, $from: Int, $by: [TallyDimension!]!, $deep: Boolean, $lots: [Int!], $input: ConveningInput!) {
    __typename
  }`;
const PARAMETERS = parametersOf({ query: parse(QUERY), fixedFilter: { text: 'fixed' } }, SCHEMA);
const read = (given: Record<string, string>) => variablesFrom(PARAMETERS, given);

test('the parameters are the variables and the fields of a filter, except those of paging, of the language and the fixed ones', () => {
  expect(PARAMETERS.map(({ name, path, type }) => [name, path.join('.'), String(type)])).toEqual([
    ['includeUnknown', 'filter.includeUnknown', '[FilterPart!]'],
    ['kinds', 'filter.kinds', '[ActorKind!]'],
    ['signedCode', 'filter.signedCode', 'Boolean'],
    ['isMember', 'filter.isMember', 'Boolean'],
    ['criterion.number', 'filter.criterion.number', 'Int!'],
    ['criterion.statuses', 'filter.criterion.statuses', '[CriterionStatus!]!'],
    ['onlyTies', 'filter.onlyTies', '[TieType!]'],
    ['onlyTiedTo', 'filter.onlyTiedTo', '[ID!]'],
    ['tiedTo', 'filter.tiedTo', '[TieCondition!]'],
    ['notTiedTo', 'filter.notTiedTo', '[TieCondition!]'],
    ['engagement', 'filter.engagement', '[Engagement!]'],
    ['groups', 'filter.groups', '[StakeholderGroup!]'],
    ['countries', 'filter.countries', '[ID!]'],
    ['regions', 'filter.regions', '[ID!]'],
    ['objectives', 'filter.objectives', '[ID!]'],
    ['manifestations', 'filter.manifestations', '[ID!]'],
    ['from', 'from', 'Int'],
    ['by', 'by', '[TallyDimension!]!'],
    ['deep', 'deep', 'Boolean'],
    ['lots', 'lots', '[Int!]'],
    ['targets', 'input.targets', '[ConveningTarget!]!'],
    ['seats', 'input.seats', 'Int!'],
    ['mustInvite', 'input.mustInvite', '[ID!]!'],
    ['event', 'input.event', 'ID'],
    ['host', 'input.host', '[ID!]'],
    ['exclude', 'input.exclude', '[ID!]!'],
    ['keepApart', 'input.keepApart', '[[ID!]!]!'],
    ['groupQuotas', 'input.groupQuotas', '[GroupQuota!]!'],
    ['regionQuotas', 'input.regionQuotas', '[RegionQuota!]!'],
    ['maxHops', 'input.maxHops', 'Int!'],
  ]);
});

test('variables that a query requires without a default are required', () => {
  const required = PARAMETERS.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  expect(required).toEqual(['by', 'targets', 'seats']);
});

test('variables that define a table are no parameters of it', () => {
  expect(parametersOf(SIGNATORIES, SCHEMA).map(({ name }) => name)).not.toContain('signedCode');
  expect(parametersOf(POSITIONS, SCHEMA).map(({ name }) => name)).not.toContain('types');
});

test.each<[string, Record<string, string>, Record<string, unknown>]>([
  ['no parameter', {}, {}],
  ['a list', { kinds: 'MEMBER, COMPANY,NGO' }, { filter: { kinds: ['MEMBER', 'COMPANY', 'NGO'] } }],
  ['a list of one', { kinds: 'MEMBER' }, { filter: { kinds: ['MEMBER'] } }],
  ['an empty list', { kinds: '' }, { filter: { kinds: [] } }],
  ['numbers of a list', { lots: '1,-2' }, { lots: [1, -2] }],
  ['a boolean', { signedCode: 'false', deep: 'true' }, { filter: { signedCode: false }, deep: true }],
  ['a number', { from: '2016' }, { from: 2016 }],
  [
    'an object in the filter',
    { 'criterion.number': '4', 'criterion.statuses': 'MET,UNKNOWN', countries: 'KEN' },
    { filter: { criterion: { number: 4, statuses: ['MET', 'UNKNOWN'] }, countries: ['KEN'] } },
  ],
  [
    'objects of a list, with what is left out',
    { targets: 'CM-TUI,ASEAN:0.5', groupQuotas: 'DONOR:1,MEDIA::2,ACADEMIA:1:3', seats: '10' },
    {
      input: {
        targets: [{ actor: 'CM-TUI' }, { actor: 'ASEAN', weight: 0.5 }],
        groupQuotas: [
          { group: 'DONOR', min: 1 },
          { group: 'MEDIA', max: 2 },
          { group: 'ACADEMIA', min: 1, max: 3 },
        ],
        seats: 10,
      },
    },
  ],
  [
    'objects of a list, in JSON',
    { targets: '[{"actor":"ASEAN","weight":0.5}]' },
    { input: { targets: [{ actor: 'ASEAN', weight: 0.5 }] } },
  ],
  [
    'lists of a list',
    { keepApart: 'A:B,C:D:E' },
    {
      input: {
        keepApart: [
          ['A', 'B'],
          ['C', 'D', 'E'],
        ],
      },
    },
  ],
  ['digits that are an id', { countries: '0012' }, { filter: { countries: ['0012'] } }],
])('%s', (_what, given, variables) => {
  expect(read(given)).toEqual(variables);
});

test.each<[Record<string, string>, string]>([
  [{ from: '' }, 'from is a number.'],
  [{ from: ' ' }, 'from is a number.'],
  [{ from: 'x' }, 'from is a number.'],
  [{ from: '0x10' }, 'from is a number.'],
  [{ from: 'Infinity' }, 'from is a number.'],
  [{ lots: '1,,2' }, 'lots is a number.'],
  [{ targets: 'ASEAN:x' }, 'targets is a number.'],
  [{ targets: 'ASEAN:1:2' }, 'An item of targets is actor:weight.'],
  [{ targets: '[{"actor":' }, 'An item of targets is actor:weight.'],
  [{ deep: '' }, 'deep is true or false.'],
  [{ deep: 'yes' }, 'deep is true or false.'],
  ...['text', 'first', 'after', 'filter', 'criterion', 'number', 'token', 'constructor', '__proto__', ''].map(
    (name): [Record<string, string>, string] => [
      JSON.parse(JSON.stringify({ [`${name}`]: 'x' })) as Record<string, string>,
      `There is no parameter ${name} here`,
    ],
  ),
])('%j is refused', (given, message) => {
  if (Object.keys(given).length === 0) Object.defineProperty(given, '__proto__', { value: 'x', enumerable: true });
  expect(() => read(given)).toThrow(message);
});

test('a table without parameters says so', () => {
  expect(() => variablesFrom([], { kinds: 'x' })).toThrow('There is no parameter kinds here; there is none.');
});
