import { Role } from '../../src/access/role';
import type { ImportAnswer } from '../../src/change/import/sheets/import-answer';
import { type Api, type Json, startApi, testTokens } from '../support/api';
import { csvOf, type SheetRows } from '../support/mapped-sheet';
import { reader } from '../support/reader';
import { bearer, recorder, writer } from '../support/writer';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

const TOKENS = testTokens();

let api: Api;
let admin: Record<string, string>;
const readAs = reader(() => api);
const read = (query: string): Promise<Json> => readAs(query, { headers: admin });
const record = recorder(
  writer(
    () => api,
    () => admin,
  ),
);

beforeAll(async () => {
  admin = await bearer(TOKENS, Role.ADMIN);
});
beforeEach(async () => {
  api = await startApi(SMALL_WORLD, RECORDED, undefined, TOKENS);
});
afterEach(() => api.close());

const HEADER = ['Nom', 'Type', 'Pays', 'Réseau', 'Courriel', 'Remarques'];
const QUAY = ['Quay Trust', 'ONG', 'ABO', 'Lantern Network', 'someone', 'x'];
/** The graph has it, under another id. */
const WATCH = ['Aboria Child Watch', 'ONG', 'ABO', '', '', ''];

const sheet = (...rows: SheetRows) => ({
  name: 'contacts.csv',
  content: Buffer.from(csvOf(rows, ';')).toString('base64'),
});

const post = (body: unknown, headers: Record<string, string> = admin): Promise<Response> =>
  fetch(`${api.address}/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

async function send(body: object, headers: Record<string, string> = {}): Promise<ImportAnswer> {
  const response = await post(body, { ...admin, ...headers });
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
          ...{ name: 'contacts.csv', rows: 2 },
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
      ...{ problems: [], problemCount: 0, change: null },
      counts: { newNodes: 1, changedNodes: 0, newTies: 1, changedTies: 0, endedTies: 0, same: 0 },
      changes: [
        { status: 'NEW', id: 'ABO-QUAY-TRUST', name: 'Quay Trust' },
        { status: 'NEW', name: 'Quay Trust is a member of Lantern Network' },
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
});

test('a sheet is imported as one change of who sent it; again it changes nothing; undone, it is gone', async () => {
  const body = { sheets: [sheet(HEADER, QUAY)], dryRun: false };
  const before = await read(CHANGES);
  const { change, counts } = await send(body);
  expect(counts).toMatchObject({ newNodes: 1, newTies: 1 });
  expect(change?.summary).toBe('Imported: 1 new nodes and 1 new ties; 0 nodes and 0 ties changed');
  const { changes, actors } = await read(CHANGES);
  expect(changes!.nodes).toEqual([{ id: change!.id, action: 'IMPORT', by: 'ADMIN', summary: change!.summary }]);
  expect(await send(body)).toMatchObject({ change: null, counts: { newNodes: 0, newTies: 0, same: 2 }, changes: [] });
  expect((await read(CHANGES)).changes!.totalCount).toBe(1);
  await record('undoChange', { id: change!.id });
  expect((await read(CHANGES)).actors).toEqual(before.actors);
  expect(actors!.totalCount).toBe(Number(before.actors!.totalCount) + 1);
});
