import { expectInputError } from '../support/input-errors';
import { useSmallWorld } from '../support/use-world';

const api = useSmallWorld();

const many = (count: number, id: (index: number) => string = () => 'MBR-ABO') =>
  Array.from({ length: count }, (_, index) => id(index));
const others = (count: number) => many(count, (index) => `N-${index}`);
/** Ids of a partnership, a country and a tie. */
const NO_ACTORS = ['PSH-1', 'ABO', 'T-ABO-NET'];
/** Values out of the range 1 to `max`. */
const outside = (max: number) => [0, -1, max + 1, 2_147_483_647];

/** The invalid argument, its value (all other arguments are valid), and a pattern of the error message. */
type Wrong = [argument: string, overrides: Record<string, unknown>, pattern?: RegExp];

/** Tests that each is rejected with the path of its argument, and that only this field has no data. */
function rejectsEach(field: string, valid: Record<string, unknown>, wrong: Wrong[], selection: string): void {
  test.each(wrong)(`${field}: rejects %s in %j`, async (argument, overrides, pattern = /./) => {
    const args = Object.entries({ ...valid, ...overrides })
      .map(([name, value]) => `${name}: ${literal(value)}`)
      .join(', ');
    const query = `{ ${field}(${args}) { ${selection} } }`;
    const { data, errors } = await expectInputError(api, argument.split('.'), query);
    // Without data: the operation was rejected before it was executed, as lists are that are too long.
    expect(data ?? { [field]: null }).toEqual({ [field]: null });
    expect(errors?.[0]?.message).toMatch(pattern);
  });
}

/** A value as a GraphQL literal: like JSON, but with field names and enum values unquoted. */
const literal = (value: unknown) =>
  JSON.stringify(value)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/group:"(\w+)"/g, 'group:$1');

rejectsEach(
  'routeRedundancy',
  { from: ['MBR-ABO'], to: 'COM-DUNE' },
  [
    ['from', { from: ['NOBODY', 'MBR-ABO', 'NOONE'] }, /NOBODY, NOONE/],
    ['to', { to: 'NOBODY' }, /NOBODY/],
    ['to', { to: '' }],
    ...NO_ACTORS.map((id): Wrong => ['from', { from: [id] }, new RegExp(id)]),
    ...NO_ACTORS.map((id): Wrong => ['to', { to: id }, new RegExp(id)]),
    ['to', { from: ['MBR-ABO', 'COM-DUNE'] }, /Both a start and the target: COM-DUNE/],
    ['from', { from: [] }],
    ['from', { from: many(101) }],
  ],
  'disjointRoutes',
);

rejectsEach(
  'brokers',
  { first: 3, targets: ['GOV-ABO'] },
  [
    ...outside(100).map((first): Wrong => ['first', { first }]),
    ['targets', { targets: ['NOBODY'] }, /NOBODY/],
    ...NO_ACTORS.map((id): Wrong => ['targets', { targets: [id] }, new RegExp(id)]),
    ['targets', { targets: [] }],
    ['targets', { targets: many(101) }],
    ...['NOBODY', 'ABO', 'OBJ-1', ''].map((region): Wrong => ['region', { region }, new RegExp(region)]),
    ...['NOBODY', 'IND-1', 'R-NORTH', ''].map((objective): Wrong => [
      'objective',
      { objective },
      new RegExp(objective),
    ]),
  ],
  'betweenness',
);

rejectsEach(
  'whatIf',
  { remove: ['ECPAT'], from: ['MBR-ABO'], targets: ['BODY-GULF'] },
  [
    ['remove', { remove: ['NOBODY'] }, /NOBODY/],
    // Exists, but not in the influence graph.
    ['remove', { remove: ['OBJ-1'] }, /OBJ-1/],
    ['from', { from: ['NOBODY'] }, /NOBODY/],
    ['targets', { targets: ['NOBODY'] }, /NOBODY/],
    ...NO_ACTORS.map((id): Wrong => ['from', { from: [id] }, new RegExp(id)]),
    ...NO_ACTORS.map((id): Wrong => ['targets', { targets: [id] }, new RegExp(id)]),
    ['targets', { targets: ['BODY-GULF', 'ECPAT'] }, /Both removed and a target: ECPAT/],
    ['targets', { targets: ['BODY-GULF', 'MBR-ABO'] }, /Both a start and a target: MBR-ABO/],
    ['remove', { remove: [] }, /1 to 100/],
    ['remove', { remove: many(101, () => 'GOV-ABO') }, /1 to 100/],
    ...['from', 'targets'].map((argument): Wrong => [argument, { [argument]: many(101, () => 'GOV-ABO') }, /to 100/]),
    ...outside(8).map((maxHops): Wrong => ['maxHops', { maxHops }]),
    ...outside(100).map((first): Wrong => ['first', { first }]),
  ],
  'lost { id }',
);

rejectsEach(
  'sharedPartners',
  { actors: ['MBR-ABO', 'COM-DUNE'] },
  [
    ['actors', { actors: [] }, /two different/],
    ['actors', { actors: ['MBR-ABO'] }, /two different/],
    ['actors', { actors: ['MBR-ABO', 'MBR-ABO'] }, /two different/],
    ['actors', { actors: ['MBR-ABO', 'NOBODY'] }, /NOBODY/],
    ...NO_ACTORS.map((id): Wrong => ['actors', { actors: ['MBR-ABO', id] }, new RegExp(id)]),
    ['actors', { actors: others(101) }, /1 to 100/],
    ...outside(100).map((first): Wrong => ['first', { first }]),
  ],
  'score',
);

rejectsEach(
  'coverage',
  { objectives: ['OBJ-1'], regions: ['R-NORTH'] },
  [
    ...['NOBODY', 'IND-1', 'R-NORTH', ''].map((id): Wrong => ['objectives', { objectives: ['OBJ-1', id] }]),
    ...['NOBODY', 'ABO', 'OBJ-1', ''].map((id): Wrong => ['regions', { regions: ['R-NORTH', id] }]),
    ...outside(10).map((perSeat): Wrong => ['perSeat', { perSeat }]),
  ],
  'cells { members }',
);

const MEETING = { targets: [{ actor: 'GOV-ABO' }], seats: 3 };

rejectsEach(
  'conveningList',
  {},
  (
    [
      ['targets.actor', { targets: [{ actor: 'NOBODY' }] }, /NOBODY/],
      ...NO_ACTORS.map((actor): Wrong => ['targets.actor', { targets: [{ actor }] }, new RegExp(actor)]),
      ['targets', { targets: [] }],
      ['targets', { targets: many(101).map((actor) => ({ actor })) }],
      ['targets.weight', { targets: [{ actor: 'GOV-ABO', weight: -0.1 }] }],
      ...outside(100).map((seats): Wrong => ['seats', { seats }]),
      ...outside(8).map((maxHops): Wrong => ['maxHops', { maxHops }]),
      ...['mustInvite', 'exclude'].flatMap((field): Wrong[] => [
        [field, { [field]: ['MBR-ABO', 'NOBODY'] }, /NOBODY/],
        [field, { [field]: ['PSH-1'] }, /PSH-1/],
      ]),
      ['mustInvite', { mustInvite: many(101) }],
      ['mustInvite', { mustInvite: ['MBR-ABO', 'GOV-ABO'] }, /Both a target and to be invited: GOV-ABO/],
      ['exclude', { exclude: many(1001) }],
      ['keepApart', { keepApart: [['MBR-ABO'], ['NOBODY', 'MBR-ABO']] }, /NOBODY/],
      ['keepApart', { keepApart: [['MBR-ABO', 'ABO']] }, /ABO/],
      ['keepApart', { keepApart: many(101).map((id) => [id]) }],
      ['keepApart', { keepApart: [many(101)] }],
      ['groupQuotas', { groupQuotas: many(101).map(() => ({ group: 'MEDIA' })) }],
      ['regionQuotas', { regionQuotas: many(101).map((region) => ({ region })) }],
      ['groupQuotas.min', { groupQuotas: [{ group: 'DONOR', min: -1 }] }],
      ['groupQuotas.max', { groupQuotas: [{ group: 'DONOR', max: -1 }] }],
      ['regionQuotas.region', { regionQuotas: [{ region: 'NOBODY', min: 1 }] }, /NOBODY/],
      ['regionQuotas.region', { regionQuotas: [{ region: 'ABO', min: 1 }] }, /ABO/],
      ['regionQuotas.min', { regionQuotas: [{ region: 'R-NORTH', min: -1 }] }],
      ['regionQuotas.max', { regionQuotas: [{ region: 'R-NORTH', max: -1 }] }],
    ] as Wrong[]
  ).map(([argument, overrides, pattern]) => [`input.${argument}`, { input: { ...MEETING, ...overrides } }, pattern]),
  'reach',
);

rejectsEach(
  'codeLeverage',
  { company: 'COM-DUNE', criterion: 1 },
  [
    ...['NOBODY', 'MBR-ABO', 'ABO', ''].map((company): Wrong => ['company', { company }, new RegExp(company)]),
    ...[0, -1, 3, 2_147_483_647].map((criterion): Wrong => ['criterion', { criterion }, new RegExp(`${criterion}`)]),
    ...outside(100).map((first): Wrong => ['first', { first }]),
  ],
  'score',
);

test.each(outside(1000))('routes: rejects first: %i', async (first) => {
  const routes = `routes(first: ${first}) { score }`;
  await expectInputError(api, ['first'], `{ routeRedundancy(from: ["MBR-ABO"], to: "COM-DUNE") { ${routes} } }`);
});

describe('allies', () => {
  test.each<[argument: string, args: string]>([
    ...outside(100).map((first): [string, string] => ['first', `first: ${first}`]),
    ...['NOBODY', 'IND-1', ''].map((id): [string, string] => ['objective', `objective: "${id}"`]),
  ])('rejects %s in %s', async (argument, args) => {
    const query = `{ node(id: "MBR-ABO") { ... on Actor { allies(${args}) { score } } } }`;
    expect((await expectInputError(api, [argument], query)).data).toEqual({ node: { allies: null } });
  });
});

test.each<[argument: string, question: string]>([
  ['from', 'routeRedundancy(from: ["NGO-GUL"], to: "GOV-ABO") { disjointRoutes }'],
  ['targets', 'brokers(targets: ["NGO-GUL"]) { betweenness }'],
  ['remove', 'whatIf(remove: ["NGO-GUL"], from: ["MBR-ABO"], targets: ["GOV-ABO"]) { lost { id } }'],
  ['actors', 'sharedPartners(actors: ["NGO-GUL", "GOV-ABO"]) { score }'],
])('rejects an id that was not known at the standpoint, in %s: %s', async (argument, question) => {
  const { errors } = await api.ask(`{ ${question} }`);
  expect(errors).toBeUndefined();
  await expectInputError(api, [argument], `query @asOf(known: "2024-06-01T00:00:00Z") { ${question} }`);
});
