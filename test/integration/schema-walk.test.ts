import { buildClientSchema, getIntrospectionQuery, printSchema, type IntrospectionQuery } from 'graphql';
import { Role } from '../../src/graph/access/role';
import { type Api, startApi, testTokens } from '../support/api';
import { VALID } from '../support/valid-mutations';
import { reader } from '../support/reader';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { SCHEMA } from '../schema-walk/schema';
import { bearer, EVIDENCE, FIELDS, type Field, userErrorsOf, operation, recorder, writer } from '../support/writer';

let api: Api;
const headers: Record<string, Record<string, string>> = { anonymous: {} };
const readAs = reader(() => api);
const read = (query: string, who = 'EDITOR') => readAs(query, { headers: headers[who] });
const writeAs = (who: string) =>
  writer(
    () => api,
    () => headers[who] ?? {},
  );
const record = recorder(writeAs('EDITOR'));

beforeEach(async () => {
  const tokens = testTokens();
  api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens);
  for (const role of Object.values(Role)) headers[role] = await bearer(tokens, role, ['R-NORTH']);
});

afterEach(() => api.close());

const mutations = async () => {
  const { __schema } = await read('{ __schema { mutationType { fields { name } } } }');
  return (__schema!.mutationType!.fields as unknown as { name: Field }[]).map(({ name }) => name);
};

/** Mutations that only administrators may execute, which are otherwise tested in withdrawal.test.ts. */
const OF_ADMINISTRATORS: Record<string, string> = {
  restrictRecord:
    'mutation { restrictRecord(id: "T-ABO-GOV", visibility: NETWORK, reason: "Too early") { change { id } } }',
  eraseRecord: 'mutation { eraseRecord(id: "T-ABO-GOV", reason: "By mistake") { change { id } } }',
};

test.each([
  ['anonymous', 'UNAUTHENTICATED'],
  ['READER', 'FORBIDDEN'],
])('every mutation of the schema rejects a viewer who is %s: %s', async (who, code) => {
  const names = await mutations();
  // A new mutation needs variables in `valid-mutations.ts`.
  expect(names.sort()).toEqual([...FIELDS, ...Object.keys(OF_ADMINISTRATORS)].sort());
  const revisionAndChanges = () => read('{ revision changes { totalCount } }');
  const before = await revisionAndChanges();
  for (const name of names) {
    const query = OF_ADMINISTRATORS[name] ?? operation(name, '');
    const { errors } = await api.ask(query, { variables: VALID[name], headers: headers[who] });
    expect([name, errors?.map(({ extensions }) => extensions.code)]).toEqual([name, [code]]);
  }
  expect(await revisionAndChanges()).toEqual(before);
});

const OUTSIDE = { kind: 'NGO', nameEn: 'South Quay', country: 'CRN', evidence: EVIDENCE };
/** Mutations that a coordinator of the north may execute, each with one that is outside the region. */
const INSIDE_AND_OUTSIDE: [Field, Record<string, unknown>, Record<string, unknown>][] = [
  ['saveActor', VALID.saveActor, { input: OUTSIDE }],
  [
    'saveActor',
    { input: { id: 'MBR-ABO', kind: 'MEMBER', nameEn: 'Watch', evidence: EVIDENCE } },
    { input: { id: 'UNI-KEEL', kind: 'ACADEMIA', nameEn: 'Keel', country: 'ABO', evidence: EVIDENCE } },
  ],
  [
    'recordTie',
    { input: { type: 'CONTACT_OF', from: 'MBR-ABO', to: 'UNI-KEEL', evidence: EVIDENCE } },
    VALID.recordTie,
  ],
  [
    'savePartnership',
    VALID.savePartnership,
    { input: { nameEn: 'South Table', participants: [{ actor: 'UNI-KEEL' }], evidence: EVIDENCE } },
  ],
  [
    'saveAction',
    VALID.saveAction,
    { input: { nameEn: 'South march', kind: 'CAMPAIGN', leads: ['UNI-KEEL'], evidence: EVIDENCE } },
  ],
  [
    'saveCampaign',
    VALID.saveCampaign,
    { input: { nameEn: 'South lights', participants: [{ actor: 'UNI-KEEL' }], evidence: EVIDENCE } },
  ],
  [
    'saveOpportunity',
    VALID.saveOpportunity,
    { input: { nameEn: 'South review', kind: 'UPR_REVIEW', countries: ['BLM'], evidence: EVIDENCE } },
  ],
  [
    'saveCommitment',
    VALID.saveCommitment,
    { input: { nameEn: 'South for all', by: 'UNI-KEEL', madeOn: '2024', evidence: EVIDENCE } },
  ],
  [
    'saveMeeting',
    VALID.saveMeeting,
    { input: { on: '2025-06', by: 'UNI-KEEL', with: ['COM-EBB'], evidence: EVIDENCE } },
  ],
  [
    'recordTie',
    { input: { type: 'POSITION_ON', from: 'MBR-ABO', to: 'OBJ-1', stance: 'CHAMPION', evidence: EVIDENCE } },
    { input: { type: 'POSITION_ON', from: 'UNI-KEEL', to: 'OBJ-1', stance: 'OPPOSED', evidence: EVIDENCE } },
  ],
  [
    'recordCriterion',
    VALID.recordCriterion,
    { input: { company: 'COM-EBB', criterion: 2, status: 'MET', evidence: EVIDENCE } },
  ],
  [
    'recordEngagement',
    { input: { actor: 'MBR-ABO', engagement: 'CLEARED', asOf: '2025', evidence: EVIDENCE } },
    { input: { actor: 'UNI-KEEL', engagement: 'CLEARED', asOf: '2025', evidence: EVIDENCE } },
  ],
  [
    'recordInvitations',
    { input: { to: 'ACT-2', actors: ['MBR-ABO'], on: '2025', evidence: [] } },
    { input: { to: 'ACT-3', actors: ['UNI-KEEL'], on: '2025', evidence: [] } },
  ],
  ['endTie', VALID.endTie, { id: 'S-2-BEL', until: '2024', evidence: EVIDENCE }],
  ['addEvidence', VALID.addEvidence, { of: 'UNI-KEEL', evidence: EVIDENCE }],
  ['retractTie', VALID.retractTie, { id: 'T-HID-PIN-GOV', reason: 'Never' }],
  ['retractTie', { id: 'T-ABO-CODE-2', reason: 'Never' }, { id: 'S-A3-KEEL', reason: 'Never' }],
  [
    'mergeActors',
    { keep: 'MBR-ABO', absorb: 'GOV-ABO', reason: 'One' },
    { keep: 'MBR-ABO', absorb: 'UNI-KEEL', reason: 'One' },
  ],
];

test('a coordinator can write, undo and unmerge only where an actor is in their regions', async () => {
  const coordinate = writeAs('COORDINATOR');
  const codes = async (field: Field, variables: Record<string, unknown>) => {
    const payload = await coordinate(field, variables);
    return userErrorsOf(payload).map((error) => error.split(' ')[0]);
  };
  for (const [field, inside, outside] of INSIDE_AND_OUTSIDE) {
    // The tie between the temple and the ministry has one end in the north.
    if (outside.id !== 'T-HID-PIN-GOV')
      expect([field, outside, await codes(field, outside)]).toEqual([field, outside, ['OUTSIDE_REGIONS']]);
    expect([field, inside, await codes(field, inside)]).toEqual([field, inside, []]);
  }
  for (const [by, errors] of [
    ['MBR-ABO', []],
    ['UNI-KEEL', ['OUTSIDE_REGIONS']],
  ] as const) {
    const promise = { nameEn: `Promise of ${by}`, by, madeOn: '2024', evidence: EVIDENCE };
    const { commitment } = await record('saveCommitment', { input: promise }, 'commitment { id }');
    const report = { commitment: commitment!.id, status: 'MET', asOf: '2025', evidence: EVIDENCE };
    expect([by, await codes('recordFollowUp', { input: report })]).toEqual([by, errors]);
  }
  const merged = await record('mergeActors', { keep: 'UNI-KEEL', absorb: 'FAI-PIN', reason: 'One' }, 'mergeId');
  expect(await codes('unmergeActors', { mergeId: merged.mergeId })).toEqual(['OUTSIDE_REGIONS']);
  const south = await record('saveActor', { input: OUTSIDE });
  expect(await codes('undoChange', { id: south.change!.id })).toEqual(['OUTSIDE_REGIONS']);
  const north = await record('saveActor', { input: { ...OUTSIDE, country: 'ABO' } });
  expect(await codes('undoChange', { id: north.change!.id })).toEqual([]);
  // An indicator belongs to no region.
  expect(await codes('recordIndicatorValue', VALID.recordIndicatorValue)).toEqual(['OUTSIDE_REGIONS']);
});

test('introspection returns the complete schema to all viewers, as the schema walk uses it', async () => {
  for (const who of Object.keys(headers)) {
    const result = await read(getIntrospectionQuery(), who);
    expect([who, printSchema(buildClientSchema(result as unknown as IntrospectionQuery))]).toEqual([
      who,
      printSchema(SCHEMA),
    ]);
  }
});
