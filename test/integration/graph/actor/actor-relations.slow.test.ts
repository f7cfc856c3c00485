import { withGraph } from '../../../support/open-graph';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPath } from '../../../../src/change/import/import-path';
import { exportToFolder } from '../../../../src/exchange/export-to-folder';
import { Confidence, NameKind } from '../../../../src/store/model/enums';
import type { NodeRow, TieRow } from '../../../../src/store/model/rows';
import { Stance, TieType } from '../../../../src/store/model/tie-type';
import { Visibility } from '../../../../src/store/model/visibility';
import type { Json } from '../../../support/api';
import { ids } from '../../../support/reader';
import { SMALL_WORLD } from '../../../worlds/small-world';
import { EVIDENCE, recorder, writer } from '../../../support/writer';
import { useWorld } from '../../../support/use-world';
import { tie } from '../../../worlds/rows';

const { POSITION_ON, TARGETS, PURSUES } = TieType;
const PUBLIC = { visibility: Visibility.PUBLIC };
const TIES: TieRow[] = [
  tie('P-GOV-1', 'GOV-ABO', POSITION_ON, 'OBJ-1', { stance: Stance.OPPOSED, since: '2023', ...PUBLIC }),
  tie('P-HID-GOV-1', 'GOV-ABO', POSITION_ON, 'OBJ-1', { stance: Stance.NEUTRAL, since: '2023' }),
  tie('P-GOV-PACT', 'GOV-ABO', POSITION_ON, 'INS-PACT', { stance: Stance.CHAMPION, since: '2020', ...PUBLIC }),
  tie('P-GOV-OVER', 'GOV-ABO', POSITION_ON, 'OBJ-2', {
    stance: Stance.OPPOSED,
    since: '2010',
    until: '2015',
    ...PUBLIC,
  }),
  tie('T-FUNDED', 'DON-FIR', TieType.FUNDS, 'MED-OAK', { amount: 1250.5, currency: 'DEM' }),
  tie('AIM-COUNTRY', 'PSH-1', TARGETS, 'ABO', { since: '2020' }),
  tie('AIM-GOVERNMENT', 'PSH-2', TARGETS, 'GOV-ABO', { since: '2020' }),
  tie('AIM-HID', 'PSH-5', TARGETS, 'ABO', { visibility: Visibility.CONFIDENTIAL }),
  tie('AIM-TWICE', 'PSH-1', TARGETS, 'GOV-ABO', { since: '2021' }),
  tie('W-ABO-OBJ', 'MBR-ABO', PURSUES, 'OBJ-1', { since: '2020' }),
  tie('W-ABO-OLD', 'MBR-ABO', PURSUES, 'OBJ-2', { since: '2001', until: '2010' }),
];
const NODES: NodeRow[] = SMALL_WORLD.nodes.map((row) => {
  if (row.id === 'MBR-ABO') {
    return {
      ...row,
      nameKinds: { ACW: NameKind.ACRONYM },
      properties: { ...row.properties, status: 'affiliate', coalition: true },
    };
  }
  // An import rejects an action in a partnership.
  return row.id === 'ACT-2' ? { ...row, parent: undefined } : row;
});

// An import rejects a record without evidence.
const cited = <Row extends NodeRow | TieRow>(row: Row): Row =>
  row.evidence.length > 0 ? row : { ...row, evidence: [{ source: { title: 'Ledger' }, confidence: Confidence.HIGH }] };

const api = useWorld({ ...SMALL_WORLD, nodes: NODES.map(cited), ties: [...SMALL_WORLD.ties, ...TIES].map(cited) });
const editor = api.as('EDITOR');
const { read } = api;
const record = recorder(writer(api, editor));

const nodeOf = async (id: string, selection: string, headers = {}): Promise<Json> =>
  (
    await read(
      `{ node(id: "${id}") { ... on Actor { ${selection} } ... on Member { status isCoalition } ... on Country { ofCountry: targetedBy { id } } } }`,
      { headers },
    )
  ).node!;

test('the positions of an actor are those that hold, those that the reader may see', async () => {
  const positions = 'positions { about { id } stance tie { id } }';
  expect(await nodeOf('GOV-ABO', positions)).toEqual({
    positions: [
      { about: { id: 'INS-PACT' }, stance: 'CHAMPION', tie: { id: 'P-GOV-PACT' } },
      { about: { id: 'OBJ-1' }, stance: 'OPPOSED', tie: { id: 'P-GOV-1' } },
    ],
  });
  const seen = await nodeOf('GOV-ABO', positions, editor);
  expect(seen.positions).toContainEqual({ about: { id: 'OBJ-1' }, stance: 'NEUTRAL', tie: { id: 'P-HID-GOV-1' } });
});

test('what aims at a country aims at its government, and the other way round', async () => {
  expect(await nodeOf('ABO', 'id')).toEqual({ ofCountry: ids('PSH-1', 'PSH-2') });
  expect(await nodeOf('GOV-ABO', 'targetedBy { id }')).toEqual({ targetedBy: ids('PSH-1', 'PSH-2') });
  expect(await nodeOf('GOV-ABO', 'targetedBy(first: 1) { id }')).toEqual({ targetedBy: ids('PSH-1') });
  expect(await nodeOf('GOV-ABO', 'targetedBy { id }', editor)).toEqual({ targetedBy: ids('PSH-5', 'PSH-1', 'PSH-2') });
  expect(await nodeOf('POL-BLM', 'targetedBy { id }')).toEqual({ targetedBy: [] });
  const { errors } = await api.ask('{ node(id: "ABO") { ... on Country { targetedBy(first: 0) { id } } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['first'] } }]);
});

test('an actor pursues what its ties say now', async () => {
  expect(await nodeOf('MBR-ABO', 'pursues { id }')).toMatchObject({ pursues: ids('W-ABO-OBJ') });
});

test('a member has its status as its source puts it, and may be a coalition', async () => {
  expect(await nodeOf('MBR-ABO', 'id')).toEqual({ id: 'MBR-ABO', status: 'AFFILIATE', isCoalition: true });
  expect(await nodeOf('MBR-BEL', 'id')).toEqual({ id: 'MBR-BEL', status: 'MEMBER', isCoalition: null });
});

test('an export holds all of it, and importing it changes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-relations-'));
  const exported = async (name: string) => {
    const to = join(folder, name);
    const known = new Date().toISOString();
    await withGraph((graph) => exportToFolder(graph, { folder: to, format: 'csv', force: false, known, clearance: 2 }));
    return to;
  };
  try {
    const before = await exported('before');
    const lines = readFileSync(join(before, 'ties.csv'), 'utf8');
    expect(lines).toMatch(/T-FUNDED.*1250\.5.*DEM/);
    expect(lines).toMatch(/P-GOV-1.*OPPOSED/);
    expect(readFileSync(join(before, 'actors.csv'), 'utf8')).toMatch(/MBR-ABO.*affiliate.*TRUE.*ACW/);
    const nothing = (): void => undefined;
    const report = await withGraph((graph) => importPath(graph, before, true, nothing, nothing));
    expect(report).toMatch(/^This would be imported: 0 new nodes, 0 changed; 0 new ties, 0 changed;/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('names have their language and kind, also after a renaming and a merge', async () => {
  const names = 'names { value lang kind }';
  expect((await nodeOf('MBR-ABO', names)).names).toEqual([
    { value: 'Aboria Child Watch', lang: 'EN', kind: 'NAME' },
    { value: 'Veille enfance d’Aboria', lang: 'FR', kind: 'NAME' },
    { value: 'ACW', lang: null, kind: 'ACRONYM' },
    { value: 'Aboria Night Patrol', lang: null, kind: 'OTHER' },
  ]);
  const renamed = {
    id: 'UNI-KEEL',
    kind: 'ACADEMIA',
    nameEn: 'Keel Institute',
    otherNames: ['KI'],
    evidence: EVIDENCE,
  };
  const { actor } = await record('saveActor', { input: renamed }, `actor { ${names} }`);
  expect(actor!.names).toEqual([
    { value: 'Keel Institute', lang: 'EN', kind: 'NAME' },
    { value: 'Keel University', lang: null, kind: 'FORMER' },
    { value: 'KI', lang: null, kind: 'OTHER' },
  ]);
  const merge = { keep: 'MED-OAK', absorb: 'UNI-KEEL', reason: 'One house' };
  const merged = await record('mergeActors', merge, `actor { ${names} } mergeId`);
  expect(merged.actor!.names).toEqual([
    { value: 'Oak Radio', lang: 'EN', kind: 'NAME' },
    { value: 'Keel Institute', lang: null, kind: 'OTHER' },
    { value: 'Keel University', lang: null, kind: 'FORMER' },
    { value: 'KI', lang: null, kind: 'OTHER' },
  ]);
  const unmerged = await record('unmergeActors', { mergeId: merged.mergeId }, `actor { ${names} }`);
  expect(unmerged.actor!.names).toEqual(actor!.names);
  expect((await nodeOf('MED-OAK', names)).names).toEqual([{ value: 'Oak Radio', lang: 'EN', kind: 'NAME' }]);
});
