import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pino from 'pino';
import { Role } from '../../src/graph/access/viewer';
import { type Api, startApi, testTokens } from '../support/api';
import { assistant, connectAssistant } from '../support/assistant';
import { bearer } from '../support/writer';
import { WITH_AGENDA } from '../worlds/agenda';
import { RECORDED } from '../worlds/small-world';

const PAGE = 'https://assistant.example.org';
const FRENCH = { 'accept-language': 'fr' };
const tokens = testTokens();
const call = assistant(() => api.address);

let api: Api;

beforeAll(async () => {
  api = await startApi(WITH_AGENDA, RECORDED, pino({ level: 'silent' }), tokens, undefined, [PAGE]);
});
afterAll(() => api.close());

/** The days on which answers of this file hold. */
const VALID = { valid: '2026-11-26' };

describe('the list of tools', () => {
  test('has the committed operations, which only read, each with when to use it', async () => {
    const client = await connectAssistant(api.address);
    const { tools } = await client.listTools();
    const files = readdirSync(join(__dirname, '../../schema/operations'));
    expect(tools).toHaveLength(files.length);
    for (const { name, description, annotations } of tools) {
      expect(files).toContain(`${name.replace(/\B([A-Z])/g, '-$1').toLowerCase()}.graphql`);
      expect(description).toMatch(/\. /);
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
    expect(client.getInstructions()).toMatch(/Search/);
    await client.close();
  });

  test('says what each takes: the variables of its operation and a language, and nothing else', async () => {
    const client = await connectAssistant(api.address);
    const { tools } = await client.listTools();
    const route = tools.find(({ name }) => name === 'FindRoute')!;
    expect(route.inputSchema).toMatchObject({ required: ['from', 'to'], additionalProperties: false });
    expect(Object.keys(route.inputSchema.properties!)).toEqual([
      ...['from', 'to', 'via', 'avoid', 'maxHops', 'minConfidence', 'includeEnded', 'k', 'valid', 'known', 'lang'],
    ]);
    for (const { inputSchema } of tools) {
      expect(Object.keys(inputSchema.properties!)).toEqual(expect.arrayContaining(['valid', 'known', 'lang']));
      expect(JSON.stringify(inputSchema)).not.toMatch(/"(query|document|selection)"/);
    }
    await client.close();
  });

  test('is in French for whoever reads French', async () => {
    const client = await connectAssistant(api.address, FRENCH);
    const { tools } = await client.listTools();
    expect(tools.find(({ name }) => name === 'FindRoute')).toMatchObject({ title: 'Trouver un chemin' });
    await client.close();
  });
});

describe('each tool says what is on record, with ids, dates, confidence, sources and a link', () => {
  test.each<[name: string, given: Record<string, unknown>, says: string[], path: string]>([
    ['Search', { text: 'Dune Hotels' }, ['- Dune Hotels [COM-DUNE]: company, Aboria'], '/search?text=Dune+Hotels'],
    [
      'Organisation',
      { id: 'MBR-ABO' },
      [
        'Aboria Child Watch [MBR-ABO]: member (group: civil society), Aboria, https://watch.example.org/.',
        '[T-ABO-NET, high confidence]',
        'Source: “Harbour Gazette”, Harbour Press, 30 June 2020 (high confidence), https://gazette.example.org/tides',
      ],
      '/organisations/MBR-ABO?',
    ],
    [
      'FindRoute',
      { from: ['MBR-ABO'], to: ['BODY-GULF'] },
      ['The best path,', '[MBR-ABO → ECPAT, tie T-ABO-NET, high confidence]', 'tie T-NET-GULF'],
      '/routes?from=MBR-ABO&to=BODY-GULF&maxHops=4&confidence=LOW',
    ],
    ['Allies', { actor: 'COM-DUNE' }, ['Who is near Dune Hotels [COM-DUNE]'], '/organisations/COM-DUNE'],
    [
      'SharedPartners',
      { actors: ['MBR-ABO', 'MBR-BEL'] },
      ['- Lantern Network [ECPAT]', '[T-ABO-NET, high confidence]', '[T-BEL-NET, medium confidence]'],
      '/organisations/MBR-ABO',
    ],
    [
      'Partnerships',
      { groupsAll: ['GOVERNMENT', 'PRIVATE_SECTOR'] },
      ['One partnership on record fits.', '- Anchor Table [PSH-1]: partnership, since 2015.', '[GOV-ABO]'],
      '/partnerships?groups=GOVERNMENT,PRIVATE_SECTOR',
    ],
    [
      'Gaps',
      { objectives: ['OBJ-1'], regions: ['R-NORTH'] },
      ['[OBJ-1, R-NORTH]'],
      '/coverage?objective=OBJ-1&region=R-NORTH',
    ],
    [
      'InvitationList',
      { targets: [{ actor: 'BODY-GULF' }], seats: 2, exclude: ['DON-FIR'], host: [] },
      ['Invite', '- The Lantern Network has a fair path to the Gulf Council. [ECPAT]', 'tie T-NET-GULF'],
      '/convene?targets=BODY-GULF:1&seats=2&exclude=DON-FIR&maxHops=3',
    ],
    [
      'Calendar',
      { from: '2026-11-26', to: '2027-11-26', kinds: ['COMMITMENT_DUE'] },
      ['- January 2027: Due: Lights on piers (Ministry of Shores) [COM-DUE]'],
      '/calendar?from=2026-11-26&to=2027-11-26&kind=COMMITMENT_DUE',
    ],
    [
      'Commitments',
      { by: ['GOV-ABO'], text: 'Lights' },
      ['- Lights on piers [COM-DUE], by Ministry of Shores [GOV-ABO], made in 2024, due January 2027. Status: open.'],
      '/commitments?text=Lights',
    ],
  ])('%s', async (name, given, says, path) => {
    const { text, isError } = await call(name, { ...given, ...VALID });
    expect([isError, text]).toEqual([false, text]);
    for (const part of says) expect(text).toContain(part);
    expect(text).toContain('As the world stood on 26 November 2026.');
    expect(text).toContain(`${api.address}/en${path}`);
    expect(text).toMatch(/valid=2026-11-26$/);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  test('what is unknown is said to be unknown', async () => {
    const { text } = await call('Organisation', { id: 'FAI-PIN' });
    expect(text).toMatch(/^Unknown: /m);
    expect((await call('Partnerships', { text: 'Zzyzx' })).lines[0]).toBe(
      'No partnership on record fits. That does not mean that there is none.',
    );
    expect((await call('Search', { text: 'Zzyzx' })).lines[0]).toMatch(/^Nothing on record has a name like “Zzyzx”/);
  });

  test.each([
    ['by its argument', { lang: 'fr' }, {}],
    ['by Accept-Language', {}, FRENCH],
    ['by its argument first', { lang: 'fr' }, { 'accept-language': 'en' }],
  ])('in French %s', async (_how, lang, headers) => {
    const { lines } = await call('Commitments', { text: 'Lights', ...VALID, ...lang }, headers);
    expect(lines).toEqual([
      'Un engagement connu correspond.',
      'Inconnu\u202f: Pour un engagement, aucune source ne dit ce qu’il est devenu.',
      '- Des feux sur les jetées [COM-DUE], par Ministère des Rivages [GOV-ABO], pris en 2024, échéance\u202f: janvier 2027. État\u202f: ouvert.',
      '  Source\u202f: « Pledge Book », sans date (confiance haute).',
      'Le monde tel qu’il était le 26 novembre 2026.',
      `Dans l’explorateur\u202f: ${api.address}/fr/commitments?text=Lights&valid=2026-11-26`,
    ]);
  });
});

describe('at another time', () => {
  test('it says what held then, and keeps the time in the link', async () => {
    const route = { from: ['DON-FIR'], to: ['ECPAT'], maxHops: 1 };
    const then = await call('FindRoute', { ...route, valid: '2010' });
    expect(then.lines[0]).toMatch(/^The Fir Fund can reach the Lantern Network by a direct tie/);
    expect(then.text).toContain('As the world stood on 31 December 2010.');
    expect(then.text).toMatch(/&valid=2010$/);
    expect((await call('FindRoute', { ...route, ...VALID })).lines[0]).toMatch(/^No path of at most one step/);
  });

  test('it says what was known then', async () => {
    const known = '2023-01-01T00:00:00Z';
    expect(await call('Organisation', { id: 'MBR-ABO', known })).toMatchObject({
      isError: true,
      text: expect.stringContaining('Not known here: MBR-ABO'),
    });
  });
});

test('the times may be in headers too, and must not contradict the arguments', async () => {
  const route = { from: ['DON-FIR'], to: ['ECPAT'], maxHops: 1 };
  const headers = { 'as-of-valid': '2010' };
  const byHeader = await call('FindRoute', route, headers);
  expect(byHeader).toEqual(await call('FindRoute', { ...route, valid: '2010' }));
  expect(await call('FindRoute', { ...route, valid: '2011' }, headers)).toMatchObject({
    isError: true,
    text: expect.stringContaining('As-Of-Valid says 2010'),
  });
});

describe('what a reader may not see', () => {
  test.each([
    [null, [false, false]],
    [Role.READER, [true, false]],
    [Role.EDITOR, [true, true]],
  ])('as %s', async (role, seen) => {
    const headers = role ? await bearer(tokens, role) : {};
    const { text: network } = await call('Organisation', { id: 'MBR-BEL', first: 20 }, headers);
    const { text: confidential } = await call('Organisation', { id: 'FAI-PIN', first: 20 }, headers);
    expect([network.includes('T-HID-ABO-BEL'), confidential.includes('T-HID-PIN-GOV')]).toEqual(seen);
  });
});

describe('a mistake is a result that says what to do', () => {
  test.each([
    ['an unknown id', 'FindRoute', { from: ['NOBODY'], to: ['ECPAT'] }, /Not known here: NOBODY.*Search/],
    [
      'an argument that is not there',
      'Search',
      { text: 'x', query: '{ viewer { role } }' },
      /Search has no argument “query”. It takes text, /,
    ],
    ['an argument that is missing', 'FindRoute', { from: ['ECPAT'] }, /FindRoute needs the argument “to”/],
    ['a value that is none', 'Commitments', { status: ['LOST'] }, /^status: .*LOST/],
    ['a number out of range', 'Search', { text: 'x', first: 5_000 }, /first/],
    ['a time that is none', 'Search', { text: 'x', valid: 'soon' }, /^valid: Write a calendar date/],
    ['a language that is none', 'Search', { text: 'x', lang: 'de' }, /^lang is en or fr/],
  ])('%s', async (_what, name, given, says) => {
    expect(await call(name, given)).toMatchObject({ isError: true, text: expect.stringMatching(says) });
  });

  test('an id of something else is answered with what it is not', async () => {
    const { isError, text } = await call('Organisation', { id: 'OBJ-1' });
    expect(isError).toBe(false);
    expect(text).toMatch(/OBJ-1 is on record, but is not an organisation/);
  });

  test('a tool that is not there is an error of the protocol', async () => {
    await expect(call('Mutate')).rejects.toThrow('There is no tool Mutate');
  });
});

const MESSAGE = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

/** By node:http, since `fetch` sends no `Origin` of one's own. */
function send(headers: Record<string, string> = {}, { method = 'POST', body = MESSAGE } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const sent = request(
      `${api.address}/mcp`,
      { method, headers: { ...(method === 'POST' && HEADERS), ...headers } },
      (response) => {
        let text = '';
        response.on('data', (piece: Buffer) => (text += piece.toString()));
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
      },
    );
    sent.on('error', reject).end(method === 'POST' ? body : undefined);
  });
}

describe('over HTTP', () => {
  test('no response is stored, and each has the common headers', async () => {
    for (const { headers } of [await send(), await send({ authorization: 'Bearer wrong' })]) {
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test.each([
    ['an invalid token', { authorization: 'Bearer wrong' }, {}, 401],
    ['GET', {}, { method: 'GET' }, 405],
    ['DELETE', {}, { method: 'DELETE' }, 405],
    ['several messages at once', {}, { body: `[${MESSAGE}]` }, 400],
    ['a body over the limit', {}, { body: JSON.stringify({ long: 'x'.repeat(1_100_000) }) }, 413],
    ['a body that is no JSON', {}, { body: '{' }, 400],
    ['a page of another origin', { origin: 'https://evil.example.org' }, {}, 403],
    [
      'a page of another origin that names this server as its own',
      { origin: 'http://rebound.example.org', host: 'rebound.example.org' },
      {},
      403,
    ],
    ['a page of an origin that may ask', { origin: PAGE }, {}, 200],
    ['a notification', {}, { body: '{"jsonrpc":"2.0","method":"notifications/initialized"}' }, 202],
  ])('%s', async (_what, headers, options, status) => {
    expect((await send(headers, options)).status).toBe(status);
  });

  test('a page of an origin that may ask can read the answer', async () => {
    const { headers } = await send({ origin: PAGE });
    expect(headers['access-control-allow-origin']).toBe(PAGE);
    const preflight = await send(
      {
        origin: PAGE,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'mcp-protocol-version',
      },
      { method: 'OPTIONS' },
    );
    expect(preflight.headers['access-control-allow-headers']).toContain('mcp-protocol-version');
  });

  test('the metrics count its operations by name', async () => {
    await call('Gaps', { objectives: ['OBJ-1'] });
    const metrics = await (await fetch(`${api.address}/metrics`)).text();
    expect(metrics).toMatch(/convening_operation_duration_seconds_count\{operation="Gaps"\} [1-9]/);
  });
});

describe('with the inspector of the protocol', () => {
  const inspect = async (...given: string[]) => {
    const bin = require.resolve('@modelcontextprotocol/inspector-cli/build/cli.js');
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...[bin, '--cli', `${api.address}/mcp`, '--transport', 'http'],
      ...given,
    ]);
    return JSON.parse(stdout) as { tools: { name: string }[]; content: { text: string }[] };
  };

  test('its command line lists the tools', async () => {
    const { tools } = await inspect('--method', 'tools/list');
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(['Search', 'FindRoute']));
  });

  test('and calls them', async () => {
    const tool = ['--method', 'tools/call', '--tool-name', 'FindRoute'];
    const { content } = await inspect(...tool, '--tool-arg', 'from=["MBR-ABO"]', 'to=["ECPAT"]', 'k=1');
    expect(content[0]!.text).toMatch(/^Aboria Child Watch can reach the Lantern Network by a direct tie/);
  });
});
