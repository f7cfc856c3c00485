import { setTimeout as wait } from 'node:timers/promises';
import type { ImportAnswer } from '../../../src/change/import/sheets/import-answer';
import { openSheets } from '../../../src/exchange/mapping/open-sheets';
import { csvOf, type SheetRows, workbookOf } from '../../support/mapped-sheet';
import { useWritingApi } from '../../support/writing-api';
import { SMALL_WORLD } from '../../worlds/small-world';

const { api, anonymous, admin, editor, north, south, network } = useWritingApi(SMALL_WORLD, { reloads: true });

const ENGLISH = [
  'With',
  'What is on record (for a new link: member, partner, agreement, funds or funded by)',
  'What we know of it',
  'Still true? (yes, ended, never, do not know)',
  'Since, if it is not as we know it',
  'Until, if it ended',
  'Where it can be read, or a remark (no names of persons)',
  'Our key: please leave it as it is',
];
const [WITH, LINK, , ANSWER, SINCE, UNTIL, REMARK, KEY] = [0, 1, 2, 3, 4, 5, 6, 7];
const YEAR = new Date().toISOString().slice(0, 4);

/**
 * Returns the rows of the sheet of an organisation, the header first, as a spreadsheet program
 * reads them.
 */
async function sheetOf(organisation: string, { lang = 'en', ending = 'xlsx', headers = {} } = {}): Promise<string[][]> {
  const address = `${api().address}/export/member-sheet.${ending}?organisation=${organisation}&lang=${lang}`;
  const response = await fetch(address, { headers });
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const content = Buffer.from(await response.arrayBuffer());
  const [sheet] = openSheets({ name: `sheet.${ending}`, content }, []);
  return sheet!.records.map(({ cells }) => Array.from({ length: ENGLISH.length }, (_, index) => cells[index] ?? ''));
}

/**
 * Returns the sheet with a member's entries, by the beginning of a row's sentence; a key that
 * begins with + adds a row.
 */
function filled(rows: string[][], answers: Readonly<Record<string, Readonly<Record<number, string>>>>): string[][] {
  const next = rows.map((row) => [...row]);
  for (const [begin, cells] of Object.entries(answers)) {
    const isNew = begin.startsWith('+');
    const row = next.find(([other, statement]) =>
      isNew ? `${other!}${statement!}` === '' : statement!.startsWith(begin),
    );
    for (const [index, cell] of Object.entries(cells)) row![Number(index)] = cell;
  }
  return next;
}

async function post(rows: SheetRows, body: object = {}, headers = admin.headers()): Promise<Response> {
  const content = workbookOf({ Links: rows }).toString('base64');
  return fetch(`${api().address}/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ sheets: [{ name: 'answer.xlsx', content }], ...body }),
  });
}

async function send(rows: SheetRows, body: object = {}, headers = admin.headers()): Promise<ImportAnswer> {
  const response = await post(rows, body, headers);
  expect(response.status).toBe(200);
  return (await response.json()) as ImportAnswer;
}

const TIE =
  '{ node(id: "%") { ... on Tie { status since until lastConfirmedOn evidence { locator asOf source { title kind publisher url } } } } }';
const tie = async (id: string) => (await admin.read(TIE.replace('%', id))).node as Record<string, unknown> | null;
const changeCount = async () => (await admin.read('{ changes(first: 1) { totalCount } }')).changes!.totalCount;

describe('the sheet', () => {
  test('has one row for each public tie that holds, whoever makes it, and empty ones below', async () => {
    const rows = await sheetOf('MBR-ABO');
    expect(rows[0]).toEqual(ENGLISH);
    const asked = rows.slice(1).filter(([other]) => other !== '');
    expect(asked.map(([other]) => other)).toContain('Lantern Network');
    const member = asked.find(([, statement]) => statement!.includes('member of the Lantern Network'))!;
    expect(member[2]).toMatch(/^Since 14 September 2001\. Newest source: .+ \(30 June 2020\)\.$/);
    expect(member.slice(3, 7)).toEqual(['', '', '', '']);
    expect(member[7]).toMatch(/^MBR-ABO \d{4}-.+Z T-ABO-NET$/);
    expect(rows.flat().join()).not.toContain('HID');
    expect(rows.slice(-10).map((row) => row.slice(0, 7).join(''))).toEqual(Array(10).fill(''));
    const instants = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
    const without = (cells: string[][]) => JSON.stringify(cells).replace(instants, '');
    expect(without(await sheetOf('MBR-ABO', { headers: admin.headers() }))).toBe(without(rows));
    expect(without(await sheetOf('MBR-ABO', { ending: 'csv' }))).toBe(without(rows));
  });

  test('is in French where that is chosen', async () => {
    const rows = await sheetOf('MBR-ABO', { lang: 'fr', ending: 'csv' });
    expect(rows[0]![3]).toMatch(/^Toujours vrai\u202f\? \(oui, terminé, jamais/);
    expect(rows.flat()).toContain('Réseau Lanterne');
  });

  test.each([
    ['organisation=NOBODY', 400],
    ['organisation=OBJ-1', 404],
    ['', 400],
    ['organisation=MBR-ABO&node=1', 400],
  ])('is refused for %j', async (query, status) => {
    const response = await fetch(`${api().address}/export/member-sheet.csv?${query}`);
    expect(response.status).toBe(status);
  });
});

const ANSWERS = {
  'Aboria Child Watch is a member of the Lantern Network': { [ANSWER]: 'yes' },
  'Aboria Child Watch is a partner of the Code Office': {
    [ANSWER]: 'ended',
    [UNTIL]: '2024',
    [REMARK]: 'annual report, p. 3',
  },
  'Aboria Child Watch is the local': { [ANSWER]: 'yes', [SINCE]: '2012-05', [REMARK]: 'example.org/code' },
  'Aboria Child Watch convenes': { [ANSWER]: 'do not know' },
  '+1': { [WITH]: 'Keel University', [LINK]: 'Partner', [SINCE]: '2023' },
  '+2': { [WITH]: 'Fir Fund', [LINK]: 'funded by' },
};

test('a sheet that a member filled in is checked, recorded as one change with its answer as the source, and undone', async () => {
  const rows = filled(await sheetOf('MBR-ABO'), ANSWERS);
  const checked = await send(rows);
  expect(checked).toMatchObject({
    memberSheet: true,
    mapping: null,
    problems: [],
    change: null,
    counts: { newEvidence: 1, endedTies: 1, changedTies: 1, newTies: 2, retractedTies: 0 },
  });
  expect(checked.changes.map(({ status, name }) => [status, name])).toEqual([
    ['ENDED', expect.stringContaining('Code Office')],
    ['CHANGED', expect.stringContaining('Code Office')],
    ['NEW', 'Aboria Child Watch is a partner of Keel University'],
    ['NEW', expect.stringMatching(/Fir Fund .*Aboria Child Watch/)],
    ['CONFIRMED', 'Aboria Child Watch is a member of the Lantern Network'],
  ]);
  expect(await changeCount()).toBe(0);

  const { change } = await send(rows, { dryRun: false });
  expect(change?.summary).toBe('Links checked: 1 still true, 1 ended, 1 corrected and 2 new');
  expect(await changeCount()).toBe(1);
  const answer = {
    title: `Answer of Aboria Child Watch, ${YEAR}`,
    kind: 'OWN',
    publisher: 'Aboria Child Watch',
    url: null,
  };
  expect(await tie('T-ABO-NET')).toMatchObject({
    lastConfirmedOn: new Date().toISOString().slice(0, 10),
    evidence: expect.arrayContaining([expect.objectContaining({ source: answer, locator: null })]) as unknown,
  });
  expect(await tie('T-ABO-CODE-2')).toMatchObject({
    status: 'ENDED',
    until: '2024',
    evidence: expect.arrayContaining([
      expect.objectContaining({ source: answer, locator: 'annual report, p. 3' }),
    ]) as unknown,
  });
  expect(await tie('T-ABO-CODE-1')).toMatchObject({
    since: '2012-05',
    evidence: expect.arrayContaining([
      expect.objectContaining({ source: expect.objectContaining({ url: 'https://example.org/code' }) as unknown }),
    ]) as unknown,
  });

  // A second recording changes nothing.
  expect(await send(rows, { dryRun: false })).toMatchObject({ problems: [], change: null });
  await admin.record('undoChange', { id: change!.id });
  expect(await tie('T-ABO-CODE-2')).toMatchObject({ status: 'UNCONFIRMED', until: null });
});

test('what is unclear is asked, and recorded as it is answered', async () => {
  const rows = filled(await sheetOf('MBR-ABO', { lang: 'fr' }), {
    'La Veille enfance d’Aboria est membre du Réseau Lanterne': { [ANSWER]: 'oui, toujours' },
    'La Veille enfance d’Aboria est partenaire du Bureau du Code': { [ANSWER]: 'non' },
    '+1': { [WITH]: 'Keel Univercity', [LINK]: 'jumelage' },
  });
  const asked = await send(rows, {}, { ...admin.headers(), 'accept-language': 'fr' });
  expect(asked.problems.map(({ column, answers }) => [column, answers.map(({ value, as }) => [value, as])])).toEqual([
    [rows[0]![ANSWER], ['ended', 'never'].map((as) => ['non', as])],
    [rows[0]![ANSWER], ['true', 'ended', 'never', 'unknown'].map((as) => ['oui, toujours', as])],
    [rows[0]![WITH], [['Keel Univercity', 'UNI-KEEL']]],
    [rows[0]![LINK], ['member', 'partner', 'agreement', 'funds', 'fundedBy'].map((as) => ['jumelage', as])],
  ]);
  const answer = (index: number, values: Record<string, string>) => ({
    sheet: 'Links',
    header: rows[0]![index],
    meaning: null,
    values,
  });
  const columns = [
    answer(ANSWER, { 'oui, toujours': 'true', non: 'never' }),
    answer(WITH, { 'Keel Univercity': 'UNI-KEEL' }),
    answer(LINK, { jumelage: 'partner' }),
  ];
  const { counts, change } = await send(rows, { columns, dryRun: false });
  expect(counts).toMatchObject({ newEvidence: 1, retractedTies: 1, newTies: 1 });
  expect(change).not.toBeNull();
  expect(await tie('T-ABO-CODE-2')).toMatchObject({ status: 'RETRACTED' });
});

test.each([
  ['an end without its year', { [ANSWER]: 'ended' }, UNTIL, 'the year in which it ended'],
  ['what is true and ended', { [ANSWER]: 'yes', [UNTIL]: '2020' }, ANSWER, 'no end that has passed'],
  ['an end before the beginning', { [ANSWER]: 'ended', [UNTIL]: '1999' }, UNTIL, '1999'],
  ['a beginning that is to come', { [SINCE]: '2090' }, SINCE, 'not in the future'],
  ['no date', { [UNTIL]: 'last year' }, UNTIL, 'a calendar date'],
  ['a person', { [ANSWER]: 'yes', [REMARK]: 'ask desk@example.org' }, REMARK, 'e-mail'],
  ['another key', { [KEY]: 'T-ABO-NET' }, KEY, 'the key of the row'],
])('%s is a problem of its row and column', async (_, cells, column, message) => {
  const rows = filled(await sheetOf('MBR-ABO'), { 'Aboria Child Watch is a member of': cells });
  const line = rows.findIndex(([, statement]) => statement!.startsWith('Aboria Child Watch is a member of')) + 1;
  const { problems, changes } = await send(rows, { dryRun: false });
  expect([problems, changes]).toMatchObject([[{ line, column: rows[0]![column] }], []]);
  expect(problems[0]!.message).toContain(message);
  expect(await changeCount()).toBe(0);
});

test('a tie that changed since the sheet was made is a question', async () => {
  const rows = filled(await sheetOf('MBR-ABO'), { 'Aboria Child Watch is a member of': { [ANSWER]: 'yes' } });
  await wait(5);
  await admin.record('endTie', { id: 'T-ABO-NET', until: '2025', evidence: [{ title: 'Harbour register' }] });
  const { problems } = await send(rows, { dryRun: false });
  expect(problems).toMatchObject([{ column: rows[0]![KEY], answers: [{ name: 'an answer to that as well' }] }]);
  expect(problems[0]!.message).toContain('until 2025');
  const { value, as } = problems[0]!.answers[0]!;
  const columns = [{ sheet: 'Links', header: rows[0]![KEY], meaning: null, values: { [value]: as } }];
  expect(await send(rows, { columns })).toMatchObject({ problems: [], counts: { newEvidence: 1 } });
});

test('a coordinator records it with rights on each tie, and nobody else but administrators', async () => {
  const rows = filled(await sheetOf('MBR-ABO'), { 'Aboria Child Watch is a member of': { [ANSWER]: 'yes' } });
  const { problems } = await send(rows, { dryRun: false }, south.headers());
  expect(problems).toMatchObject([{ message: expect.stringContaining('R-SOUTH') as unknown }]);
  const { change } = await send(rows, { dryRun: false }, north.headers());
  await north.record('undoChange', { id: change!.id });

  const others = await post([['Name'], ['Quay Trust']], { dryRun: false }, north.headers());
  expect(others.status).toBe(403);
  expect(await others.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('Ask a member') as unknown }],
  });
  const statuses = [anonymous, network, editor].map(async (user) => (await post(rows, {}, user.headers())).status);
  expect(await Promise.all(statuses)).toEqual([401, 403, 403]);
});

test('a sheet that was saved as CSV comes back too', async () => {
  const rows = filled(await sheetOf('MBR-ABO', { ending: 'csv' }), ANSWERS);
  const content = Buffer.from(csvOf(rows, ';')).toString('base64');
  const response = await fetch(`${api().address}/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...north.headers() },
    body: JSON.stringify({ sheets: [{ name: 'answer.csv', content }] }),
  });
  expect(await response.json()).toMatchObject({
    memberSheet: true,
    problems: [],
    counts: { newTies: 2, endedTies: 1 },
  });
});
