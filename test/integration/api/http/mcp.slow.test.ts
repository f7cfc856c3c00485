import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import pino from 'pino';
import { createSchema } from '../../../../src/api/graphql/schema';
import { readTools } from '../../../../src/api/mcp/tools';
import { Role } from '../../../../src/graph/access/viewer';
import { type Api, startApi, testTokens } from '../../../support/api';
import { assistant, connectAssistant } from '../../../support/assistant';
import { inspect, inspectCall } from '../../../support/inspector';
import { bearer } from '../../../support/writer';
import { WITH_AGENDA } from '../../../worlds/agenda';
import { RECORDED } from '../../../worlds/small-world';

const PAGE = 'https://assistant.example.org';
const FRENCH = { 'accept-language': 'fr' };
const tokens = testTokens();
const call = assistant(() => api.address);

let api: Api;

beforeAll(async () => {
  api = await startApi({
    rows: WITH_AGENDA,
    recorded: RECORDED,
    log: pino({ level: 'silent' }),
    tokens,
    corsOrigins: [PAGE],
  });
});
afterAll(() => api.close());

/** The valid date of the answers in this file. */
const VALID = { valid: '2026-11-26' };

describe('the list of tools', () => {
  test('has fourteen by what a person asks, which only read, each with when to use it', async () => {
    const client = await connectAssistant(api.address);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'find',
      'about',
      'route',
      'who_with',
      'list',
      'count',
      'gaps',
      'invite',
      'impact',
      'calendar',
      'changes',
      'confirm_next',
      'compare',
      'treaty',
    ]);
    for (const { description, annotations, inputSchema } of tools) {
      expect(description).toMatch(/[.?]$/);
      expect(annotations).toEqual({ readOnlyHint: true, openWorldHint: false });
      const common = ['valid', 'after', 'maxCharacters', 'lang'];
      expect(Object.keys(inputSchema.properties!)).toEqual(expect.arrayContaining(common));
      expect(JSON.stringify(inputSchema)).not.toMatch(/"(query|document|selection|first)"/);
    }
    expect(client.getInstructions()).toMatch(/find/);
    await client.close();
  });

  test('each operation is asked by a tool', () => {
    const files = readdirSync(join(__dirname, '../../../../schema/operations'));
    const asked = [...readTools(createSchema()).values()].flatMap(({ operations }) => [...operations.values()]);
    const names = [...asked.map(({ name }) => name), 'Record'].map(
      (name) => `${name.replace(/\B([A-Z])/g, '-$1').toLowerCase()}.graphql`,
    );
    expect(names.sort()).toEqual(files.sort());
  });

  test('is in French for whoever reads French', async () => {
    const client = await connectAssistant(api.address, FRENCH);
    const { tools } = await client.listTools();
    expect(tools[2]).toMatchObject({ name: 'route', description: expect.stringContaining('qui peut') as string });
    await client.close();
  });

  test.each([
    ['Search', 'find'],
    ['Organisation', 'about'],
    ['SharedPartners', 'who_with'],
  ])('the former name %s answers with the new one', async (name, tool) => {
    expect(await call(name, { text: 'x' })).toMatchObject({
      isError: true,
      text: expect.stringContaining(`${name} is now ${tool}`),
    });
  });
});

describe('each tool says what is on record, with ids, dates, status, sources and a link', () => {
  test.each<[name: string, given: Record<string, unknown>, says: string[], path: string]>([
    [
      'find',
      { text: 'Dune Hotels' },
      ['1 on record under “Dune Hotels”', '- “Dune Hotels” [COM-DUNE]: company, Aboria'],
      '/search?text=Dune+Hotels',
    ],
    ['about', { id: 'COM-DUE' }, ['- By “Ministry of Shores” [GOV-ABO].', '- Status: open.'], '/records/COM-DUE?'],
    [
      'about',
      { id: 'ABO' },
      [
        '- “Aboria signed Reef Pact, no ratification seen.” [T-ABO-PACT; undated]',
        '- “Better laws” [OBJ-2]: no member tied to it on record, no partnership on record, actions 1, commitments 1',
      ],
      '/records/ABO?',
    ],
    [
      'about',
      { id: 'PSH-1' },
      ['12 ties on record.', '[S-1-FIR; ended 2019]', '[S-1-KEEL; upcoming]', '[S-1-ABO-C; unconfirmed since 2016]'],
      '/records/PSH-1?',
    ],
    [
      'about',
      { id: 'G-FIR-BEL' },
      ['“The Fir Fund funds Bellmare Shelter (since 2024; until 2027).” [G-FIR-BEL; current] (no source on record)'],
      '/records/G-FIR-BEL?',
    ],
    [
      'about',
      { id: 'MTG-NEXT' },
      ['Date: October 2026.', 'With “Harbour Police” [POL-BLM].', 'Send the figures'],
      '/records/MTG-NEXT?',
    ],
    [
      'route',
      { from: 'MBR-ABO', to: 'BODY-GULF' },
      ['No tie on record joins the two directly.', 'The best path,', '[T-NET-GULF; unconfirmed since February 2020]'],
      '/routes?from=MBR-ABO&to=BODY-GULF&maxHops=4&confidence=LOW',
    ],
    [
      'route',
      { from: 'COM-DUNE', to: 'ORG-CODE' },
      [
        'One tie on record joins the two directly.',
        '“Dune Hotels signed the Code Office in May 2012.” [T-DUNE-CODE; unconfirmed since May 2019]',
      ],
      '/routes?from=COM-DUNE&to=ORG-CODE',
    ],
    [
      'who_with',
      { what: 'near', actor: 'COM-DUNE' },
      ['Who is near “Dune Hotels” [COM-DUNE]'],
      '/organisations/COM-DUNE',
    ],
    [
      'who_with',
      { what: 'shared', actors: 'MBR-ABO, MBR-BEL' },
      ['- “Lantern Network” [ECPAT]', '[T-ABO-NET; current]', '[T-BEL-NET; unconfirmed since 2014]'],
      '/organisations/MBR-ABO',
    ],
    [
      'list',
      { what: 'organisations', groups: 'CIVIL_SOCIETY' },
      [
        '4 organisations on record fit.',
        '- “Bellmare Shelter” [MBR-BEL]: member, Bellmare (membership unconfirmed) (no source on record)',
      ],
      '/export/actors.csv?groups=CIVIL_SOCIETY&',
    ],
    [
      'list',
      { what: 'partnerships', groupsAll: ['GOVERNMENT', 'PRIVATE_SECTOR'] },
      ['One partnership on record fits.', '- “Anchor Table” [PSH-1]: partnership, since 2015.', '[GOV-ABO]'],
      '/partnerships?groups=GOVERNMENT,PRIVATE_SECTOR',
    ],
    [
      'list',
      { what: 'ties', node: 'ECPAT' },
      ['3 ties on record.', '[T-NET-GULF; unconfirmed since February 2020]'],
      '/export/ties.csv?node=ECPAT&',
    ],
    [
      'list',
      { what: 'commitments', by: 'GOV-ABO', text: 'Lights' },
      [
        '- “Lights on piers” [COM-DUE], by “Ministry of Shores” [GOV-ABO], made in 2024, due January 2027. Status: open.',
      ],
      '/export/commitments.csv?by=GOV-ABO&text=Lights&',
    ],
    [
      'list',
      { what: 'actions' },
      ['3 actions on record fit.', '- “Coral study” [ACT-3], undated, led by “Keel University” [UNI-KEEL]'],
      '/actions?',
    ],
    [
      'list',
      { what: 'opportunities' },
      [
        '- Past: “Ferry Act” [OPP-LAW], 2020',
        '- “Review of Aboria” [OPP-UPR], 25 January 2027 to 5 February 2027 (inferred date)',
      ],
      '/export/opportunities.csv?',
    ],
    [
      'list',
      { what: 'meetings' },
      [
        '- October 2026: “Bellmare Shelter” [MBR-BEL] with “Harbour Police” [POL-BLM] [MTG-NEXT]. Next: “Send the figures”, due 20 February 2027',
      ],
      '/calendar?',
    ],
    [
      'count',
      { what: 'tally', of: 'TIES', by: 'STATUS' },
      ['5 rows.', '85 in all, 27 of them unconfirmed.', '- “Unconfirmed”: 27'],
      '/export/tally.csv?of=TIES&by=STATUS&',
    ],
    [
      'count',
      { what: 'completeness' },
      ['- “parties to Treaty of Tides”: 1 of 1 are on record, as of 2020'],
      '/coverage?',
    ],
    [
      'gaps',
      { objectives: ['OBJ-1'], regions: ['R-NORTH'] },
      ['[OBJ-1, R-NORTH]'],
      '/coverage?objective=OBJ-1&region=R-NORTH',
    ],
    [
      'invite',
      { targets: [{ actor: 'BODY-GULF' }], seats: 2, exclude: 'DON-FIR', host: [] },
      ['Invite', '- “The Lantern Network has a fair path to the Gulf Council.” [ECPAT]'],
      '/convene?targets=BODY-GULF:1&seats=2&exclude=DON-FIR&maxHops=3',
    ],
    [
      'impact',
      { remove: 'DON-FIR' },
      [
        'One grant of theirs that holds is on record.',
        '[G-FIR-BEL; current]',
        '- Would lose a convener, a secretariat or the last place of a group: “Bellmare radio hour” [ACT-2]. Nobody on record could take the part.',
      ],
      '/organisations/DON-FIR?',
    ],
    [
      'calendar',
      { from: '2025', to: '2027-11-26' },
      [
        '6 things fall due, soonest first. One that is past stands after them.',
        '- January 2027: “Due: Lights on piers (Ministry of Shores)” [COM-DUE]',
        '- Past, July 2026: “Last day for contributions',
      ],
      '/calendar?from=2025&to=2027-11-26&kind=OPPORTUNITY,DEADLINE,COMMITMENT_DUE,AGREEMENT_ENDS,NEXT_STEP&',
    ],
    ['changes', {}, ['No change that you may see was recorded then.'], '/export/changes.csv?'],
    [
      'confirm_next',
      { targets: 'BODY-GULF' },
      [
        'The 2 most useful ties to confirm.',
        '[T-BEL-NET; unconfirmed since 2014]',
        'Whom to ask, with ids: “Bellmare Shelter” [MBR-BEL].',
      ],
      '/check?targets=BODY-GULF',
    ],
    [
      'compare',
      { what: 'regions', regions: 'R-NORTH' },
      [
        '2 pairs of an objective and a region',
        '  no member tied to it on record, actions 1',
        '  Unknown: “1 partnership and 1 action could belong here',
      ],
      '/coverage?region=R-NORTH&',
    ],
    [
      'compare',
      { what: 'countries', countries: 'ABO, BLM' },
      [
        '2 countries, objective by objective.',
        '- “Safer travel” [OBJ-1], “Aboria” [ABO]: members 1',
        '- “Safer travel” [OBJ-1], “Bellmare” [BLM]: ',
      ],
      '/records/ABO?',
    ],
    [
      'treaty',
      { what: 'parties', instrument: 'INS-TIDES' },
      [
        '1 state',
        '“Treaty of Tides” [INS-TIDES]',
        '- “Aboria” [ABO]; our members there: “Aboria Child Watch” [MBR-ABO]',
      ],
      '/records/INS-TIDES?',
    ],
    ['treaty', { what: 'not_parties', instrument: 'INS-TIDES' }, ['not part'], '/records/INS-TIDES?'],
    [
      'treaty',
      { what: 'signed_only', instrument: 'INS-PACT' },
      ['One state is on record as a signatory of INS-PACT that is no party.', '[T-ABO-PACT; undated]'],
      '/records/INS-PACT?',
    ],
    [
      'list',
      { what: 'signatories', criterion: 2 },
      ['not known to meet criterion 2.', '- “Dune Hotels” [COM-DUNE], signed May 2012.', 'Who could tell it: '],
      '/code?criterion=2&status=NOT_STARTED,IN_PROGRESS,UNKNOWN&',
    ],
    [
      'list',
      { what: 'countries', regions: 'North Coast', hasMember: true },
      [
        '“North Coast” was taken as [R-NORTH].',
        'One state on record has a member of the network.',
        '- “Aboria” [ABO]; our members there: “Aboria Child Watch” [MBR-ABO]',
      ],
      '/countries?region=R-NORTH&member=yes',
    ],
    [
      'list',
      { what: 'countries', regions: ['R-NORTH', 'R-SOUTH'], hasMember: false },
      ['state'],
      '/countries?region=R-NORTH,R-SOUTH&member=none&',
    ],
    ['gaps', { regions: ['R-NORTH', 'R-SOUTH'] }, ['R-SOUTH'], '/export/gaps.csv?regions=R-NORTH,R-SOUTH&'],
    [
      'list',
      { what: 'indicators' },
      ['indicators.', '“Safer travel” [OBJ-1], “Ferries with a rule” [IND-1]'],
      '/indicators?',
    ],
    [
      'list',
      { what: 'series', text: 'Speeches' },
      ['One number, with each value', '“Speeches” [IND-2]'],
      '/indicators?',
    ],
    [
      'who_with',
      { what: 'stakeholders', targets: 'GOV-ABO', objective: 'Better laws' },
      ['“Better laws” was taken as [OBJ-2].', '[MBR-ABO]'],
      '/stakeholders?targets=GOV-ABO&objective=OBJ-2',
    ],
    [
      'compare',
      { what: 'organisations', organisations: 'MBR-ABO, Bellmare Shelter' },
      [
        '2 organisations, each by itself, then what they share.',
        '- “Bellmare Shelter” [MBR-BEL]: member, Bellmare, group: civil society.',
        '- “Lantern Network” [ECPAT]',
      ],
      '/organisations/MBR-ABO?',
    ],
    [
      'compare',
      { what: 'years', of: 'MBR-ABO', from: '2000', to: '2020' },
      ['began between the two days.', 'ended between the two days.', '[T-ABO-NET; current]'],
      '/organisations/MBR-ABO?',
    ],
    [
      'route',
      { from: 'Dune Hotels', to: 'Code Office', lang: 'en' },
      ['“Dune Hotels” was taken as [COM-DUNE].', '“Code Office” was taken as [ORG-CODE].'],
      '/routes?from=COM-DUNE&to=ORG-CODE',
    ],
    [
      'about',
      { id: 'MBR-ABO', maxCharacters: 3_000 },
      [
        '“Aboria Child Watch” [MBR-ABO]: member, Aboria (group: civil society), https://watch.example.org/.',
        '[T-ABO-NET; current] (source 1, 30 June 2020, high confidence',
        'Source 1: “Harbour Gazette”, “Harbour Press”, https://gazette.example.org/tides',
      ],
      '/organisations/MBR-ABO?',
    ],
  ])('%s %j', async (name, given, says, path) => {
    const { text, isError } = await call(name, { ...given, ...VALID });
    expect([isError, text]).toEqual([false, text]);
    for (const part of says) expect(text).toContain(part);
    expect(text).toContain('As the world stood on 26 November 2026.');
    expect(text).toContain(`${api.address}${path.startsWith('/export/') ? '' : '/en'}${path}`);
    expect(text).toMatch(/valid=2026-11-26$/);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });
});

test.each([
  ['list', { what: 'ties', types: 'MEMBER_OF, FUNDS', statuses: 'CURRENT', maxCharacters: 8_000 }],
  ['count', { what: 'tally', of: 'TIES', by: 'STATUS' }],
])('where no page shows what %s told, its table does, with the same filters', async (tool, given) => {
  const { text, lines } = await call(tool, { ...given, ...VALID });
  const [, address] = /^As a table, for a spreadsheet: (\S+)$/m.exec(text)!;
  const response = await fetch(address!);
  expect(response.status).toBe(200);
  const [, ...rows] = (await response.text()).trimEnd().split('\r\n');
  expect(rows).toHaveLength(lines.filter((line) => line.startsWith('- ')).length);
  expect(rows.length).toBeGreaterThan(1);
});

test('what is unknown is said to be unknown', async () => {
  expect((await call('about', { id: 'FAI-PIN' })).text).toMatch(/^- Unknown: /m);
  expect((await call('list', { what: 'partnerships', text: 'Zzyzx' })).lines[0]).toBe(
    'No partnership on record fits. That does not mean that there is none.',
  );
  expect((await call('find', { text: 'Zzyzx' })).lines[0]).toMatch(
    /^No organisation of this name is on record; that says nothing of who knows it\./,
  );
});

test.each([
  ['by its argument', { lang: 'fr' }, {}],
  ['by Accept-Language', {}, FRENCH],
  ['by its argument first', { lang: 'fr' }, { 'accept-language': 'en' }],
])('in French %s', async (_how, lang, headers) => {
  const { lines } = await call('list', { what: 'commitments', text: 'Lights', ...VALID, ...lang }, headers);
  expect(lines).toEqual([
    'Un engagement connu correspond.',
    '- Inconnu\u202f: «\u202fPour un engagement, aucun suivi n’est recensé.\u202f»',
    '- «\u202fDes feux sur les jetées\u202f» [COM-DUE], par «\u202fMinistère des Rivages\u202f» [GOV-ABO], pris en 2024, échéance\u202f: janvier 2027. État\u202f: ouvert. (source 1, sans date, confiance haute)',
    '  Nos membres dans ce pays\u202f: «\u202fVeille enfance d’Aboria\u202f» [MBR-ABO].',
    'Source 1\u202f: «\u202fPledge Book\u202f»',
    'Le monde tel qu’il était le 26 novembre 2026.',
    `Dans l’explorateur\u202f: ${api.address}/fr/commitments?text=Lights&valid=2026-11-26`,
  ]);
});

describe('at another time', () => {
  const route = { from: 'DON-FIR', to: 'ECPAT', maxHops: 1 };

  test('it says what held then, and keeps the time in the link', async () => {
    const then = await call('route', { ...route, valid: '2010' });
    expect(then.lines[1]).toMatch(/^“The Fir Fund can reach the Lantern Network by a direct link/);
    expect(then.text).toContain('As the world stood on 31 December 2010.');
    expect(then.text).toMatch(/&valid=2010$/);
    expect((await call('route', { ...route, ...VALID })).lines[1]).toMatch(/^“No path of at most one step/);
  });

  test('it says what was known then', async () => {
    const known = '2023-01-01T00:00:00Z';
    expect(await call('about', { id: 'MBR-ABO', known })).toMatchObject({
      isError: true,
      text: expect.stringContaining('Not known here: MBR-ABO'),
    });
  });
});

describe.each([
  [null, 'anonymous'],
  [Role.EDITOR, 'EDITOR'],
])('as %s', (role, _name) => {
  test.each([
    ['list', { what: 'organisations' }],
    ['list', { what: 'ties' }],
    ['about', { id: 'MBR-ABO' }],
    ['who_with', { what: 'near', actor: 'COM-DUNE' }],
    ['calendar', { from: '2019', to: '2028' }],
  ])('following the cursors of %s %o gives each row once, on pages that are not too long', async (name, given) => {
    const headers = role ? await bearer(tokens, role) : {};
    const follow = async (maxCharacters: number): Promise<string[]> => {
      const rows: string[] = [];
      let after: string | undefined;
      do {
        const { text } = await call(name, { ...given, ...VALID, ...(after && { after }), maxCharacters }, headers);
        expect(text.length).toBeLessThanOrEqual(maxCharacters);
        rows.push(...rowsOf(text));
        after = /after “([^”]+)”/.exec(text)?.[1];
      } while (after !== undefined);
      return rows;
    };
    const short = await follow(2_000);
    expect(short).toEqual(await follow(8_000));
    expect(new Set(short).size).toBe(short.length);
  });
});

/** Returns the rows of a page, without the numbers of their sources, which depend on the page. */
function rowsOf(text: string): string[] {
  return [...text.matchAll(/^- .*$/gm)].map(([row]) => row.replace(/source (against it )?\d+/, 'source'));
}

test('the times may be in headers too, and must not contradict the arguments', async () => {
  const route = { from: 'DON-FIR', to: 'ECPAT', maxHops: 1 };
  const headers = { 'as-of-valid': '2010' };
  const byHeader = await call('route', route, headers);
  expect(byHeader).toEqual(await call('route', { ...route, valid: '2010' }));
  expect(await call('route', { ...route, valid: '2011' }, headers)).toMatchObject({
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
    const { text: network } = await call('about', { id: 'MBR-BEL', maxCharacters: 8_000 }, headers);
    const { text: confidential } = await call('about', { id: 'FAI-PIN', maxCharacters: 8_000 }, headers);
    expect([network.includes('T-HID-ABO-BEL'), confidential.includes('T-HID-PIN-GOV')]).toEqual(seen);
  });
});

test('whether an organisation may be approached is told to whoever may see it', async () => {
  const editor = await bearer(tokens, Role.EDITOR);
  const { data } = await api.ask(
    `mutation { recordEngagement(input: {
      actor: "MBR-BEL", engagement: CLEARED, asOf: "2026-10", contactEvery: 6, evidence: [{ title: "Minutes" }]
    }) { userErrors { message } } }`,
    { headers: editor },
  );
  expect(data.recordEngagement).toEqual({ userErrors: [] });
  const asked = { id: 'MBR-BEL', maxCharacters: 8_000, ...VALID };
  expect((await call('about', asked, editor)).lines).toContainEqual(
    expect.stringMatching(/^- It may be approached, as of October 2026\. To be in touch every 6 months/),
  );
  expect((await call('about', asked)).text).not.toContain('approached');
});

describe('a mistake is a result that says what to do', () => {
  test.each([
    ['an unknown id', 'route', { from: 'ABOO', to: 'ECPAT' }, /Not known here: ABOO\. Did you mean ABO .*find/],
    [
      'an argument that is not there',
      'find',
      { text: 'x', query: 'y' },
      /find has no argument “query”\. It takes text, /,
    ],
    [
      'an argument that is missing',
      'route',
      { from: 'ECPAT' },
      /route needs the argument “to”, for example \{"to":"…"\}/,
    ],
    ['a kind that is missing', 'list', {}, /list needs “what”: organisations, .* or series, for example/],
    [
      'a value that is none',
      'list',
      { what: 'commitments', statuses: 'LOST' },
      /“statuses” cannot be \["LOST"\]\. It is OPEN, .* or UNKNOWN\. For example: \{"statuses":\["OPEN"\]\}/,
    ],
    ['a value of another form', 'invite', { targets: 'X' }, /For example: \{"targets":\[\{"actor":"…"\}\]\}/],
    [
      'a length out of range',
      'find',
      { text: 'x', maxCharacters: 13_000 },
      /“maxCharacters” is a number from 1000 to 12000/,
    ],
    ['a cursor that is none', 'find', { text: 'x', after: 'next' }, /“after” is what the answer before gave/],
    ['a time that is none', 'find', { text: 'x', valid: 'soon' }, /^valid: Write a calendar date/],
    [
      'a number out of range, in French',
      'invite',
      { targets: [{ actor: 'MBR-ABO' }], seats: 500, lang: 'fr' },
      /seats doit être compris entre 1 et 100/,
    ],
    ['a language that is none', 'find', { text: 'x', lang: 'de' }, /^lang is en or fr/],
  ])('%s', async (_what, name, given, says) => {
    const { isError, text } = await call(name, given);
    expect([isError, text]).toEqual([true, expect.stringMatching(says)]);
    expect(text).not.toMatch(/ConveningTarget|CommitmentStatus|\[?ID!|Variable/);
  });

  test('an id of something else is answered with what it is not', async () => {
    const { isError, text } = await call('who_with', { what: 'near', actor: 'OBJ-1' });
    expect(isError).toBe(false);
    expect(text).toMatch(/OBJ-1 is on record, but is not an organisation/);
  });

  test('a tool that is not there is an error of the protocol', async () => {
    await expect(call('Mutate')).rejects.toThrow('There is no tool Mutate');
  });
});

const MESSAGE = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

/** Sends a request by node:http, since `fetch` cannot set `Origin`. */
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
    await call('gaps', { objectives: ['OBJ-1'] });
    const metrics = await (await fetch(`${api.address}/metrics`)).text();
    expect(metrics).toMatch(/convening_operation_duration_seconds_count\{operation="Gaps"\} [1-9]/);
  });
});

describe('with the inspector of the protocol', () => {
  test('its command line lists the tools', async () => {
    const { tools } = await inspect(api.address, '--method', 'tools/list');
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(['find', 'route']));
  });

  test('and calls them', async () => {
    const { content } = await inspectCall(api.address, 'route', { from: 'MBR-ABO', to: 'ECPAT', k: 1 });
    expect(content[0]!.text).toMatch(
      /^One tie on record joins .*\n“Aboria Child Watch can reach the Lantern Network by a direct link/,
    );
  });
});
