import { setTimeout as sleep } from 'node:timers/promises';
import { SignJWT } from 'jose';
import { join } from 'node:path';
import { Role } from '../../src/access/role';
import { Tokens } from '../../src/access/tokens';
import { storedSecret } from '../../src/neo4j/local/stored-secret';
import { type Api, type Json, startApi } from '../support/api';
import { type Ask, type Following, follow, WAYS } from '../support/follow';
import { temporaryFolder } from '../support/neo4j';
import { reader } from '../support/reader';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

let api: Api;
let keyFile: string;
let editor: Record<string, string>;
let signedIn: Record<string, string>;
const read = reader(() => api);
const open: Following[] = [];

beforeAll(async () => {
  keyFile = join(await temporaryFolder(), 'token-key');
  const tokens = new Tokens({ keyFile });
  const bearer = async (role: Role) => ({ authorization: `Bearer ${await tokens.issue(role, [])}` });
  api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens);
  editor = await bearer(Role.EDITOR);
  signedIn = await bearer(Role.READER);
});
afterEach(() => {
  for (const { leave } of open.splice(0)) leave();
});
afterAll(() => api.close());

const FOLLOW = `subscription ($after: ID, $node: ID) { changes(after: $after, node: $node) { id summary node { id } } }`;

let written = 0;

/** Records what another source says of a node, and answers the change's id. */
async function say(of = 'MBR-BEL', to = api): Promise<string> {
  const variables = { of, evidence: [{ title: 'Harbour Log', locator: `p. ${String((written += 1))}` }] };
  const query = `mutation ($of: ID!, $evidence: [EvidenceInput!]!) {
    addEvidence(of: $of, evidence: $evidence) { change { id } userErrors { message } } }`;
  const { data, errors } = await to.ask(query, { variables, headers: editor });
  expect(errors).toBeUndefined();
  return data.addEvidence!.change!.id as unknown as string;
}

async function tie(visibility: string): Promise<{ id: string; change: string }> {
  const evidence = [{ title: 'Harbour Log', locator: `p. ${String((written += 1))}` }];
  // One year each, since a tie that says the same at the same time would be the same tie.
  const [since, until] = [String(1900 + written), String(1900 + written)];
  const input = { type: 'CONTACT_OF', from: 'MBR-BEL', to: 'COM-DUNE', since, until, visibility, evidence };
  const query = `mutation ($input: TieInput!) { recordTie(input: $input) { tie { id } change { id } userErrors { message } } }`;
  const { recordTie } = await read(query, { variables: { input }, headers: editor });
  expect(recordTie!.userErrors).toEqual([]);
  return { id: recordTie!.tie!.id as unknown as string, change: recordTie!.change!.id as unknown as string };
}

/** All changes that anybody may see, by the list. */
async function listed(): Promise<string[]> {
  const all: string[] = [];
  for (let after: unknown = null; after !== undefined;) {
    const { changes } = await read(
      'query ($after: String) { changes(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { variables: { after } },
    );
    all.push(...(changes!.nodes as unknown as { id: string }[]).map(({ id }) => id));
    after = changes!.pageInfo!.hasNextPage ? changes!.pageInfo!.endCursor : undefined;
  }
  return all;
}

async function lastChange(): Promise<string> {
  const { changes } = await read('{ changes(first: 1, newestFirst: true) { nodes { id } } }', { headers: editor });
  return (changes!.nodes![0]?.id ?? '') as unknown as string;
}

const idsOf = (changes: Json[]): unknown[] => changes.map(({ id }) => id);

describe.each(WAYS)('over %s', (_name, way) => {
  const following = (ask: Partial<Ask> = {}): Following => {
    const one = follow(way(api.address), { query: FOLLOW, ...ask });
    open.push(one);
    return one;
  };
  /** Follows, and waits until it does. */
  const standing = async (ask: Partial<Ask> = {}): Promise<Following> => {
    const one = following(ask);
    await sleep(150);
    return one;
  };

  test('a change comes once, in the language that is asked for, with what it is about', async () => {
    const english = await standing({ headers: { 'accept-language': 'en' } });
    const french = await standing({ headers: { 'accept-language': 'fr' } });
    const id = await say();
    const [said] = await english.have(1);
    expect(said).toEqual({
      id,
      summary: expect.stringContaining('Bellmare Shelter') as string,
      node: { id: 'MBR-BEL' },
    });
    const [dit] = await french.have(1);
    expect(dit!.id).toBe(id);
    expect(dit!.summary).not.toBe(said!.summary);
    await sleep(500);
    expect([english.results.length, french.results.length]).toEqual([1, 1]);
  });

  test('changes made at once come all, each once, in the order of the list; none is missed between list and stream', async () => {
    const start = await say();
    const from = await standing();
    const writing = Promise.all(Array.from({ length: 200 }, () => say()));
    await sleep(100);
    const seen = await lastChange();
    const after = following({ variables: { after: seen } });
    const made = await writing;
    const all = idsOf(await from.have(made.length));
    expect([...all].sort()).toEqual([...made].sort());
    const list = await listed();
    expect(all).toEqual(list.slice(list.indexOf(start) + 1));
    const later = list.slice(list.indexOf(seen) + 1);
    expect(later.length).toBeGreaterThan(10);
    expect(idsOf(await after.have(later.length))).toEqual(later);
  });

  test('only a node, or a tie, where it is asked for', async () => {
    const { id, change } = await tie('PUBLIC');
    const node = await standing({ variables: { node: 'COM-DUNE' } });
    const one = await standing({ variables: { node: id } });
    await say('MBR-BEL');
    const [ofDune, ofTie, other] = [await say('COM-DUNE'), await say(id), await tie('PUBLIC')];
    expect(idsOf(await node.have(3))).toEqual([ofDune, ofTie, other.change]);
    expect(idsOf(await one.have(1))).toEqual([ofTie]);
    const resumed = following({ variables: { node: id, after: change } });
    expect(idsOf(await resumed.have(1))).toEqual([ofTie]);
  });

  test('nothing of a tie that the reader may not see', async () => {
    const anonymous = await standing();
    const network = await standing({ headers: signedIn });
    const editors = await standing({ headers: editor });
    const [secret, shared, open] = [await tie('CONFIDENTIAL'), await tie('NETWORK'), await tie('PUBLIC')];
    expect(idsOf(await editors.have(3))).toEqual([secret.change, shared.change, open.change]);
    expect(idsOf(await network.have(2))).toEqual([shared.change, open.change]);
    expect(idsOf(await anonymous.have(1))).toEqual([open.change]);
    const refused = following({ variables: { node: secret.id } });
    await refused.ended;
    expect(refused.results[0]?.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['node'] });
  });

  /** The errors that come, whether as a result or instead of one. */
  const errorsOf = async (ask: Partial<Ask>) => {
    const one = following(ask);
    const error = await one.ended;
    return (Array.isArray(error) ? error : one.results.flatMap(({ errors }) => errors ?? [])) as Json[];
  };

  test.each<[string, Partial<Ask>, object]>([
    ['a syntax error', { query: 'subscription {' }, { code: 'GRAPHQL_PARSE_FAILED' }],
    ['an unknown field', { query: 'subscription { nothing }' }, { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['a query', { query: '{ __typename }' }, { code: 'BAD_REQUEST' }],
    ['a mutation', { query: 'mutation { undoChange(id: "x") { userErrors { code } } }' }, { code: 'BAD_REQUEST' }],
    ['a variable', { variables: { after: { a: 1 } } }, { code: 'BAD_USER_INPUT', argument: ['after'] }],
    ['an unknown change', { variables: { after: 'CHG-0' } }, { code: 'BAD_USER_INPUT', argument: ['after'] }],
    ['a node for a change', { variables: { after: 'MBR-BEL' } }, { code: 'BAD_USER_INPUT', argument: ['after'] }],
    ['an unknown node', { variables: { node: 'NOBODY' } }, { code: 'BAD_USER_INPUT', argument: ['node'] }],
    [
      'too many tokens',
      { query: `subscription { changes { ${'id '.repeat(5_000)} } }` },
      { code: 'GRAPHQL_PARSE_FAILED' },
    ],
    [
      'too much',
      {
        query: `subscription { changes { node { ... on Actor { ties(first: 1000) { nodes { from { ... on Actor { ties(first: 1000) { nodes { id } } } } } } } } } }`,
      },
      { code: 'QUERY_TOO_COMPLEX' },
    ],
  ])('%s ends the stream with an error that says which', async (_what, ask, expected) => {
    const [error] = await errorsOf(ask);
    expect(error?.extensions).toMatchObject(expected);
  });

  test('a token that is not good opens nothing', async () => {
    const one = following({ headers: { authorization: 'Bearer nonsense' } });
    const error = await one.ended;
    expect(error).toMatchObject(way === WAYS[0]![1] ? { response: { status: 401 } } : { code: 4403 });
  });

  test('a stream ends with the sign-in', async () => {
    const token = await new SignJWT({ role: 'READER' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('convening-graph')
      .setExpirationTime(Math.floor(Date.now() / 1000) + 2)
      .sign(new TextEncoder().encode(storedSecret(keyFile)));
    const one = await standing({ headers: { authorization: `Bearer ${token}` } });
    const { change } = await tie('NETWORK');
    expect(idsOf(await one.have(1))).toEqual([change]);
    await one.ended;
    expect(one.results[1]?.errors).toMatchObject([
      { message: 'This token has expired.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  test('once everybody has left, nobody looks at the graph', async () => {
    for (const one of [await standing(), await standing()]) one.leave();
    await sleep(1_500);
    api.statements();
    await sleep(900);
    expect(api.statements()).toEqual([]);
  });
});
