import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { UNKNOWN_CODES } from '../../../src/language/unknown';
import { checkEach } from '../../support/check-each';

const ROOT = join(__dirname, '../../..');

test('src/language/README.md lists each code with its meaning', () => {
  const rows = readFileSync(join(ROOT, 'src/language/README.md'), 'utf8').match(/^\| [A-Z_]+ .*$/gm) ?? [];
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  expect(cells).toEqual(Object.entries(UNKNOWN_CODES));
});

const schema = buildSchema(readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8'));
const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

describe('the schema', () => {
  const filtered = fields.filter(
    ({ field }) =>
      getNamedType(field.type).name.endsWith('Connection') &&
      field.args.some(({ name, type }) => name === 'filter' && isInputObjectType(getNamedType(type))),
  );

  test('names what is unknown in each connection that takes a filter', () =>
    checkEach(
      filtered,
      ({ field }) => {
        const connection = getNamedType(field.type);
        expect(isObjectType(connection) && String(connection.getFields().unknown?.type)).toBe('[Unknown!]!');
      },
      ({ type, field }) => `${type.name}.${field.name}`,
    ));

  test('names what is unknown of actors, indicators, cells, scorecards and losses', () => {
    const withUnknown = fields
      .filter(({ field }) => field.name === 'unknown' && String(field.type) === '[Unknown!]!')
      .map(({ type }) => type.name);
    expect(withUnknown).toEqual(
      expect.arrayContaining([
        'Actor',
        'Member',
        'Company',
        'RegionalBody',
        'Partner',
        'CoverageCell',
        'ScorecardLine',
        'Indicator',
        'WhatIf',
        'Partnership',
      ]),
    );
  });
});
