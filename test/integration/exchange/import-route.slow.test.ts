import { setTimeout as wait } from 'node:timers/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import pino from 'pino';
import { acquireImportLock, clearInterruptedImport } from '../../../src/change/import/import-lock';
import { readImport } from '../../../src/change/import/import.store';
import type { ImportAnswer } from '../../../src/change/import/sheets/import-answer';
import { createServer } from '../../../src/api/http/server';
import { csvOf, type SheetRows, workbookOf } from '../../support/mapped-sheet';
import { NO_SHEDDING, serveGraph } from '../../support/api';
import { openGraph } from '../../support/open-graph';
import { useWritingApi } from '../../support/writing-api';
import { SMALL_WORLD } from '../../worlds/small-world';

const { api, tokens, anonymous, network, editor, admin } = useWritingApi(SMALL_WORLD, { reloads: true });
const { read, record } = admin;

const HEADER = ['Nom', 'Type', 'Pays', 'Réseau', 'Courriel', 'Remarques'];
const QUAY = ['Quay Trust', 'ONG', 'ABO', 'Lantern Network', 'someone', 'x'];
/** The graph contains it with another id. */
const WATCH = ['Aboria Child Watch', 'ONG', 'ABO', '', '', ''];

const sheet = (...rows: SheetRows) => ({
  name: 'contacts.csv',
  content: Buffer.from(csvOf(rows, ';')).toString('base64'),
});

const post = (body: unknown, headers: Record<string, string> = admin.headers()): Promise<Response> =>
  fetch(`${api().address}/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

async function send(body: object, headers: Record<string, string> = {}): Promise<ImportAnswer> {
  const response = await post(body, { ...admin.headers(), ...headers });
  expect(response.status).toBe(200);
  return (await response.json()) as ImportAnswer;
}

const CHANGES =
  '{ changes(first: 100) { totalCount nodes { id action by summary } } actors(first: 100) { totalCount } }';

describe('a dry run', () => {
  test('proposes a mapping from the headers, says what would be created, and writes nothing', async () => {
    const before = await read(CHANGES);
    const answer = await send({ sheets: [sheet(HEADER, QUAY, WATCH)] });
    expect(answer).toMatchObject({
      mapping: expect.stringContaining('idOf: Nom') as unknown,
      sheets: [
        {
          name: 'contacts.csv',
          rows: 2,
          columns: [
            { header: 'Nom', samples: ['Quay Trust', 'Aboria Child Watch'], meaning: 'name', personal: false },
            { header: 'Type', meaning: 'kind', fills: ['actors.csv kind'], values: [{ value: 'ONG', as: 'NGO' }] },
            { header: 'Pays', meaning: 'country' },
            { header: 'Réseau', meaning: 'network', fills: ['ties.csv to'] },
            { header: 'Courriel', samples: [], meaning: null, fills: [], personal: true },
            { header: 'Remarques', samples: ['x'], meaning: null, personal: false },
          ],
        },
      ],
      records: [
        { file: 'actors.csv', sheet: 'contacts.csv', line: 2, status: 'NEW', id: 'ABO-QUAY-TRUST' },
        { file: 'ties.csv', line: 2, status: 'NEW' },
      ],
      matches: [{ name: 'Aboria Child Watch', id: 'MBR-ABO' }],
      leftOut: { personal: ['Courriel'], other: ['Remarques'], rows: [] },
      problems: [],
      problemCount: 0,
      change: null,
      counts: { newNodes: 1, changedNodes: 0, newTies: 1, changedTies: 0, endedTies: 0, same: 0 },
      changes: [
        { status: 'NEW', id: 'ABO-QUAY-TRUST', name: 'Quay Trust' },
        { status: 'NEW', name: 'Quay Trust is a member of the Lantern Network' },
      ],
    });
    expect(answer.records[0]!.cells).toEqual(
      expect.arrayContaining([
        { column: 'kind', text: 'NGO' },
        { column: 'name_en', text: 'Quay Trust' },
      ]),
    );
    expect(answer.changes[0]!.fields).toEqual(
      expect.arrayContaining([
        { field: 'nameEn', old: null, new: 'Quay Trust' },
        { field: 'kind', old: null, new: 'NGO' },
        { field: 'country', old: null, new: 'ABO' },
      ]),
    );
    expect(await read(CHANGES)).toEqual(before);
  });

  test('a user’s choices go before what the headers suggest, for meanings and for values', async () => {
    const chosen = (header: string, meaning: string | null, values?: Record<string, string>) => ({
      sheet: 'contacts.csv',
      header,
      meaning,
      ...(values && { values }),
    });
    const { sheets, records, mapping } = await send({
      sheets: [sheet(HEADER, QUAY)],
      columns: [
        chosen('Réseau', null),
        chosen('Remarques', 'description'),
        chosen('Type', 'kind', { ONG: 'COALITION' }),
      ],
      source: { title: 'Contacts of the Quay', url: '', published: '2025-05' },
    });
    expect(sheets[0]!.columns).toMatchObject([
      { meaning: 'name' },
      { meaning: 'kind', values: [{ value: 'ONG', as: 'COALITION' }] },
      { meaning: 'country' },
      { header: 'Réseau', meaning: null, fills: [] },
      {},
      { header: 'Remarques', meaning: 'description' },
    ]);
    expect(records).toHaveLength(1);
    expect(records[0]!.cells).toEqual(
      expect.arrayContaining([
        { column: 'kind', text: 'COALITION' },
        { column: 'note', text: 'x' },
        { column: 'source_title', text: 'Contacts of the Quay' },
        { column: 'published', text: '2025-05' },
      ]),
    );
    const again = await send({ sheets: [sheet(HEADER, QUAY)], mapping });
    expect(again).toMatchObject({ mapping, records, problems: [] });
    expect(again.sheets[0]!.columns[5]).toMatchObject({
      header: 'Remarques',
      meaning: null,
      fills: ['actors.csv note'],
    });
  });

  test('what a name or a kind stands for is asked once, and read as it is answered', async () => {
    const rows = [
      HEADER,
      ['Quay Hotels', 'Hotel chain', 'Aborea', 'Lantern Netwerk', '', ''],
      ['Pier Hotels', 'Hotel chain', 'ABO', 'Lantern Netwerk', '', ''],
    ];
    const asked = await send({ sheets: [sheet(...rows)] });
    expect(asked.sheets[0]!.columns[1]!.values).toEqual([{ value: 'Hotel chain', as: null }]);
    expect(asked.problems).toMatchObject([
      {
        line: 2,
        column: 'Pays',
        answers: expect.arrayContaining([expect.objectContaining({ value: 'Aborea' })]) as unknown,
      },
      { line: 2, otherLines: [3], column: 'Type', answers: [] },
      { line: 2, otherLines: [3], column: 'Réseau', answers: [{ value: 'Lantern Netwerk', as: 'ECPAT' }] },
    ]);
    const answer = (header: string, meaning: string, values: Record<string, string>) => ({
      sheet: 'contacts.csv',
      header,
      meaning,
      values,
    });
    const columns = [
      answer('Type', 'kind', { 'Hotel chain': 'COMPANY' }),
      answer('Pays', 'country', { Aborea: 'ABO' }),
      answer('Réseau', 'network', { 'Lantern Netwerk': 'ECPAT' }),
    ];
    const { records, mapping, problems } = await send({ sheets: [sheet(...rows)], columns });
    expect([problems, records]).toMatchObject([[], [{ id: 'ABO-QUAY-HOTELS' }, { file: 'ties.csv' }, {}, {}]]);
    expect(records[1]!.cells).toContainEqual({ column: 'to', text: 'ECPAT' });
    expect((await send({ sheets: [sheet(...rows)], mapping })).records).toEqual(records);
  });

  test('what a date means is said once for the sheet', async () => {
    const rows = [
      ['From', 'To', 'Since'],
      ['Aboria Child Watch', 'Lantern Network', '03/04/2021'],
    ];
    const { problems } = await send({ sheets: [sheet(...rows)] });
    expect(problems).toMatchObject([{ sheet: 'contacts.csv', line: 2, column: 'Since' }]);
    const { records } = await send({ sheets: [sheet(...rows)], dates: 'day-first' });
    expect(records[0]!.cells).toEqual(expect.arrayContaining([{ column: 'since', text: '2021-04-03' }]));
  });

  test('a column that looks like personal data is refused and named, also where the user chooses it', async () => {
    const columns = [{ sheet: 'contacts.csv', header: 'Courriel', meaning: 'website' }];
    const { problems, counts, sheets } = await send({ sheets: [sheet(HEADER, QUAY)], columns, dryRun: false });
    expect(problems).toMatchObject([{ sheet: 'contacts.csv', line: 1, column: 'Courriel' }]);
    expect(problems[0]!.message).toMatch(/^found "Courriel", expected no personal data/);
    expect(sheets[0]!.columns[4]).toMatchObject({ personal: true, samples: [] });
    expect(counts.newNodes).toBe(0);
  });

  test('a sheet of which nothing is understood has a problem that says what to choose', async () => {
    const { mapping, problems, leftOut } = await send({ sheets: [sheet(['x', 'Prénom'], ['1', '2'])] });
    expect([mapping, leftOut]).toEqual([null, { personal: ['Prénom'], other: ['x'], rows: [] }]);
    expect(problems).toMatchObject([{ sheet: 'contacts.csv', line: null, column: null }]);
    expect(problems[0]!.message).toContain('say which it is');
  });

  test('a workbook is read as a CSV file is', async () => {
    const content = workbookOf({ Contacts: [HEADER, QUAY] }).toString('base64');
    const { sheets, counts } = await send({ sheets: [{ name: 'contacts.xlsx', content }] });
    expect(sheets).toMatchObject([{ name: 'Contacts', rows: 1 }]);
    expect(counts).toMatchObject({ newNodes: 1, newTies: 1 });
  });

  test('more than 5,000 rows are a problem that names the command line', async () => {
    const rows = Array.from({ length: 5_001 }, (_, index) => [`Organisation ${String(index)}`]);
    const { problems, mapping, counts } = await send({ sheets: [sheet(['Nom'], ...rows)] });
    expect(problems).toMatchObject([{ message: expect.stringContaining('npm run import') as unknown }]);
    expect([mapping, counts.newNodes]).toEqual([expect.stringContaining('actors.csv'), 0]);
  });
});

describe('what would exhaust a thread is a problem:', () => {
  const mapping = (lines: string[]) =>
    send({ sheets: [sheet(HEADER, QUAY)], mapping: lines.join('\n'), dryRun: false });

  test('aliases of aliases in a mapping', async () => {
    const lists = [...'bcdefghi'].map((name, index) => {
      const tens = Array(10).fill(`*${'abcdefgh'[index]!}`).join();
      return `${name}: &${name} [${tens}]`;
    });
    const { problems, change } = await mapping(['a: &a [x]', ...lists, 'records: *i']);
    expect([problems, change]).toMatchObject([
      [{ sheet: 'mapping.yaml', message: expect.stringContaining('Excessive alias count') as unknown }],
      null,
    ]);
  });

  // Such a mapping once ended the process, and not only the thread.
  test('a mapping that is too deep in itself', async () => {
    const { problems } = await mapping(['records:', '['.repeat(20_000)]);
    expect(problems).toMatchObject([
      { sheet: 'mapping.yaml', line: 2, message: expect.stringContaining('more than 64 lists') as unknown },
    ]);
  });

  test.each<[string, (long: string) => { name: string; content: string }]>([
    ['a CSV file', (long) => sheet(HEADER, QUAY.with(5, long))],
    [
      'a workbook',
      (long) => {
        // No workbook of ours has such a cell.
        const parts = unzipSync(workbookOf({ 'contacts.csv': [HEADER, QUAY.with(5, 'to be longer')] }));
        const made = Object.entries(parts).map(([name, part]) => [name, strFromU8(part).replace('to be longer', long)]);
        const longer = zipSync(Object.fromEntries(made.map(([name, text]) => [name!, strToU8(text!)])));
        return { name: 'Contacts.xlsx', content: Buffer.from(longer).toString('base64') };
      },
    ],
  ])('a cell of a million characters in %s, also where no column is read of it', async (_, sheetWith) => {
    const { problems, counts } = await send({ sheets: [sheetWith('x'.repeat(1_000_000))], dryRun: false });
    expect(problems).toContainEqual({
      sheet: 'contacts.csv',
      line: 2,
      otherLines: [],
      column: 'Remarques',
      answers: [],
      message: 'found "a longer cell", expected cells of at most 32,767 characters; what comes after it was not read',
    });
    expect(counts.newNodes).toBe(0);
  });
});

test('a sheet is imported as one change of who sent it; again it changes nothing; undone, it is gone', async () => {
  const body = { sheets: [sheet(HEADER, QUAY)], dryRun: false };
  const before = await read(CHANGES);
  const { change, counts } = await send(body);
  expect(counts).toMatchObject({ newNodes: 1, newTies: 1 });
  expect(change?.summary).toBe('Imported: 1 new records and 1 new links; 0 records and 0 links changed');
  const { changes, actors } = await read(CHANGES);
  expect(changes!.nodes).toEqual([{ id: change!.id, action: 'IMPORT', by: 'ADMIN', summary: change!.summary }]);
  expect(await send(body)).toMatchObject({ change: null, counts: { newNodes: 0, newTies: 0, same: 2 }, changes: [] });
  expect((await read(CHANGES)).changes!.totalCount).toBe(1);
  await record('undoChange', { id: change!.id });
  expect((await read(CHANGES)).actors).toEqual(before.actors);
  expect(actors!.totalCount).toBe(Number(before.actors!.totalCount) + 1);
});

test('what was undone is imported again from the mended sheet, with its source, and undone again', async () => {
  const quay = `{ node(id: "ABO-QUAY-TRUST") { ... on Actor {
    name kind evidence { source { title } } ties(first: 5) { nodes { type to { id } evidence { source { title } } } } } } }`;
  const { change } = await send({ sheets: [sheet(HEADER, QUAY)], dryRun: false });
  const first = await read(quay);
  await record('undoChange', { id: change!.id });
  expect((await api().ask(quay, { headers: admin.headers() })).data.node).toBeNull();

  const mended = { sheets: [sheet(HEADER, QUAY.with(1, 'Université'))] };
  expect(await send(mended)).toMatchObject({
    counts: { newNodes: 1, newTies: 1, newEvidence: 0, withdrawn: 0 },
    records: [{ status: 'NEW' }, { status: 'NEW' }],
  });
  const again = await send({ ...mended, dryRun: false });
  expect(await read(quay)).toEqual({ node: { ...first.node, kind: 'ACADEMIA' } });
  expect(await send({ ...mended, dryRun: false })).toMatchObject({ change: null, counts: { same: 2 } });
  await record('undoChange', { id: again.change!.id });
  expect((await api().ask(quay, { headers: admin.headers() })).data.node).toBeNull();
});

test('with any problem nothing is imported, and the problems are in the reader’s language', async () => {
  const before = await read(CHANGES);
  const rows = [HEADER, QUAY, ['Pier Trust', 'ong', 'ABO', 'Lantern Netwerk', '', '']];
  const body = { sheets: [sheet(...rows)], dryRun: false };
  const { problems, problemCount, change, records, changes } = await send(body, { 'accept-language': 'fr' });
  expect([problemCount, change, records, changes]).toEqual([1, null, [], []]);
  expect(problems).toEqual([
    {
      sheet: 'contacts.csv',
      line: 3,
      otherLines: [],
      column: 'Réseau',
      answers: [{ value: 'Lantern Netwerk', as: 'ECPAT', name: 'Lantern Network (ECPAT)' }],
      message: expect.stringMatching(
        /^trouvé\u202f: "Lantern Netwerk"\u202f; attendu\u202f: .*Lantern Network/,
      ) as unknown,
    },
  ]);
  expect(await read(CHANGES)).toEqual(before);
});

test('a dry run says field by field what changes and what ends', async () => {
  const ties = (...until: string[]) => [
    ['From', 'To', 'Type', 'Since', 'End date'],
    ['Aboria Child Watch', 'Lantern Network', 'Supports', '2020', ...until],
  ];
  await send({ sheets: [sheet(HEADER, QUAY)], dryRun: false });
  await send({ sheets: [sheet(...ties(''))], dryRun: false });
  const ended = await send({ sheets: [sheet(...ties('2025'))] });
  expect(ended.counts).toMatchObject({ changedTies: 0, endedTies: 1, newTies: 0 });
  expect(ended.changes).toMatchObject([
    {
      status: 'ENDED',
      name: expect.stringContaining('Aboria Child Watch') as unknown,
      fields: [{ field: 'until', old: null, new: '2025' }],
    },
  ]);
  expect(ended.records).toMatchObject([{ file: 'ties.csv', status: 'CHANGED', id: ended.changes[0]!.id }]);
  const renamed = await send({ sheets: [sheet(HEADER, ['Quay-Trust', 'Fondation', ...QUAY.slice(2)])] });
  expect(renamed.changes).toMatchObject([
    {
      status: 'CHANGED',
      id: 'ABO-QUAY-TRUST',
      name: 'Quay-Trust',
      fields: expect.arrayContaining([
        { field: 'nameEn', old: 'Quay Trust', new: 'Quay-Trust' },
        { field: 'kind', old: 'NGO', new: 'DONOR' },
      ]) as unknown,
    },
  ]);
});

test.each([
  ['nobody', anonymous, 401, 'UNAUTHENTICATED', 'Sign in as an administrator: only an administrator imports sheets.'],
  ['a reader', network, 403, 'FORBIDDEN', 'Only an administrator imports sheets; your role is READER.'],
  ['an editor', editor, 403, 'FORBIDDEN', 'Only an administrator imports sheets; your role is EDITOR.'],
])('%s is refused before the body is read', async (_, user, status, code, text) => {
  const response = await fetch(`${api().address}/import`, {
    method: 'POST',
    body: 'no JSON',
    headers: { 'content-type': 'application/json', ...user.headers() },
  });
  expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store']);
  expect(await response.json()).toMatchObject({ errors: [{ message: text, extensions: { code } }] });
});

test('what is no request is refused with the field that is wrong, and what is too large with the command', async () => {
  const errorOf = async (response: Response) =>
    [response.status, ((await response.json()) as { errors: { message: string }[] }).errors[0]!.message] as const;
  expect(await errorOf(await post({ sheets: [{ name: 'a.csv', content: '*' }] }))).toEqual([
    400,
    expect.stringContaining('sheets 0 content'),
  ]);
  for (const content of ['A===', '=AAA', 'AA=A']) {
    expect((await errorOf(await post({ sheets: [{ name: 'a.csv', content }] })))[0]).toBe(400);
  }
  expect((await errorOf(await post({ sheets: Array(101).fill(sheet(['a'])) })))[0]).toBe(400);
  expect((await errorOf(await post({ sheets: [] })))[0]).toBe(400);
  expect(
    (
      await errorOf(await post({ sheets: [sheet(['a'])], columns: [{ sheet: 'x', header: 'a', meaning: 'email' }] }))
    )[0],
  ).toBe(400);
  expect(await errorOf(await post({ sheets: [{ name: 'a.csv', content: 'A'.repeat(8 * 1024 * 1024) }] }))).toEqual([
    413,
    expect.stringContaining('npm run import'),
  ]);
});

test('two imports at once wait for each other', async () => {
  const [quay, pier] = await Promise.all([
    send({ sheets: [sheet(HEADER, QUAY)], dryRun: false }),
    send({ sheets: [sheet(HEADER, ['Pier Trust', ...QUAY.slice(1)])], dryRun: false }),
  ]);
  const { changes } = await read(CHANGES);
  const ids = (changes!.nodes as unknown as { id: string }[]).map(({ id }) => id);
  expect(ids.sort()).toEqual([quay.change!.id, pier.change!.id].sort());
});

test('an import waits for another one no longer than a request may take', async () => {
  const lock = await acquireImportLock(api().graph, (await api().graph.readHead()).at);
  const heartbeat = setInterval(() => void lock!.run('change/import/read-import'), 2_000);
  const log = pino({ level: 'silent' });
  const app = await createServer({
    graph: api().graph,
    tokens,
    log,
    query: '',
    timeoutMs: 6_000,
    limits: NO_SHEDDING,
  });
  const payload = { sheets: [sheet(HEADER, QUAY)], dryRun: false };
  const response = await app.inject({
    method: 'POST',
    url: '/import',
    headers: { ...admin.headers(), 'accept-language': 'fr' },
    payload,
  });
  expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '5']);
  expect(response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('Un autre import') as unknown }],
  });
  clearInterval(heartbeat);
  await lock!.release(() => Promise.resolve());
  await app.close();
});

/** Enough rows for an import that takes a while to write. */
const MANY_QUAYS = Array.from({ length: 500 }, (_, index) => [`Quay ${String(index)}`, ...QUAY.slice(1)]);

test('an import that another process takes back says so in the language of its client', async () => {
  const sent = fetch(`${api().address}/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'fr', ...admin.headers() },
    body: JSON.stringify({ sheets: [sheet(HEADER, ...MANY_QUAYS)], dryRun: false }),
  });
  while (!(await readImport((statement, parameters) => api().graph.read(statement, parameters)))) await wait(5);
  expect(await clearInterruptedImport(api().graph, 0)).toBe(true);
  const response = await sent;
  expect([response.status, await response.json()]).toMatchObject([
    503,
    { errors: [{ message: expect.stringMatching(/^Cet import .* a été annulé/) as unknown }] },
  ]);
  expect((await read(CHANGES)).changes!.totalCount).toBe(0);
});

test('an import that has begun to write is completed when its client leaves', async () => {
  const controller = new AbortController();
  const sent = fetch(`${api().address}/import`, {
    method: 'POST',
    signal: controller.signal,
    headers: { 'content-type': 'application/json', ...admin.headers() },
    body: JSON.stringify({ sheets: [sheet(HEADER, ...MANY_QUAYS)], dryRun: false }),
  });
  while (!(await readImport((statement, parameters) => api().graph.read(statement, parameters)))) await wait(5);
  controller.abort();
  await expect(sent).rejects.toThrow('aborted');
  while (await readImport((statement, parameters) => api().graph.read(statement, parameters))) await wait(50);
  expect((await read(CHANGES)).changes!.totalCount).toBe(1);
});

test('an import costs its client, who waits where the budget is spent', async () => {
  const small = await serveGraph(await openGraph(), {
    log: pino({ level: 'silent' }),
    tokens,
    limits: {
      clientBudget: 1_500,
      clientRestoreRate: 1,
    },
  });
  const headers = { 'content-type': 'application/json', ...admin.headers() };
  const body = JSON.stringify({ sheets: [sheet(HEADER, QUAY)] });
  const [first, second] = [
    await fetch(`${small.address}/import`, { method: 'POST', headers, body }),
    await fetch(`${small.address}/import`, { method: 'POST', headers, body }),
  ];
  expect([first.status, second.status]).toEqual([200, 429]);
  await small.close();
});
