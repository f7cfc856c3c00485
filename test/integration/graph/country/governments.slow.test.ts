import { withGraph } from '../../../support/open-graph';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPath } from '../../../../src/change/import/import-path';
import type { Json } from '../../../support/api';
import { writeTable } from '../../../support/import-folder';
import { STATES } from '../../../worlds/states';
import { EVIDENCE, recorder, writer } from '../../../support/writer';
import { useWorld } from '../../../support/use-world';

const api = useWorld(STATES);
const editor = api.as('EDITOR');
const { read } = api;
const write = writer(api, editor);
const record = recorder(write);

/** Lists and counts that do not name the government of Corinia until a recorded tie touches it. */
const LISTS = {
  actors: 'actors(filter: { countries: ["CRN"] }, first: 50) { totalCount nodes { id } }',
  country: 'country(code: "CRN") { actors(first: 50) { totalCount nodes { id } } }',
  tally: 'tally(of: ACTORS, by: [COUNTRY]) { rows { keys { id } count } }',
  mergeCandidates: 'mergeCandidates(first: 50) { actor { id } other { id } }',
  stakeholderMap: 'stakeholderMap(targets: ["CRN-AID"]) { actor { id } }',
  brokers: 'brokers(first: 50) { actor { id } }',
  conveningList: `conveningList(input: { targets: [{ actor: "CRN-AID" }], seats: 9, maxHops: 4 }) { invitees { actor { id } } }`,
  node: 'node(id: "CRN-AID") { ... on Actor { allies(first: 50) { actor { id } } } }',
};

async function readLists(headers?: Record<string, string>): Promise<Json> {
  const lists: Json = {};
  for (const [name, list] of Object.entries(LISTS)) {
    const { data, errors } = await api.ask(`{ ${list} }`, { headers });
    expect([name, errors]).toEqual([name, undefined]);
    lists[name] = data[name]!;
  }
  return lists;
}

const names = (data: Json) => JSON.stringify(data).split('"GOV-CRN"').length - 1;

test('a country has its government, which search and its id find; a territory has none', async () => {
  const data = await read(`{ crn: country(code: "CRN") { government { id name(lang: FR) kind group evidence { id } } }
    blm: country(code: "BLM") { government { id } } abo: country(code: "ABO") { government { id } }
    node(id: "GOV-CRN") { id } search(text: "government of corinia") { node { id } } }`);
  expect(data.crn!.government).toEqual({
    id: 'GOV-CRN',
    name: 'Gouvernement de la Corinie',
    kind: 'GOVERNMENT',
    group: 'GOVERNMENT',
    evidence: [],
  });
  // The ministry with the id of a government is not a government.
  expect([data.blm!.government, data.abo!.government]).toEqual([null, null]);
  expect(data.node).toEqual({ id: 'GOV-CRN' });
  expect(JSON.stringify(data.search)).toContain('"GOV-CRN"');
});

test('a government is in no list, count or choice until a tie that is not derived touches it', async () => {
  const before = await readLists();
  expect(names(before)).toBe(0);
  expect(before.actors!.totalCount).toBe(6);
  const input = { type: 'PARTNER_OF', from: 'CRN-AID', to: 'GOV-CRN', evidence: EVIDENCE };
  const { tie } = await record('recordTie', { input: { ...input, visibility: 'NETWORK' } }, 'tie { id }');
  // A tie that is hidden from this viewer changes nothing for it.
  expect(await readLists()).toEqual(before);
  const forEditors = await readLists(editor);
  expect([forEditors.actors!.totalCount, names(forEditors)]).toEqual([7, expect.any(Number)]);
  for (const field of ['actors', 'country', 'stakeholderMap', 'brokers', 'conveningList'])
    expect([field, names(forEditors[field]!)]).toEqual([field, 1]);
  await record('retractTie', { id: tie!.id, reason: 'A slip' });
  const attended = await record('recordTie', { input: { ...input, type: 'ENDORSES', to: 'GOV-CRN' } }, 'tie { id }');
  const touched = await readLists();
  for (const field of ['actors', 'country', 'brokers', 'conveningList', 'node'])
    expect([field, names(touched[field]!)]).toEqual([field, 1]);
  await record('retractTie', { id: attended.tie!.id, reason: 'A slip' });
  expect(await readLists()).toEqual(before);
});

test('derived ties are in no tally; neither they nor standing facts are in a list of what is unconfirmed', async () => {
  const { ties, unconfirmed, others } = await read(`{ ties: tally(of: TIES, by: [TYPE]) { rows { keys { id } count } }
    unconfirmed: ties(filter: { types: [ORGAN_OF], confirmedBefore: "2030" }) { totalCount }
    others: ties(filter: { types: [MEMBER_OF], confirmedBefore: "2030" }) { totalCount } }`);
  expect(ties!.rows).toContainEqual({ keys: [{ id: 'ORGAN_OF' }], count: 1 });
  expect([unconfirmed!.totalCount, others!.totalCount]).toEqual([0, 2]);
});

describe('the id of a country stands for its government', () => {
  const path = (from: string, to: string, more = '') =>
    `influencePaths(input: { from: ["${from}"], to: ["${to}"] ${more} }) { paths { hops { from { id } to { id } } } answer(lang: EN) }`;

  test('as an end of a path, and as a node that a path must or must not contain', async () => {
    const data = await read(`{ byCountry: ${path('CRN-AID', 'CRN')} byGovernment: ${path('CRN-AID', 'GOV-CRN')}
      via: ${path('CRN-AID', 'CRN-REG', 'via: ["CRN"]')} avoid: ${path('CRN-AID', 'CRN-REG', 'avoid: ["CRN"]')} }`);
    expect(data.byCountry).toEqual(data.byGovernment);
    const hops = [
      { from: { id: 'CRN-AID' }, to: { id: 'CRN-MIN' } },
      { from: { id: 'CRN-MIN' }, to: { id: 'GOV-CRN' } },
    ];
    expect(data.byCountry!.paths).toEqual([{ hops }]);
    expect(JSON.stringify(data.byCountry!.answer)).toContain('Government of Corinia');
    expect(JSON.stringify(data.via)).toContain('"GOV-CRN"');
    expect(data.avoid!.paths).toEqual([]);
  });

  test.each([
    ['pathRedundancy', 'pathRedundancy(from: ["CRN-AID"], to: "CRN") { disjointPathCount cut { id } }'],
    ['stakeholderMap', 'stakeholderMap(targets: ["CRN"]) { actor { id } reach }'],
    ['whatIf', 'whatIf(remove: ["CRN-MIN"], from: ["CRN-AID"], targets: ["CRN"]) { lost { id } }'],
    ['brokers', 'brokers(targets: ["CRN"], first: 5) { actor { id } }'],
    [
      'conveningList',
      'conveningList(input: { targets: [{ actor: "CRN" }], seats: 2, exclude: ["DOL"], maxHops: 3 }) { invitees { actor { id } } targets { target { id } } alsoExcluded { id } }',
    ],
  ])('as a target of %s', async (name, query) => {
    const byCountry = await read(`{ ${query} }`);
    const byGovernment = await read(`{ ${query.replace('"CRN"', '"GOV-CRN"').replace('"DOL"', '"GOV-DOL"')} }`);
    expect(byCountry).toEqual(byGovernment);
    expect(byCountry[name]).toBeTruthy();
  });

  test('in errors too; what is no state has no government', async () => {
    const same = await api.ask(`{ ${path('CRN', 'GOV-CRN')} }`);
    expect(same.errors).toMatchObject([{ message: 'Both a start and a target: GOV-CRN.' }]);
    const territory = await api.ask(`{ ${path('CRN-AID', 'BLM')} }`);
    expect(territory.errors).toMatchObject([{ message: 'Not an actor: BLM.' }]);
  });

  test('as a target of an action, in what is recorded and in the filter', async () => {
    const input = { kind: 'POLICY_DIALOGUE', nameEn: 'Ask of Corinia', leads: [], partners: [], targets: ['CRN'] };
    const rest = { objectives: ['OBJ-1'], countries: ['CRN'], evidence: EVIDENCE };
    const { action } = await record('saveAction', { input: { ...input, ...rest } }, 'action { id targets { id } }');
    expect(action!.targets).toEqual([{ id: 'GOV-CRN' }]);
    const { actions } = await read('{ actions(filter: { targets: ["CRN"] }) { nodes { id } } }');
    expect(actions!.nodes).toEqual([{ id: action!.id }]);
    const ask = { type: 'TARGETS', from: 'ACT-3', to: 'CRN', evidence: EVIDENCE };
    const { tie } = await record('recordTie', { input: ask }, 'tie { to { id } }');
    expect(tie!.to).toEqual({ id: 'GOV-CRN' });
  });

  test('as the target in an imported row, which is then the same tie as one to the government', async () => {
    const nothing = (): void => undefined;
    const folder = mkdtempSync(join(tmpdir(), 'governments-'));
    try {
      for (const to of ['DOL', 'GOV-DOL']) {
        writeTable(folder, 'ties.csv', [{ type: 'TARGETS', from: 'ACT-1', to, source_title: 'Letter', as_of: '2025' }]);
        await withGraph((graph) => importPath(graph, folder, false, nothing, nothing));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    const { ties } = await read(
      '{ ties(filter: { node: "GOV-DOL", types: [TARGETS], statuses: [CURRENT, UNCONFIRMED, ENDED] }) { totalCount nodes { to { id } } } }',
    );
    expect(ties).toEqual({ totalCount: 1, nodes: [{ to: { id: 'GOV-DOL' } }] });
  });
});
