import { Role } from '../../src/graph/access/role';
import { Visibility } from '../../src/store/model/visibility';
import { ALL, differences } from '../schema-walk/compare-worlds';
import { namesOfIds } from '../schema-walk/fill-in';
import { readWorld, type World } from '../schema-walk/worlds';

let full: World;
let model: World;

beforeAll(async () => {
  full = await readWorld(Visibility.CONFIDENTIAL, [['anonymous', ['on the day']]], null);
  model = await readWorld(Visibility.PUBLIC, [[Role.ADMIN, ['on the day']]], namesOfIds(full.names));
}, 600_000);

// clearance.slow.test.ts compares each role, in the past too.
test.each(ALL)('an anonymous reader reads %s as from a graph that contains only public ties', (field) => {
  expect(differences(field, full.answers.get('anonymous')!, model.answers.get(Role.ADMIN)!)).toEqual([]);
});
