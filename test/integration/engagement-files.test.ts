import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../src/graph/access/role';
import { type Api, startApi, testTokens } from '../support/api';
import { CITED, writeTable } from '../support/import-folder';
import { asFilesHold, graphFiles } from '../support/graph-files';
import { reader } from '../support/reader';
import { bearer, EVIDENCE, recorder, writer } from '../support/writer';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

let api: Api;
let editor: Record<string, string>;
const tokens = testTokens();
const read = reader(() => api);
const write = writer(
  () => api,
  () => editor,
);
const record = recorder(write);
const { folder, load, save, clean } = graphFiles(() => api);

beforeAll(async () => {
  editor = await bearer(tokens, Role.EDITOR);
});

beforeEach(async () => {
  api = await startApi(asFilesHold(SMALL_WORLD), RECORDED, undefined, tokens);
});

afterEach(async () => {
  await api.close();
  clean();
});

const engagementOf = async (id: string, headers = editor) => {
  const query = `{ node(id: "${id}") { ... on Actor { engagement { engagement asOf evidence { confidence asOf source { title } } } } } }`;
  return (await read(query, { headers })).node!.engagement;
};
const find = (actor: string, engagement: string, asOf: string) =>
  record('recordEngagement', { input: { actor, engagement, asOf, evidence: EVIDENCE } }, 'actor { id }');

test('an export of everything holds the findings, and importing it changes nothing; others have none of them', async () => {
  await find('COM-DUNE', 'IN_REVIEW', '2024');
  await find('COM-DUNE', 'NOT_TO_BE_APPROACHED', '2025-02');
  await find('GOV-ABO', 'CLEARED', '2023');
  const before = [await engagementOf('COM-DUNE'), await engagementOf('GOV-ABO')];
  const [open, everything] = [await save(1), await save(2)];
  const rowsIn = (path: string) => readFileSync(join(path, 'engagements.csv'), 'utf8').trim().split('\n').length - 1;
  expect([rowsIn(open), rowsIn(everything)]).toEqual([0, 3]);
  const { revision } = await read('{ revision }');
  await load(everything);
  expect((await read('{ revision }')).revision).toEqual(revision);
  await api.close();
  api = await startApi(asFilesHold(SMALL_WORLD), RECORDED, undefined, tokens);
  await load(everything);
  expect([await engagementOf('COM-DUNE'), await engagementOf('GOV-ABO')]).toEqual(before);
  expect(await engagementOf('COM-DUNE', {})).toBeNull();
});

test('a row is a finding, a country stands for its government, and another row is its next version', async () => {
  const path = folder();
  const row = { id: 'ENG-NEW', actor: 'ABO', engagement: 'IN_REVIEW', as_of: '2024', ...CITED };
  writeTable(path, 'engagements.csv', [row]);
  await load(path);
  expect(await engagementOf('GOV-ABO')).toMatchObject({ engagement: 'IN_REVIEW', asOf: '2024' });
  writeTable(path, 'engagements.csv', [{ ...row, engagement: 'CLEARED', as_of: '2025' }]);
  await load(path);
  expect(await engagementOf('GOV-ABO')).toMatchObject({ engagement: 'CLEARED', asOf: '2025' });
});
