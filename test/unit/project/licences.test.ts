import { join } from 'node:path';
import { isAllowed, productionLicences } from '../../project/licences';

const packages = productionLicences(join(__dirname, '../../..'));

test('each production package has a licence that is allowed', () => {
  expect(packages.filter((one) => !isAllowed(one))).toEqual([]);
});

test('all production packages are listed, including their dependencies, and no development packages', () => {
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['fastify', 'neo4j-driver', 'neo4j-driver-core']));
  expect(names).not.toContain('jest');
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['(MIT AND BSD-3-Clause)', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['UNKNOWN', false],
])('the licence %s is allowed: %s', (licence, expected) => {
  expect(isAllowed({ name: 'a-package', licence })).toBe(expected);
});

test('an exception holds for the licence that it was made for', () => {
  expect(isAllowed({ name: 'world-countries', licence: 'ODbL-1.0' })).toBe(true);
  expect(isAllowed({ name: 'world-countries', licence: 'GPL-3.0-only' })).toBe(false);
});
