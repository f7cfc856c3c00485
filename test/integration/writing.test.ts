import { Role } from '../../src/access/role';
import { type Api, type Json, startApi, testTokens } from '../api';
import { reader } from '../reader';
import { RECORDED, SMALL_WORLD } from '../small-world';

let api: Api;
let editor: { headers: Record<string, string> };
const read = reader(() => api);

beforeAll(async () => {
  const tokens = testTokens();
  api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens);
  editor = { headers: { authorization: `Bearer ${await tokens.issue(Role.EDITOR, [])}` } };
});

afterAll(() => api.close());

const EVIDENCE = [{ title: 'Harbour Log', asOf: '2025-11' }];
const ERRORS = 'userErrors { code path message }';

async function write(field: string, variables: Record<string, unknown>, answer: string): Promise<Json> {
  const types: Record<string, string> = {
    saveActor: '$input: ActorInput!',
    recordTie: '$input: TieInput!',
    savePartnership: '$input: PartnershipInput!',
    saveAction: '$input: ActionInput!',
    endTie: '$id: ID!, $until: PartialDate!, $evidence: [EvidenceInput!]!',
    retractTie: '$id: ID!, $reason: String!',
    mergeActors: '$keep: ID!, $absorb: ID!, $reason: String!',
    unmergeActors: '$mergeId: ID!',
    undoChange: '$id: ID!',
    recordCriterion: '$input: CriterionInput!',
    recordIndicatorValue: '$input: IndicatorValueInput!',
    addEvidence: '$of: ID!, $evidence: [EvidenceInput!]!, $against: Boolean',
  };
  const declared = `${types[field]!}, $key: String`;
  const passed = [...declared.matchAll(/\$(\w+)/g)].map(([, name]) => `${name!}: $${name!}`).join(', ');
  const data = await read(`mutation (${declared}) { ${field}(${passed}) { ${answer} } }`, { ...editor, variables: variables.of === undefined ? { ...variables } : variables });
  return data[field]!;
}

test('an actor is recorded, read at once, and there is not a moment before', async () => {
  const input = { kind: 'NGO', nameEn: 'Quay Trust', nameFr: 'Fonds du Quai', country: 'ABO', website: 'https://quay.example.org/', evidence: EVIDENCE };
  const saved = await write('saveActor', { input }, `actor { id name(lang: FR) kind group country { id } website evidence { source { title } asOf } } change { id at by action summary node { id } } ${ERRORS}`);
  expect(saved.userErrors).toEqual([]);
  console.log(JSON.stringify(saved, null, 1));
  const tie = await write('recordTie', { input: { type: 'CONTACT_OF', from: 'MBR-ABO', to: saved.actor!.id, since: '2024', evidence: EVIDENCE } }, `tie { id label status strength recordedAt evidence { source { title } } } change { summary(lang: FR) } ${ERRORS}`);
  console.log(JSON.stringify(tie, null, 1));
  const again = await write('recordTie', { input: { type: 'CONTACT_OF', to: 'MBR-ABO', from: saved.actor!.id, since: '2024', evidence: EVIDENCE } }, `tie { id } ${ERRORS}`);
  console.log(JSON.stringify(again, null, 1));
  const ended = await write('endTie', { id: tie.tie!.id, until: '2025', evidence: EVIDENCE }, `tie { id until status recordedAt } change { summary } ${ERRORS}`);
  console.log(JSON.stringify(ended, null, 1));
  const merged = await write('mergeActors', { keep: 'MBR-BEL', absorb: saved.actor!.id, reason: 'The same house' }, `actor { name otherNames ties(first: 20, types: [CONTACT_OF]) { nodes { id label } } } mergeId change { summary } ${ERRORS}`);
  console.log(JSON.stringify(merged, null, 1));
  const un = await write('unmergeActors', { mergeId: merged.mergeId }, `actor { name ties(first: 20) { nodes { id label } } } mergeId change { summary } ${ERRORS}`);
  console.log(JSON.stringify(un, null, 1));
  const undo = await write('undoChange', { id: (ended as any).change.id ?? '' }, `change { id summary } ${ERRORS}`).catch((e) => e.message);
  console.log(JSON.stringify(undo, null, 1));
  const psh = await write('savePartnership', { input: { nameEn: 'Quay Table', since: '2025', objectives: ['OBJ-1'], countries: ['ABO'], participants: [{ actor: 'MBR-ABO', role: 'CONVENER' }, { actor: 'GOV-ABO' }, { actor: 'COM-DUNE', since: '2025-03' }], evidence: EVIDENCE } }, `partnership { id multiStakeholder groups participants(first: 9) { edges { role since node { name } } } objectives { id } countries { id } } ${ERRORS}`);
  console.log(JSON.stringify(psh, null, 1));
  const psh2 = await write('savePartnership', { input: { id: psh.partnership!.id, nameEn: 'Quay Round Table', objectives: ['OBJ-2'], countries: ['ABO'], participants: [{ actor: 'MBR-ABO', role: 'CONVENER' }, { actor: 'COM-DUNE', until: '2025-09' }], evidence: EVIDENCE } }, `partnership { id since multiStakeholder groups participants(first: 9) { edges { role since node { name } } } objectives { id } countries { id } otherNames } change { id } ${ERRORS}`);
  console.log(JSON.stringify(psh2, null, 1));
  const u2 = await write('undoChange', { id: psh2.change!.id }, `change { id summary node { ... on Partnership { name participants(first: 9) { edges { role since node { name } } } objectives { id } } } } ${ERRORS}`);
  console.log(JSON.stringify(u2, null, 1));
  const list = await read('{ changes(first: 20, newestFirst: true) { totalCount nodes { at by action summary node { id } } } }');
  console.log(JSON.stringify(list, null, 1));
});
