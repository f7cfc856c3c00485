import { Role } from '../../src/access/role';
import { ANY_COST, type Api, type Json, startApi, testTokens } from '../support/api';
import { reader } from '../support/reader';
import { RECORDED } from '../worlds/small-world';
import { STATES } from '../worlds/states';
import { bearer, EVIDENCE, recorder, writer } from '../support/writer';

let api: Api;
let editor: Record<string, string>;
const read = reader(() => api);
const write = writer(
  () => api,
  () => editor,
);
const record = recorder(write);

beforeAll(async () => {
  const tokens = testTokens();
  api = await startApi(STATES, RECORDED, undefined, tokens, ANY_COST);
  editor = await bearer(tokens, Role.EDITOR);
});

afterAll(() => api.close());

/** In how many lists and counts the government of Corinia is. */
const LISTS = `{
  actors(filter: { countries: ["CRN"] }, first: 50) { totalCount nodes { id } }
  country(iso3: "CRN") { actors(first: 50) { totalCount nodes { id } } }
  tally(of: ACTORS, by: [COUNTRY]) { keys { id } count }
  mergeCandidates(first: 50) { actor { id } other { id } }
  stakeholderMap(targets: ["CRN-AID"]) { actor { id } }
  brokers(first: 50) { actor { id } }
  conveningList(input: { targets: [{ actor: "CRN-REG" }], seats: 9, maxHops: 4 }) { invitees { actor { id } } }
  node(id: "CRN-AID") { ... on Actor { allies(first: 50) { actor { id } } } }
}`;

const names = (data: Json) => JSON.stringify(data).split('"GOV-CRN"').length - 1;

test('a country has its government, which search and its id find; a territory has none', async () => {
  const data = await read(`{ crn: country(iso3: "CRN") { government { id name(lang: FR) kind group evidence { id } } }
    blm: country(iso3: "BLM") { government { id } } abo: country(iso3: "ABO") { government { id } }
    node(id: "GOV-CRN") { id } search(text: "government of corinia") { node { id } } }`);
  expect(data.crn!.government).toEqual({
    ...{ id: 'GOV-CRN', name: 'Gouvernement de la Corinie', kind: 'GOVERNMENT', group: 'GOVERNMENT', evidence: [] },
  });
  // The ministry that has the id of a government is none.
  expect([data.blm!.government, data.abo!.government]).toEqual([null, null]);
  expect(data.node).toEqual({ id: 'GOV-CRN' });
  expect(JSON.stringify(data.search)).toContain('"GOV-CRN"');
});

test('a government is in no list, count or choice until a tie that is not derived touches it', async () => {
  const before = await read(LISTS);
  expect(names(before)).toBe(0);
  expect(before.actors!.totalCount).toBe(6);
  const input = { type: 'PARTNER_OF', from: 'CRN-AID', to: 'GOV-CRN', evidence: EVIDENCE };
  const { tie } = await record('recordTie', { input: { ...input, visibility: 'NETWORK' } }, 'tie { id }');
  // A tie that this reader may not see changes nothing for the reader.
  expect(await read(LISTS)).toEqual(before);
  const forEditors = (await api.ask(LISTS, { headers: editor })).data;
  expect([forEditors.actors!.totalCount, names(forEditors)]).toEqual([7, expect.any(Number)]);
  for (const field of ['actors', 'country', 'stakeholderMap', 'brokers', 'conveningList'])
    expect([field, names(forEditors[field]!)]).toEqual([field, 1]);
  await record('retractTie', { id: tie!.id, reason: 'A slip' });
  const attended = await record(
    'recordTie',
    { input: { ...input, type: 'ENDORSES', to: 'GOV-CRN' } },
    'tie { id }',
  );
  const touched = await read(LISTS);
  for (const field of ['actors', 'country', 'brokers', 'conveningList', 'node'])
    expect([field, names(touched[field]!)]).toEqual([field, field === 'node' ? 0 : 1]);
  await record('retractTie', { id: attended.tie!.id, reason: 'A slip' });
  expect(await read(LISTS)).toEqual(before);
});

test('derived ties are in no tally and no list of what is unconfirmed', async () => {
  const { ties, unconfirmed } = await read(`{ ties: tally(of: TIES, by: [TYPE]) { keys { id } count }
    unconfirmed: ties(filter: { types: [ORGAN_OF], confirmedBefore: "2030" }) { nodes { id } } }`);
  expect(ties).toContainEqual({ keys: [{ id: 'ORGAN_OF' }], count: 1 });
  expect(unconfirmed!.nodes).toEqual([{ id: 'T-DOL-MIN' }]);
});
