import type { FileName } from '../../../src/exchange/rows/columns';
import { CITED, writeTable } from '../../support/import-folder';
import { violatedInvariants } from '../../support/invariants';
import { readStoredGraph, testNeo4jAddress } from '../../support/stored-graph';
import { RECORDED, SMALL_WORLD } from '../../worlds/small-world';
import type { Json } from '../../support/api';
import { graphFiles } from '../../support/graph-files';
import { useWritingApi } from '../../support/writing-api';

const { api, anonymous, admin } = useWritingApi(SMALL_WORLD, { reloads: true });
const files = graphFiles(api);
let folder: string;
beforeEach(() => {
  folder = files.folder();
});
afterEach(() => files.clean());

const QUAY = { id: 'ORG-QUAY', kind: 'NGO', name_en: 'Quay Trust', country_iso3: 'ABO', ...CITED };
const MOLE = { id: 'ORG-MOLE', kind: 'COMPANY', name_en: 'Mole Ferries', country_iso3: 'BLM', ...CITED };
const TIE = { id: 'T-QUAY-MOLE', type: 'PARTNER_OF', from: 'ORG-QUAY', to: 'ORG-MOLE', since: '2020', ...CITED };

const file = (name: FileName, ...rows: Record<string, string>[]): void => writeTable(folder, name, rows);
const importAll = (): Promise<unknown> => files.load(folder);

const ask = (query: string, user = admin): Promise<Json> => user.read(query);

async function undoLatestImport(): Promise<void> {
  const { changes } = await ask('{ changes(first: 5, newestFirst: true) { nodes { id action } } }');
  const listed = changes!.nodes as unknown as { id: string; action: string }[];
  await admin.record('undoChange', { id: listed.find(({ action }) => action === 'IMPORT')!.id });
}

const restrict = (id: string): Promise<Json> =>
  ask(
    `mutation { restrictRecord(input: { id: "${id}", visibility: CONFIDENTIAL, reason: "Recorded by mistake" }) { restrictedCount } }`,
  );

const TIES = '{ node(id: "ORG-QUAY") { ... on Actor { name ties(first: 5) { nodes { id visibility } } } } }';

test('evidence that an undone import had added to existing records is added again', async () => {
  const watch = { id: 'MBR-ABO', kind: 'MEMBER', name_en: 'Aboria Child Watch', country_iso3: 'ABO' };
  file('actors.csv', { ...watch, source_title: 'Tide Paper', confidence: 'HIGH', as_of: '2024' });
  const titles = async () => {
    const { node } = await ask('{ node(id: "MBR-ABO") { ... on Actor { evidence { source { title } } } } }');
    return JSON.stringify(node);
  };
  await importAll();
  expect(await titles()).toContain('Tide Paper');
  await undoLatestImport();
  expect(await titles()).not.toContain('Tide Paper');
  expect(await importAll()).toContain('more evidence for 1 records');
  expect(await titles()).toContain('Tide Paper');
  expect(await importAll()).toContain('more evidence for 0 records');
  expect(violatedInvariants(await readStoredGraph(testNeo4jAddress()), RECORDED.toISOString())).toEqual([]);
});

test('an administrator’s restriction outlives an undone import', async () => {
  file('actors.csv', QUAY, MOLE);
  file('ties.csv', TIE);
  await importAll();
  await restrict(TIE.id);
  await undoLatestImport();
  expect(await importAll()).toContain('2 new nodes, 0 changed; 1 new ties');
  expect((await ask(TIES)).node).toMatchObject({ ties: { nodes: [{ id: TIE.id, visibility: 'CONFIDENTIAL' }] } });
  expect((await ask(TIES, anonymous)).node).toEqual({ name: 'Quay Trust', ties: { nodes: [] } });
});

test('after an erasure the rest of an undone import counts as withdrawn', async () => {
  file('actors.csv', QUAY, MOLE);
  await importAll();
  await undoLatestImport();
  await ask(
    'mutation { eraseRecord(input: { id: "ORG-MOLE", reason: "Asked for by whom it concerned" }) { erasedCount } }',
  );
  expect(await importAll()).toContain('Left withdrawn, since that was decided here: ORG-QUAY');
});
