import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, OperationTypeNode, parse, validate } from 'graphql';
import { createSchema } from '../../../src/api/graphql/schema';

const FOLDER = join(__dirname, '../../../schema/operations');
const schema = createSchema();
const files = readdirSync(FOLDER).sort();

/** The name of the operation in a file: "find-route.graphql" has FindRoute. */
const nameOf = (file: string) =>
  file.replace(/\.graphql$/, '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

test('each question that an assistant can ask has one', () => {
  expect(files.map(nameOf).sort()).toEqual([
    'About',
    'Actions',
    'Allies',
    'Calendar',
    'Campaigns',
    'Changes',
    'Commitments',
    'CompareCountries',
    'CompareOrganisations',
    'CompareRegions',
    'CompareYears',
    'Completeness',
    'ConfirmNext',
    'Countries',
    'FindRoute',
    'Gaps',
    'Impact',
    'Indicators',
    'Instruments',
    'InvitationList',
    'Meetings',
    'NotParties',
    'Opportunities',
    'Organisations',
    'Parties',
    'Partnerships',
    'Record',
    'Search',
    'Series',
    'SharedPartners',
    'Signatories',
    'SignedOnly',
    'Stakeholders',
    'Tally',
    'Ties',
  ]);
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const document = parse(text);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

  test('fits the schema', () => {
    expect(validate(schema, document)).toEqual([]);
  });

  test('begins with the question that it answers', () => {
    expect(text).toMatch(/^# [A-Z].*\?\nquery /);
  });

  test('is one query with the name of the file, at the two times that its variables name', () => {
    expect(operations.map(({ operation, name }) => [operation, name?.value])).toEqual([
      [OperationTypeNode.QUERY, nameOf(file)],
    ]);
    expect(text).toContain('@asOf(valid: $valid, known: $known)');
  });
});
