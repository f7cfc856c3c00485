import { Role } from '../../src/access/role';
import { Visibility } from '../../src/model/visibility';
import { firstDifference } from '../schema-walk/canonical';
import { namesOfIds, pagesOfIds } from '../schema-walk/fill-in';
import { rootFields } from '../schema-walk/operations';
import { type Answers, FEED, PAGES, readWorld, STANDPOINTS, type Viewer, type World } from '../schema-walk/worlds';

const EVERYWHERE = Object.keys(STANDPOINTS) as (keyof typeof STANDPOINTS)[];
const FIELDS = rootFields('Query').map(({ name }) => name);
const ALL = [...FIELDS, PAGES, FEED];
/** What stands on no tie here, and so is the same to all. */
const SAME_TO_ALL = ['enablers', 'influenceStrategies', 'manifestations', 'objectives', 'strategicDirections'];

let full: World;
/** By the most that may be seen there, what an administrator, from whom nothing is kept, reads in a graph without the rest. */
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
  for (const most of [Visibility.PUBLIC, Visibility.NETWORK]) {
    models.set(most, await readWorld(most, [[Role.ADMIN, EVERYWHERE]], namesOfIds(full.names)));
  }
}, 600_000);

const read = (world: World | undefined, viewer: Viewer): Answers => world!.answers.get(viewer)!;

/** Where an answer to a field differs from the one in the model, by what it was asked with. */
function differences(field: string, seen: Answers, model: Answers): string[] {
  return [...seen.get(field)!].flatMap(([key, answer]) => {
    const found = firstDifference(answer, model.get(field)!.get(key)!);
    return found === null ? [] : `${field}${key} at ${found}`;
  });
}

describe.each<[Viewer, Visibility]>([
  ['anonymous', Visibility.PUBLIC],
  [Role.READER, Visibility.NETWORK],
])('%s reads what a graph gives that holds only the ties that they may see', (viewer, most) => {
  test.each(ALL)('%s', (field) => {
    expect(differences(field, read(full, viewer), read(models.get(most), Role.ADMIN))).toEqual([]);
  });
});

describe.each([Role.EDITOR, Role.COORDINATOR])('%s reads what an administrator does', (viewer) => {
  test.each(ALL)('%s', (field) => {
    expect(differences(field, read(full, viewer), read(full, Role.ADMIN))).toEqual([]);
  });
});

test('what is hidden matters to whatever is asked that stands on ties, else nothing is held', () => {
  const same = (viewer: Viewer) =>
    ALL.filter((field) => differences(field, read(full, viewer), read(full, Role.ADMIN)).length === 0).sort();
  expect(same('anonymous')).toEqual(SAME_TO_ALL);
  expect(same(Role.READER)).toEqual(SAME_TO_ALL);
});

test('an administrator is refused nothing but ids that nothing has, and every id is asked for', () => {
  const refused = [...read(full, Role.ADMIN)].flatMap(([field, answers]) =>
    [...answers].flatMap(([key, answer]) => {
      const isById = field.startsWith('node') || field === PAGES || field === FEED;
      return !isById && key.endsWith('on the day') && answer.includes('"errors"') ? [field + key] : [];
    }),
  );
  expect(refused).toEqual([]);
  expect(pagesOfIds(namesOfIds(full.names))).toBe(read(full, Role.ADMIN).get('nodes')!.size / EVERYWHERE.length);
});
