import { isInputObjectType, isNonNullType, type GraphQLInputObjectType } from 'graphql';
import { createSchema } from '../../../src/api/graphql/schema';
import { columnsOf, FILE_NAMES } from '../../../src/exchange/rows/columns';
import { columnOf, type FieldKind, type RecordDescription, schemaField } from '../../../src/kinds/record';
import { RECORDS } from '../../../src/kinds/records';
import { CATALOGUES } from '../../../src/language/message';

/** Fields that no column of a file contains. */
const IN_NO_FILE = [
  'Member.otherNameKinds',
  'Member.derived',
  'FollowUp.visibility',
  'EngagementStatus.visibility',
  'RosterStatement.visibility',
  'FollowUp.recordedAt',
  'Meeting.recordedAt',
  'Picture.steps',
];

test('the columns of a file contain every field of its records except those named here', () => {
  const others = ['Company', 'RegionalBody', 'Partner'];
  const without = Object.entries(RECORDS).flatMap(([type, { file, fields }]) => {
    if (!file || others.includes(type)) return [];
    const columns: readonly string[] = columnsOf(FILE_NAMES.find((name) => name === file)!);
    return Object.keys(fields)
      .filter((name) => !columns.includes(columnOf(name)))
      .map((name) => `${type}.${name}`);
  });
  expect(without.sort()).toEqual([...IN_NO_FILE].sort());
});

test('each rule of a field has its message', () => {
  const keys = Object.values(RECORDS).flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, { needs, notBeforeSince }]) => [
      ...(needs ? [`input.INCOMPLETE.${needs}`] : []),
      ...(notBeforeSince ? [`input.BAD_DATES.${name}`] : []),
    ]),
  );
  expect(keys.length).toBeGreaterThan(2);
  expect(keys.filter((key) => !(key in CATALOGUES.EN))).toEqual([]);
});

const SCALARS: Readonly<Record<string, readonly FieldKind[]>> = {
  String: ['text', 'currency'],
  Float: ['amount', 'number'],
  Int: ['number'],
  Boolean: ['flag'],
  PartialDate: ['date'],
  URL: ['address'],
};

/** Fields of inputs that are stored as names, dates, places or ties. */
const ELSEWHERE = ['id', 'nameEn', 'nameFr', 'since', 'until', 'heldOn', 'madeOn', 'country'];

const INPUTS: [string, RecordDescription][] = [
  ['ActorInput', RECORDS.Member],
  ['PartnershipInput', RECORDS.Partnership],
  ['ActionInput', RECORDS.AdvocacyAction],
  ['CampaignInput', RECORDS.Campaign],
  ['OpportunityInput', RECORDS.Opportunity],
  ['CommitmentInput', RECORDS.Commitment],
  ['MeetingInput', RECORDS.Meeting],
];

test.each(INPUTS)('%s takes one id or a list of ids for each link of the description', (name, { links = {} }) => {
  const { fields } = (createSchema().getType(name) as GraphQLInputObjectType).toConfig();
  for (const [field, { isList }] of Object.entries(links))
    expect([field, String(fields[field]?.type)]).toEqual([
      field,
      expect.stringMatching(isList ? /^\[(ID|String)!\]!$/ : /^ID!?$/),
    ]);
});

test.each(INPUTS)(
  'the fields of %s other than names, dates and ties are in the description, by their names in the schema',
  (name, { fields }) => {
    const input = createSchema().getType(name) as GraphQLInputObjectType;
    const kindOf = new Map(Object.entries(fields).map(([field, part]) => [schemaField(field, part), part.kind]));
    const given = Object.values(input.getFields()).filter(({ name: field }) => !ELSEWHERE.includes(field));
    for (const { name: field, type } of given) {
      const value = isNonNullType(type) ? type.ofType : type;
      if (String(value) === 'ID' || 'ofType' in value || isInputObjectType(value)) continue;
      const kinds = SCALARS[String(value)] ?? ['choice'];
      expect([field, kinds]).toEqual([field, expect.arrayContaining([kindOf.get(field)])]);
    }
  },
);
