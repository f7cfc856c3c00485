import { Role } from '../../src/graph/access/role';
import { ANY_COST, type Api, type Json, startApi, testTokens } from '../support/api';
import { reader } from '../support/reader';
import { readStoredGraph, testNeo4jAddress } from '../support/stored-graph';
import { VALID, validExcept, withValue } from '../support/valid-mutations';
import { bearer, EVIDENCE, type Field, FIELDS, operation, recorder, userErrorsOf, writer } from '../support/writer';
import { canonical, firstDifference } from '../schema-walk/canonical';
import { compositeOf, SCHEMA } from '../schema-walk/schema';
import { Selections } from '../schema-walk/selections';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

let api: Api;
let editor: Record<string, string>;
const read = reader(() => api);
const write = writer(
  () => api,
  () => editor,
);
const record = recorder(write);

beforeAll(async () => {
  const tokens = testTokens();
  api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens, ANY_COST);
  editor = await bearer(tokens, Role.EDITOR);
});

afterAll(() => api.close());

const storedGraph = () => readStoredGraph(testNeo4jAddress());
const dry = (field: Field, variables: Record<string, unknown>, selection?: string): Promise<Json> =>
  write(field, { ...variables, dryRun: true }, selection);
const idOf = (payload: Json, field: string) => payload[field]!.id as unknown as string;

/** Fields that the influence engine answers, which sees committed changes only: null in a dry run, with an error that says so. */
const OF_INFLUENCE = /^(allies|codeLeverage|seatCandidates)(_\d+)?$/;

/** Mutations that change what another mutation recorded: what that is, and where its id goes. */
const NEEDS: Partial<Record<Field, { first: Field; made: string; path: string }>> = {
  recordFollowUp: { first: 'saveCommitment', made: 'commitment', path: 'input.commitment' },
  unmergeActors: { first: 'mergeActors', made: 'change', path: 'mergeId' },
  undoChange: { first: 'saveActor', made: 'change', path: 'id' },
};

/** Valid variables in this graph, after what they need is recorded; the changes that were made for them. */
async function prepare(field: Field): Promise<{ variables: Record<string, unknown>; changes: string[] }> {
  const needed = NEEDS[field];
  if (!needed) return { variables: VALID[field], changes: [] };
  const { first, made, path } = needed;
  const payload = await record(first, VALID[first], made === 'change' ? '' : `${made} { id }`);
  return { variables: withValue(VALID[field], path, idOf(payload, made)), changes: [idOf(payload, 'change')] };
}

/** All fields of a payload and of the records in it. */
function selectionOf(field: Field): { selection: string; fragments: string } {
  const selections = new Selections((type) => type === 'Tie');
  const payload = compositeOf(SCHEMA.getMutationType()!.getFields()[field]!)!;
  return { selection: selections.of(payload, 1), fragments: selections.text };
}

/** The whole answer as text, with the ids and instants of new records numbered. */
async function answer(field: Field, variables: Record<string, unknown>): Promise<{ text: string; change: string }> {
  const { selection, fragments } = selectionOf(field);
  const text = operation(field, `... ${selection}`);
  const { data, errors = [] } = await api.ask(`${text} ${fragments}`, { variables, headers: editor });
  const ofInfluence = errors.filter(({ path }) => OF_INFLUENCE.test(String(path?.at(-1))));
  expect([errors, userErrorsOf(data[field]!)]).toEqual([variables.dryRun ? ofInfluence : [], []]);
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

describe('the dry run of', () => {
  test.each(FIELDS)('%s answers as the change does, and leaves the graph as it was', async (field) => {
    const { variables, changes } = await prepare(field);
    const before = await storedGraph();
    const tried = await answer(field, { ...variables, dryRun: true });
    expect(await storedGraph()).toEqual(before);
    const { data } = await api.ask(`{ node(id: "${tried.change}") { id } }`, { headers: editor });
    expect(data).toEqual({ node: null });
    const made = await answer(field, variables);
    expect(firstDifference(tried.text, made.text)).toBeNull();
    for (const id of [made.change, ...changes]) await record('undoChange', { id });
  });

  test.each(FIELDS)('%s has the errors of the change for wrong input', async (field) => {
    const { variables, changes } = await prepare(field);
    const wrong = withValue(variables, ...wrongValue(field));
    const before = await storedGraph();
    const tried = await dry(field, wrong);
    expect(userErrorsOf(tried)).not.toEqual([]);
    expect(tried).toEqual(await write(field, wrong));
    expect(await storedGraph()).toEqual(before);
    for (const id of changes) await record('undoChange', { id });
  });
});

/** A path of a mutation's variables, and a value that is wrong there. */
function wrongValue(field: Field): [string, unknown] {
  const { input, ...others } = VALID[field] as { input?: Record<string, unknown> };
  const [values, prefix] = input ? [input, 'input.'] : [others, ''];
  if ('evidence' in values) return [`${prefix}evidence`, []];
  const [[name, value] = ['', '']] = Object.entries(values);
  return [prefix + name, Array.isArray(value) ? ['NOBODY', ...(value.slice(1) as string[])] : 'NOBODY'];
}

test('moves no revision and adds no change', async () => {
  // The first use of a property name is a transaction of its own, even in one that is rolled back.
  await record('saveActor', { input: { kind: 'NGO', nameEn: 'First Quay', evidence: EVIDENCE } });
  const state = () => read('{ revision changes { totalCount nodes { id } } }', { headers: editor });
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
  const { data } = await api.ask(query, { variables: { input }, headers: editor });
  const saved = { actor: { name: 'Quay of Four' }, userErrors: [] };
  expect(data).toEqual({
    ...{ tried: saved, again: saved, made: saved },
    late: { ...saved, userErrors: [{ code: 'ALREADY_RECORDED' }] },
  });
});

describe('the key of a dry run', () => {
  const input = { kind: 'NGO', nameEn: 'Quay with a key', evidence: EVIDENCE };

  test('stays free', async () => {
    await dry('saveActor', { ...validExcept('saveActor', 'input.nameEn', 'Another Quay'), key: 'a dry key' });
    const payload = await record('saveActor', { input, key: 'a dry key' });
    expect(payload.change).not.toBeNull();
  });

  test('answers with the change that was recorded under it', async () => {
    const recorded = await record('saveActor', { input, key: 'a dry key' }, 'actor { id }');
    expect(await dry('saveActor', { input, key: 'a dry key' }, 'actor { id }')).toEqual(recorded);
    const other = await dry('saveActor', { input: { ...input, nameEn: 'Other Quay' }, key: 'a dry key' });
    expect(userErrorsOf(other)).toEqual(['KEY_REUSED key']);
  });
});

test('influence is not computed in a dry run, and the rest is answered', async () => {
  const { keep, absorb } = VALID.mergeActors;
  const query = `mutation { mergeActors(keep: "${String(keep)}", absorb: "${String(absorb)}", reason: "the same (test)", dryRun: true) {
    actor { id allies { actor { id } } } userErrors { code } } }`;
  const { data, errors } = await api.ask(query, { headers: editor });
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
