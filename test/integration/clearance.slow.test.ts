import { Role } from '../../src/graph/access/role';
import { Visibility } from '../../src/store/model/visibility';
import { ALL, differences } from '../schema-walk/compare-worlds';
import { namesOfIds, pagesOfIds } from '../schema-walk/fill-in';
import { PARTS } from '../schema-walk/operations';
import { type Answers, FEED, PAGES, readWorld, STANDPOINTS, type Viewer, type World } from '../schema-walk/worlds';

const EVERYWHERE = Object.keys(STANDPOINTS) as (keyof typeof STANDPOINTS)[];
/** Fields that depend on no tie, and are therefore the same for all viewers. */
const INDEPENDENT_OF_TIES = [
  'enablers',
  'frameworkElements',
  'influenceStrategies',
  'objectives',
  'strategicDirections',
];

let full: World;
/** By visibility: what an administrator, who sees everything, reads in a graph without the less visible ties. */
const models = new Map<Visibility, World>();

beforeAll(async () => {
  const everybody: Parameters<typeof readWorld>[1] = [
    ['anonymous', EVERYWHERE],
    [Role.READER, EVERYWHERE],
    [Role.EDITOR, ['on the day']],
    [Role.COORDINATOR, ['on the day']],
    [Role.ADMIN, EVERYWHERE],
  ];
  full = await readWorld(Visibility.CONFIDENTIAL, everybody, null);
  for (const visibility of [Visibility.PUBLIC, Visibility.NETWORK]) {
    models.set(visibility, await readWorld(visibility, [[Role.ADMIN, EVERYWHERE]], namesOfIds(full.names)));
  }
}, 600_000);

const read = (world: World | undefined, viewer: Viewer): Answers => world!.answers.get(viewer)!;

describe.each<[Viewer, Visibility]>([
  ['anonymous', Visibility.PUBLIC],
  [Role.READER, Visibility.NETWORK],
])('%s reads the same as from a graph that contains only ties visible to them', (viewer, visibility) => {
  test.each(ALL)('%s', (field) => {
    expect(differences(field, read(full, viewer), read(models.get(visibility), Role.ADMIN))).toEqual([]);
  });
});

describe.each([Role.EDITOR, Role.COORDINATOR])('%s reads the same as an administrator', (viewer) => {
  test.each(ALL)('%s', (field) => {
    expect(differences(field, read(full, viewer), read(full, Role.ADMIN))).toEqual([]);
  });
});

test('hidden ties change the result of every field that depends on ties', () => {
  const same = (viewer: Viewer) =>
    ALL.filter((field) => differences(field, read(full, viewer), read(full, Role.ADMIN)).length === 0).sort();
  expect(same('anonymous')).toEqual(INDEPENDENT_OF_TIES);
  expect(same(Role.READER)).toEqual(INDEPENDENT_OF_TIES);
});

test('an administrator gets errors only for ids that do not exist, and every id is queried', () => {
  const failed = [...read(full, Role.ADMIN)].flatMap(([field, answers]) =>
    [...answers].flatMap(([key, answer]) => {
      const isById = field.startsWith('node') || field === PAGES || field === FEED;
      return !isById && key.endsWith('on the day') && answer.includes('"errors"') ? [field + key] : [];
    }),
  );
  expect(failed).toEqual([]);
  expect(pagesOfIds(namesOfIds(full.names))).toBe(
    read(full, Role.ADMIN).get('nodes')!.size / EVERYWHERE.length / PARTS.length,
  );
});
