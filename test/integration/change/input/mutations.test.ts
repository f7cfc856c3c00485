import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql';
import { ANY_COST, type Json } from '../../../support/api';
import { readStoredGraph, testNeo4jAddress } from '../../../support/stored-graph';
import { VALID, withValue } from '../../../support/valid-mutations';
import { SELECTIONS } from '../../../support/write-steps';
import { EVIDENCE, type Field, FIELDS, operation, userErrorsOf } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';
import { canonical, firstDifference } from '../../../schema-walk/canonical';
import { compositeOf, SCHEMA } from '../../../schema-walk/schema';
import { Selections } from '../../../schema-walk/selections';
import { WITH_OPPORTUNITIES } from '../../../worlds/opportunities';

const { api, anonymous, network, editor, admin, north } = useWritingApi(WITH_OPPORTUNITIES, { limits: ANY_COST });
const { read, write } = editor;

/** The changes of a test, which are undone after it. */
const made: string[] = [];
async function record(field: Field, variables: Record<string, unknown>, selection?: string): Promise<Json> {
  const payload = await editor.record(field, variables, selection);
  const { id } = (payload.change ?? {}) as unknown as { id?: string };
  if (id !== undefined && !made.includes(id)) made.push(id);
  return payload;
}
afterEach(async () => {
  for (const id of made.splice(0).reverse()) await admin.record('undoChange', { id });
});

const storedGraph = () => readStoredGraph(testNeo4jAddress());
const dry = (field: Field, variables: Record<string, unknown>, selection?: string): Promise<Json> =>
  write(field, { ...variables, dryRun: true }, selection);
const idOf = (payload: Json, field: string) => payload[field]!.id as unknown as string;

/**
 * Fields that the influence engine answers, which sees only committed changes: null in a dry run,
 * with an error that states so.
 */
const OF_INFLUENCE = /^(allies|codeLeverage|seatCandidates)(_\d+)?$/;

/**
 * Mutations that change another mutation's record: that mutation, its record, and where the id is
 * inserted.
 */
const NEEDS: Partial<Record<Field, { first: Field; made: string; path: string }>> = {
  recordFollowUp: { first: 'saveCommitment', made: 'commitment', path: 'input.commitment' },
  removePicture: { first: 'savePicture', made: 'picture', path: 'id' },
  unmergeActors: { first: 'mergeActors', made: 'change', path: 'mergeId' },
  undoChange: { first: 'saveActor', made: 'change', path: 'id' },
};

/** Returns valid variables in this graph, after recording what they need. */
async function prepare(field: Field): Promise<Record<string, unknown>> {
  const needed = NEEDS[field];
  if (!needed) return VALID[field];
  const payload = await record(
    needed.first,
    VALID[needed.first],
    needed.made === 'change' ? '' : `${needed.made} { id }`,
  );
  return withValue(VALID[field], needed.path, idOf(payload, needed.made));
}

/** Returns all fields of a payload and of the records in it. */
function selectionOf(field: Field): { selection: string; fragments: string } {
  const selections = new Selections((type) => type === 'Tie');
  const payload = compositeOf(SCHEMA.getMutationType()!.getFields()[field]!)!;
  return { selection: selections.of(payload, 1), fragments: selections.text };
}

/** Returns the whole answer as text, with the ids and instants of new records numbered. */
async function answer(field: Field, variables: Record<string, unknown>): Promise<{ text: string; change: string }> {
  const { selection, fragments } = selectionOf(field);
  const text = operation(field, `... ${selection}`);
  const { data, errors = [] } = await api().ask(`${text} ${fragments}`, { variables, headers: editor.headers() });
  const ofInfluence = errors.filter(({ path }) => OF_INFLUENCE.test(String(path?.at(-1))));
  expect([errors, userErrorsOf(data[field]!)]).toEqual([variables.dryRun ? ofInfluence : [], []]);
  if (!variables.dryRun) made.push(idOf(data[field]!, 'change'));
  const withoutInfluence = JSON.stringify(data, (key, value: unknown) => (OF_INFLUENCE.test(key) ? undefined : value));
  return { text: canonical(JSON.parse(withoutInfluence)), change: idOf(data[field]!, 'change') };
}

test('every mutation has a dry run, but for those that withdraw from all of the history', () => {
  const mutations = Object.values(SCHEMA.getMutationType()!.getFields());
  const named = (has: boolean) =>
    mutations.filter(({ args }) => args.some(({ name }) => name === 'dryRun') === has).map(({ name }) => name);
  expect(named(false).sort()).toEqual(['eraseRecord', 'restrictRecord']);
  expect(named(true).sort()).toEqual([...FIELDS].sort());
});

/** Returns a path of a mutation's variables, and an invalid value for it. */
function wrongValue(field: Field): [string, unknown] {
  const { input, ...others } = VALID[field] as { input?: Record<string, unknown> };
  const [values, prefix] = input ? [input, 'input.'] : [others, ''];
  if ('evidence' in values) return [`${prefix}evidence`, []];
  const [[name, value] = ['', '']] = Object.entries(values);
  return [prefix + name, Array.isArray(value) ? ['NOBODY', ...(value.slice(1) as string[])] : 'NOBODY'];
}

/** The errors of a repeated mutation without a key. */
const AGAIN: Partial<Record<Field, string[]>> = {
  saveActor: ['ALREADY_RECORDED input.nameEn'],
  recordTie: ['ALREADY_RECORDED input'],
  recordEngagement: ['ALREADY_RECORDED input'],
  recordRoster: ['ALREADY_RECORDED input'],
  recordInvitations: ['ALREADY_RECORDED input.actors.0', 'ALREADY_RECORDED input.actors.1'],
  savePartnership: ['ALREADY_RECORDED input.nameEn'],
  saveAction: ['ALREADY_RECORDED input.nameEn'],
  saveCampaign: ['ALREADY_RECORDED input.nameEn'],
  saveOpportunity: ['ALREADY_RECORDED input.nameEn'],
  saveCommitment: ['ALREADY_RECORDED input.nameEn'],
  recordFollowUp: ['ALREADY_RECORDED input'],
  saveMeeting: ['ALREADY_RECORDED input'],
  savePicture: ['ALREADY_RECORDED input.nameEn'],
  removePicture: ['NOT_FOUND input.id'],
  retractTie: ['NOT_CURRENT input.id'],
  mergeActors: ['NOT_FOUND input.absorb'],
  unmergeActors: ['NOT_CURRENT input.mergeId'],
  undoChange: ['LATER_CHANGES input.id'],
};

describe.each(FIELDS)('%s', (field) => {
  test('answers a dry run as the change, and leaves the graph as it was', async () => {
    const variables = await prepare(field);
    const before = await storedGraph();
    const tried = await answer(field, { ...variables, dryRun: true });
    expect(await storedGraph()).toEqual(before);
    const { data } = await api().ask(`{ node(id: "${tried.change}") { id } }`, { headers: editor.headers() });
    expect(data).toEqual({ node: null });
    const done = await answer(field, variables);
    expect(firstDifference(tried.text, done.text)).toBeNull();
  });

  test('says what is wrong in the language of the request, in a dry run too, and records nothing', async () => {
    const variables = withValue(await prepare(field), ...wrongValue(field));
    const before = await storedGraph();
    const tried = await dry(field, variables);
    expect(userErrorsOf(tried)).not.toEqual([]);
    expect(tried).toEqual(await write(field, variables));
    const headers = { ...editor.headers(), 'accept-language': 'fr' };
    const french = (await api().ask(operation(field, ''), { variables, headers })).data[field]!;
    expect(userErrorsOf(french)).toEqual(userErrorsOf(tried));
    expect(french.userErrors![0]!.message).not.toBe(tried.userErrors![0]!.message);
    expect(await storedGraph()).toEqual(before);
  });

  test('records once what is sent again with its key, and nothing else with that key', async () => {
    const variables = { ...(await prepare(field)), key: `the key of ${field}` };
    const send = () => record(field, variables, SELECTIONS[field]);
    const [first, beside] = await Promise.all([send(), send()]);
    const { revision } = await read('{ revision }');
    expect([beside, await send()]).toEqual([first, first]);
    const other = withValue(variables, ...wrongValue(field));
    expect(userErrorsOf(await write(field, other))).toEqual(['KEY_REUSED idempotencyKey']);
    expect((await read('{ revision }')).revision).toBe(revision);
  });

  test('records nothing where it is recorded', async () => {
    const variables = await prepare(field);
    await record(field, variables);
    const { revision } = await read('{ revision }');
    const again = await write(field, variables);
    expect([userErrorsOf(again), again.change]).toEqual([AGAIN[field] ?? [], null]);
    expect((await read('{ revision }')).revision).toBe(revision);
  });
});

/** Mutations that only administrators may execute; withdrawal.test.ts tests their effects. */
const OF_ADMINISTRATORS: Record<string, string> = {
  restrictRecord:
    'mutation { restrictRecord(input: { id: "T-ABO-GOV", visibility: NETWORK, reason: "Too early" }) { change { id } } }',
  eraseRecord: 'mutation { eraseRecord(input: { id: "T-ABO-GOV", reason: "By mistake" }) { change { id } } }',
};

test.each([
  ['anonymous', anonymous, 'UNAUTHENTICATED'],
  ['READER', network, 'FORBIDDEN'],
] as const)('every mutation of the schema rejects a viewer who is %s', async (_, user, code) => {
  const names = Object.keys(SCHEMA.getMutationType()!.getFields()) as Field[];
  // A new mutation needs variables in `valid-mutations.ts`.
  expect([...names].sort()).toEqual([...FIELDS, ...Object.keys(OF_ADMINISTRATORS)].sort());
  const revisionAndChanges = () => read('{ revision changes { totalCount } }');
  const before = await revisionAndChanges();
  for (const name of names) {
    const query = OF_ADMINISTRATORS[name] ?? operation(name, '');
    const { errors } = await api().ask(query, { variables: VALID[name], headers: user.headers() });
    expect([name, errors?.map(({ extensions }) => extensions.code)]).toEqual([name, [code]]);
  }
  expect(await revisionAndChanges()).toEqual(before);
});

/** The paths of the error about a change outside the regions, where they are not `input`. */
const OUTSIDE_AT: Partial<Record<Field, string>> = {
  recordInvitations: 'input.actors.0',
  recordIndicatorValue: 'input.indicator',
  endTie: 'input.id',
  retractTie: 'input.id',
  addEvidence: 'input.of',
  mergeActors: 'input.absorb',
  unmergeActors: 'input.mergeId',
  undoChange: 'input.id',
  keepActorsApart: 'input.actors',
};
const OUTSIDE = { kind: 'NGO', nameEn: 'South Quay', country: 'CRN', evidence: EVIDENCE };
/**
 * Mutations that a coordinator of the north may execute, each with one outside the region. For new
 * records: laws.test.ts.
 */
const INSIDE_AND_OUTSIDE: [Field, Record<string, unknown>, Record<string, unknown>][] = [
  [
    'saveActor',
    { input: { id: 'MBR-ABO', kind: 'MEMBER', nameEn: 'Watch', evidence: EVIDENCE } },
    { input: { id: 'UNI-KEEL', kind: 'ACADEMIA', nameEn: 'Keel', country: 'ABO', evidence: EVIDENCE } },
  ],
  [
    'saveMeeting',
    { input: { heldOn: '2025-07', by: 'UNI-KEEL', with: ['COM-EBB', 'GOV-ABO'], evidence: EVIDENCE } },
    { input: { heldOn: '2025-07', by: 'UNI-KEEL', with: ['COM-EBB', 'MED-OAK'], evidence: EVIDENCE } },
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
    'recordInvitations',
    { input: { to: 'ACT-2', actors: ['MBR-ABO'], answeredOn: '2025', evidence: [] } },
    { input: { to: 'ACT-3', actors: ['UNI-KEEL'], answeredOn: '2025', evidence: [] } },
  ],
  ['correctInitiative', VALID.correctInitiative, { input: { id: 'PSH-2', nameEn: 'South Table', evidence: EVIDENCE } }],
  ['correctTie', VALID.correctTie, { input: { id: 'S-2-BEL', since: '2013', evidence: EVIDENCE } }],
  ['endTie', VALID.endTie, { id: 'S-2-BEL', until: '2024', evidence: EVIDENCE }],
  ['addEvidence', VALID.addEvidence, { of: 'UNI-KEEL', evidence: EVIDENCE }],
  ['retractTie', VALID.retractTie, { id: 'T-HID-PIN-GOV', reason: 'Never' }],
  ['retractTie', { id: 'T-ABO-CODE-2', reason: 'Never' }, { id: 'S-A3-KEEL', reason: 'Never' }],
  [
    'keepActorsApart',
    { actors: ['MBR-ABO', 'UNI-KEEL'], reason: 'Two' },
    { actors: ['MED-OAK', 'UNI-KEEL'], reason: 'Two' },
  ],
  [
    'mergeActors',
    { keep: 'MBR-ABO', absorb: 'GOV-ABO', reason: 'One' },
    { keep: 'MBR-ABO', absorb: 'UNI-KEEL', reason: 'One' },
  ],
];

test('a coordinator can write, undo and unmerge only what is in their regions', async () => {
  const errorsOf = async (field: Field, variables: Record<string, unknown>) => {
    const payload = await north.write(field, variables);
    if (payload.change) made.push(idOf(payload, 'change'));
    return userErrorsOf(payload);
  };
  const outsideOf = (field: Field) => [`OUTSIDE_REGIONS ${OUTSIDE_AT[field] ?? 'input'}`];
  for (const [field, inside, outside] of INSIDE_AND_OUTSIDE) {
    // The tie between the temple and the ministry has one end in the north.
    if (outside.id !== 'T-HID-PIN-GOV')
      expect([field, outside, await errorsOf(field, outside)]).toEqual([field, outside, outsideOf(field)]);
    expect([field, inside, await errorsOf(field, inside)]).toEqual([field, inside, []]);
  }
  const merged = await record('mergeActors', { keep: 'UNI-KEEL', absorb: 'FAI-PIN', reason: 'One' }, 'mergeId');
  expect(await errorsOf('unmergeActors', { mergeId: merged.mergeId })).toEqual(outsideOf('unmergeActors'));
  // A meeting belongs to the regions of those who met, not of those that the next version names.
  const met = { heldOn: '2025-08', by: 'UNI-KEEL', with: ['COM-EBB'], evidence: EVIDENCE };
  const { meeting } = await record('saveMeeting', { input: met }, 'meeting { id }');
  const next = { ...met, id: meeting!.id, with: ['MBR-ABO'] };
  expect(await errorsOf('saveMeeting', { input: next })).toEqual(outsideOf('saveMeeting'));
  for (const [country, errors] of [
    ['CRN', outsideOf('undoChange')],
    ['ABO', []],
  ] as const) {
    const { change } = await record('saveActor', { input: { ...OUTSIDE, country } });
    expect(await errorsOf('undoChange', { id: change!.id })).toEqual(errors);
  }
  // An indicator belongs to no region.
  expect(await errorsOf('recordIndicatorValue', VALID.recordIndicatorValue)).toEqual(outsideOf('recordIndicatorValue'));
});

test('moves no revision and adds no change', async () => {
  // The first use of a property name is a transaction of its own, even in one that is rolled back.
  await record('saveActor', { input: { kind: 'NGO', nameEn: 'First Quay', evidence: EVIDENCE } });
  const state = () => read('{ revision changes { totalCount nodes { id } } }', { headers: editor.headers() });
  const before = await state();
  await dry('saveActor', { input: { kind: 'NGO', nameEn: 'Second Quay', evidence: EVIDENCE } });
  expect(await state()).toEqual(before);
});

test('each field of a mutation sees the changes before it, and no dry run', async () => {
  const query = `mutation ($input: ActorInput!) {
    tried: saveActor(input: $input, dryRun: true) { actor { name } userErrors { code } }
    again: saveActor(input: $input, dryRun: true) { actor { name } userErrors { code } }
    made: saveActor(input: $input) { actor { name } userErrors { code } }
    late: saveActor(input: $input, dryRun: true) { actor { name } userErrors { code } } }`;
  const input = { kind: 'NGO', nameEn: 'Quay of Four', evidence: EVIDENCE };
  const { data } = await api().ask(query, { variables: { input }, headers: editor.headers() });
  const saved = { actor: { name: 'Quay of Four' }, userErrors: [] };
  expect(data).toEqual({
    tried: saved,
    again: saved,
    made: saved,
    late: { ...saved, userErrors: [{ code: 'ALREADY_RECORDED' }] },
  });
});

test('the key of a dry run stays free, and answers with the change that was recorded under it', async () => {
  const input = { kind: 'NGO', nameEn: 'Quay with a key', evidence: EVIDENCE };
  const key = 'a dry key';
  await dry('saveActor', { input: { ...input, nameEn: 'Another Quay' }, key });
  const recorded = await record('saveActor', { input, key }, 'actor { id }');
  expect(recorded.change).not.toBeNull();
  expect(await dry('saveActor', { input, key }, 'actor { id }')).toEqual(recorded);
  const other = await dry('saveActor', { input: { ...input, nameEn: 'Other Quay' }, key });
  expect(userErrorsOf(other)).toEqual(['KEY_REUSED idempotencyKey']);
});

test('influence is not computed in a dry run, and the rest is answered', async () => {
  const { keep, absorb } = VALID.mergeActors;
  const query = `mutation { mergeActors(input: { keep: "${String(keep)}", absorb: "${String(absorb)}", reason: "the same (test)" }, dryRun: true) {
    actor { id allies { actor { id } } } userErrors { code } } }`;
  const { data, errors } = await api().ask(query, { headers: editor.headers() });
  expect(data).toEqual({ mergeActors: { actor: { id: keep, allies: null }, userErrors: [] } });
  expect(errors).toMatchObject([
    { message: expect.stringContaining('dry run') as string, path: ['mergeActors', 'actor', 'allies'] },
  ]);
});

test('concurrent dry runs and changes do not wait for each other for ever', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `Crowded Quay ${String(index)}`);
  const payloads = await Promise.all(
    names.map((nameEn, index) =>
      write(
        'saveActor',
        { input: { kind: 'NGO', nameEn, evidence: EVIDENCE }, dryRun: index % 2 === 0 },
        'actor { name ties { totalCount } }',
      ),
    ),
  );
  expect(payloads.map(({ actor }) => actor!.name)).toEqual(names);
  const { actors } = await read('{ actors(filter: { text: "Crowded Quay" }, first: 50) { nodes { name } } }');
  const stored = (actors!.nodes as unknown as { name: string }[]).map(({ name }) => name);
  expect(stored.sort()).toEqual(names.filter((_, index) => index % 2 === 1).sort());
});

test('introspection returns the complete schema to all viewers, as the schema walk uses it', async () => {
  for (const user of [anonymous, network, editor, north, admin]) {
    const result = await user.read(getIntrospectionQuery());
    expect(printSchema(buildClientSchema(result as unknown as IntrospectionQuery))).toBe(printSchema(SCHEMA));
  }
});
