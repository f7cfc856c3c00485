import { setTimeout as sleep } from 'node:timers/promises';
import { SignJWT } from 'jose';
import { join } from 'node:path';
import { Role } from '../../../../src/graph/access/viewer';
import { Tokens } from '../../../../src/api/access/tokens';
import { storedSecret } from '../../../../src/store/neo4j/local/stored-secret';
import { type Api, type Json, startApi } from '../../../support/api';
import { type Ask, type Following, follow, TRANSPORTS } from '../../../support/follow';
import { temporaryFolder } from '../../../support/neo4j';
import { reader } from '../../../support/reader';
import { bearer } from '../../../support/writer';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';

let api: Api;
let keyFile: string;
let editor: Record<string, string>;
let signedIn: Record<string, string>;
const read = reader(() => api);
const open: Following[] = [];

beforeAll(async () => {
  keyFile = join(await temporaryFolder(), 'token-key');
  const tokens = new Tokens({ keyFile });
  api = await startApi({ rows: SMALL_WORLD, recorded: RECORDED, tokens });
  editor = await bearer(tokens, Role.EDITOR);
  signedIn = await bearer(tokens, Role.READER);
});
afterEach(() => {
  for (const { leave } of open.splice(0)) leave();
});
afterAll(() => api.close());

const FOLLOW = `subscription ($after: ID, $node: ID) { changes(after: $after, node: $node) { id summary node { id } } }`;

let written = 0;

/** Adds evidence to a node or tie, and returns the id of the change. */
async function addEvidence(of = 'MBR-BEL', to = api): Promise<string> {
  const variables = { of, evidence: [{ title: 'Harbour Log', locator: `p. ${String((written += 1))}` }] };
  const query = `mutation ($of: ID!, $evidence: [EvidenceInput!]!) {
    addEvidence(input: { of: $of, evidence: $evidence }) { change { id } userErrors { message } } }`;
  const { data, errors } = await to.ask(query, { variables, headers: editor });
  expect(errors).toBeUndefined();
  return data.addEvidence!.change!.id as unknown as string;
}

async function recordTie(visibility: string): Promise<{ id: string; change: string }> {
  const evidence = [{ title: 'Harbour Log', locator: `p. ${String((written += 1))}` }];
  // A different day each, since a tie with the same content and dates would be the same tie.
  const day = new Date(Date.UTC(1900, 0, written)).toISOString().slice(0, 10);
  const dates = { since: day, until: day };
  const input = { type: 'CONTACT_OF', from: 'MBR-BEL', to: 'COM-DUNE', ...dates, visibility, evidence };
  const query = `mutation ($input: TieInput!) { recordTie(input: $input) { tie { id } change { id } userErrors { message } } }`;
  const { recordTie } = await read(query, { variables: { input }, headers: editor });
  expect(recordTie!.userErrors).toEqual([]);
  return { id: recordTie!.tie!.id as unknown as string, change: recordTie!.change!.id as unknown as string };
}

/** Returns the ids of all public changes, from the changes list. */
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

describe.each(TRANSPORTS)('over %s', (_name, transport) => {
  const startFollowing = (ask: Partial<Ask> = {}): Following => {
    const follower = follow(transport(api.address), { query: FOLLOW, ...ask });
    open.push(follower);
    return follower;
  };
  /** Starts a subscription, and waits until it is active. */
  const subscribed = async (ask: Partial<Ask> = {}): Promise<Following> => {
    const follower = startFollowing(ask);
    await sleep(150);
    return follower;
  };

  test('each change is delivered once, in the requested language, with its node', async () => {
    const english = await subscribed({ headers: { 'accept-language': 'en' } });
    const french = await subscribed({ headers: { 'accept-language': 'fr' } });
    const id = await addEvidence();
    const [inEnglish] = await english.have(1);
    expect(inEnglish).toEqual({
      id,
      summary: expect.stringContaining('Bellmare Shelter') as string,
      node: { id: 'MBR-BEL' },
    });
    const [inFrench] = await french.have(1);
    expect(inFrench!.id).toBe(id);
    expect(inFrench!.summary).not.toBe(inEnglish!.summary);
    await sleep(500);
    expect([english.results.length, french.results.length]).toEqual([1, 1]);
  });

  test('concurrent changes are all delivered once, in list order, and none is lost between list and stream', async () => {
    const start = await addEvidence();
    const from = await subscribed();
    const writing = Promise.all(Array.from({ length: 200 }, () => addEvidence()));
    await sleep(100);
    const seen = await lastChange();
    const after = startFollowing({ variables: { after: seen } });
    const made = await writing;
    const all = idsOf(await from.have(made.length));
    expect([...all].sort()).toEqual([...made].sort());
    const list = await listed();
    expect(all).toEqual(list.slice(list.indexOf(start) + 1));
    const later = list.slice(list.indexOf(seen) + 1);
    expect(later.length).toBeGreaterThan(10);
    expect(idsOf(await after.have(later.length))).toEqual(later);
  });

  test('a subscription to one node or tie delivers only its changes', async () => {
    const { id, change } = await recordTie('PUBLIC');
    const node = await subscribed({ variables: { node: 'COM-DUNE' } });
    const one = await subscribed({ variables: { node: id } });
    await addEvidence('MBR-BEL');
    const [ofDune, ofTie, other] = [await addEvidence('COM-DUNE'), await addEvidence(id), await recordTie('PUBLIC')];
    expect(idsOf(await node.have(3))).toEqual([ofDune, ofTie, other.change]);
    expect(idsOf(await one.have(1))).toEqual([ofTie]);
    const resumed = startFollowing({ variables: { node: id, after: change } });
    expect(idsOf(await resumed.have(1))).toEqual([ofTie]);
  });

  test('changes of ties that the viewer may not see are not delivered', async () => {
    const anonymous = await subscribed();
    const network = await subscribed({ headers: signedIn });
    const editors = await subscribed({ headers: editor });
    const [secret, shared, open] = [
      await recordTie('CONFIDENTIAL'),
      await recordTie('NETWORK'),
      await recordTie('PUBLIC'),
    ];
    expect(idsOf(await editors.have(3))).toEqual([secret.change, shared.change, open.change]);
    expect(idsOf(await network.have(2))).toEqual([shared.change, open.change]);
    expect(idsOf(await anonymous.have(1))).toEqual([open.change]);
    const rejected = startFollowing({ variables: { node: secret.id } });
    await rejected.ended;
    expect(rejected.results[0]?.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['node'] });
  });

  /** Returns the errors of a subscription, in a result or instead of one. */
  const errorsOf = async (ask: Partial<Ask>) => {
    const one = startFollowing(ask);
    const error = await one.ended;
    return (Array.isArray(error) ? error : one.results.flatMap(({ errors }) => errors ?? [])) as Json[];
  };

  test.each<[string, Partial<Ask>, object]>([
    ['a syntax error', { query: 'subscription {' }, { code: 'GRAPHQL_PARSE_FAILED' }],
    ['an unknown field', { query: 'subscription { nothing }' }, { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['a query', { query: '{ __typename }' }, { code: 'BAD_REQUEST' }],
    [
      'a mutation',
      { query: 'mutation { undoChange(input: { id: "x" }) { userErrors { code } } }' },
      { code: 'BAD_REQUEST' },
    ],
    ['an invalid variable', { variables: { after: { a: 1 } } }, { code: 'BAD_USER_INPUT', argument: ['after'] }],
    ['an unknown change', { variables: { after: 'CHG-0' } }, { code: 'BAD_USER_INPUT', argument: ['after'] }],
    ['a node id as a change id', { variables: { after: 'MBR-BEL' } }, { code: 'BAD_USER_INPUT', argument: ['after'] }],
    ['an unknown node', { variables: { node: 'NOBODY' } }, { code: 'BAD_USER_INPUT', argument: ['node'] }],
    [
      'too many tokens',
      { query: `subscription { changes { ${'id '.repeat(5_000)} } }` },
      { code: 'GRAPHQL_PARSE_FAILED' },
    ],
    [
      'a subscription that is too complex',
      {
        query: `subscription { changes { node { ... on Actor { ties(first: 1000) { nodes { from { ... on Actor { ties(first: 1000) { nodes { id } } } } } } } } } }`,
      },
      { code: 'QUERY_TOO_COMPLEX' },
    ],
  ])('%s ends the stream with a specific error', async (_what, ask, expected) => {
    const [error] = await errorsOf(ask);
    expect(error?.extensions).toMatchObject(expected);
  });

  test('an invalid token is rejected before a stream is opened', async () => {
    const one = startFollowing({ headers: { authorization: 'Bearer nonsense' } });
    const error = await one.ended;
    expect(error).toMatchObject(transport === TRANSPORTS[0]![1] ? { response: { status: 401 } } : { code: 4403 });
  });

  test('a stream ends when the token expires', async () => {
    const token = await new SignJWT({ role: 'READER' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('convening-graph')
      .setExpirationTime(Math.floor(Date.now() / 1000) + 10)
      .sign(new TextEncoder().encode(storedSecret(keyFile)));
    const one = await subscribed({ headers: { authorization: `Bearer ${token}` } });
    const { change } = await recordTie('NETWORK');
    expect(idsOf(await one.have(1))).toEqual([change]);
    await one.ended;
    expect(one.results[1]?.errors).toMatchObject([
      { message: 'This token has expired.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  test('the graph is not polled once all subscribers have left', async () => {
    for (const one of [await subscribed(), await subscribed()]) one.leave();
    await sleep(1_500);
    api.statements();
    await sleep(900);
    expect(api.statements()).toEqual([]);
  });
});
