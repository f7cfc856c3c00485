import { WITH_OPPORTUNITIES } from '../../../worlds/opportunities';
import type { Json } from '../../../support/api';
import { EVIDENCE, type Field, userErrorsOf } from '../../../support/writer';
import { type User, useWritingApi } from '../../../support/writing-api';

const { anonymous, network, editor, admin } = useWritingApi(WITH_OPPORTUNITIES);
const { write, record } = editor;

const idOf = (value: Json | undefined) => (value as unknown as { id: string }).id;
const save = async (field: Field, made: string, input: object) => {
  const payload = await record(field, { input: { evidence: EVIDENCE, ...input } }, `${made} { id }`);
  return { id: idOf(payload[made]), change: idOf(payload.change), at: payload.change!.recordedAt as unknown as string };
};
const refused = async (field: Field, input: object) =>
  userErrorsOf(await write(field, { input: { evidence: EVIDENCE, ...input } }));
const undoErrors = async (id: string) => userErrorsOf(await write('undoChange', { id }));

describe('a commitment', () => {
  const promise = (more: object) =>
    save('saveCommitment', 'commitment', { by: 'ABO', madeOn: '2024-05', madeAt: 'PSH-1', ...more });
  const report = (commitment: string, asOf: string) =>
    record('recordFollowUp', { input: { commitment, status: 'MET', asOf, evidence: EVIDENCE } });

  test('that is reported on is not undone', async () => {
    const { id, change } = await promise({ nameEn: 'Day ferries' });
    await report(id, '2025-06');
    expect(await undoErrors(change)).toEqual(['LATER_CHANGES input.id']);
  });

  test('is not moved behind one of its follow-ups', async () => {
    const { id } = await promise({ nameEn: 'Reported on' });
    await report(id, '2025-01');
    const later = { id, nameEn: 'Reported on', by: 'ABO', madeOn: '2025-02' };
    expect(await refused('saveCommitment', later)).toEqual(['BAD_DATES input.madeOn']);
  });

  test('of which a new version does not say where it was made shows that to nobody from whom it was hidden', async () => {
    const session = { nameEn: 'Closed session', kind: 'SUMMIT', visibility: 'NETWORK' };
    const { id: madeAt } = await save('saveOpportunity', 'opportunity', session);
    const { id } = await promise({ nameEn: 'Low bridges', madeAt });
    const visibilities = async ({ read }: User) => {
      const { ties } = await read(
        '{ ties(filter: { types: [MADE_AT] }, first: 100) { nodes { visibility from { id } } } }',
      );
      const nodes = ties!.nodes as unknown as { visibility: string; from: { id: string } }[];
      return nodes.flatMap(({ visibility, from }) => (from.id === id ? [visibility] : []));
    };
    expect(await visibilities(network)).toEqual(['NETWORK']);
    await save('saveCommitment', 'commitment', { id, nameEn: 'Low bridges', by: 'ABO', dueOn: '2031' });
    expect([await visibilities(network), await visibilities(anonymous)]).toEqual([['NETWORK'], []]);
  });

  test('is recorded and withdrawn with the tie that says whose it is, and that only with it', async () => {
    const { id } = await promise({ nameEn: 'Firm promise' });
    const { node } = await anonymous.read(
      '{ node(id: "GOV-ABO") { ... on Actor { ties(types: [PROMISED], first: 100) { nodes { id to { id } } } } } }',
    );
    const ties = (node!.ties as unknown as { nodes: { id: string; to: { id: string } }[] }).nodes;
    const tie = ties.find(({ to }) => to.id === id)!;
    expect(userErrorsOf(await write('retractTie', { id: tie.id, reason: 'Never so' }))).toEqual([
      'WRONG_KIND input.id',
    ]);
    const another = { type: 'PROMISED', from: 'COM-EBB', to: id };
    expect(await refused('recordTie', another)).toEqual(['WRONG_KIND input.type']);
  });
});

describe('a meeting', () => {
  const meet = (heldOn: string, more: object) =>
    save('saveMeeting', 'meeting', {
      heldOn,
      by: 'MBR-ABO',
      with: ['ABO', 'COM-EBB'],
      about: ['OBJ-1', 'CAM-1'],
      ...more,
    });

  test('is never visible to more readers than what it is about, whichever is hidden first', async () => {
    const input = { heldOn: '2025-07-20', by: 'MBR-ABO', with: ['ABO'], visibility: 'PUBLIC', about: ['OPP-HID-NET'] };
    const { meeting } = await record(
      'saveMeeting',
      { input: { ...input, evidence: EVIDENCE } },
      'meeting { visibility }',
    );
    expect(meeting!.visibility).toBe('NETWORK');
    const open = await meet('2025-08-02', { visibility: 'PUBLIC', about: ['OPP-UNDATED'] });
    const other = await meet('2025-08-03', { visibility: 'PUBLIC', about: ['OPP-SUMMIT'] });
    const seen = async ({ read }: User) =>
      (await read('{ meetings(filter: { from: "2025-08-02", to: "2025-08-03" }) { totalCount } }')).meetings!
        .totalCount as unknown;
    expect([await seen(anonymous), await seen(network)]).toEqual([2, 2]);
    const hidden = { id: 'OPP-UNDATED', nameEn: 'Index of ports', kind: 'OTHER', visibility: 'NETWORK' };
    const { change } = await save('saveOpportunity', 'opportunity', hidden);
    expect([await seen(anonymous), await seen(network)]).toEqual([1, 2]);
    await record('undoChange', { id: change });
    expect([await seen(anonymous), await seen(network)]).toEqual([2, 2]);
    const restrict = `mutation { restrictRecord(input: { id: "OPP-SUMMIT", visibility: CONFIDENTIAL, reason: "By mistake" }) { userErrors { code } } }`;
    expect((await admin.read(restrict)).restrictRecord).toEqual({ userErrors: [] });
    expect([await seen(anonymous), await seen(network), await seen(editor)]).toEqual([1, 1, 2]);
    const earlier = await network.read(
      `query @asOf(known: "${other.at}") { meetings(filter: { from: "2025-08-02", to: "2025-08-03" }) { nodes { id } } }`,
    );
    expect(earlier.meetings!.nodes).toEqual([{ id: open.id }]);
  });

  test('is erased with the actor that held it or was met alone, and else stays without that one', async () => {
    const society = { kind: 'NGO', nameEn: 'Sunstar Society', country: 'BLM' };
    const { id: gone } = await save('saveActor', 'actor', society);
    const held = await meet('2026-01-01', { by: gone });
    const alone = await meet('2026-01-02', { with: [gone] });
    const among = await meet('2026-01-03', { with: [gone, 'COM-EBB'] });
    const before = await meet('2026-01-04', { by: gone, with: ['COM-EBB'] });
    await meet('2026-01-04', { id: before.id, by: 'MBR-BEL', with: ['COM-EBB'] });
    const erase = `mutation { eraseRecord(input: { id: "${gone}", reason: "Recorded by mistake" }) { userErrors { code } } }`;
    expect((await admin.read(erase)).eraseRecord).toEqual({ userErrors: [] });
    const list = async (known = '') => {
      const query = `${known}{ meetings(filter: { from: "2026" }, first: 100) { nodes { id by { id } with { id } } } }`;
      return (await network.read(query)).meetings!.nodes;
    };
    const left = [
      { id: before.id, by: { id: 'MBR-BEL' }, with: [{ id: 'COM-EBB' }] },
      { id: among.id, by: { id: 'MBR-ABO' }, with: [{ id: 'COM-EBB' }] },
    ];
    expect([await list(), await list(`query @asOf(known: "${before.at}") `)]).toEqual([left, left]);
    expect(JSON.stringify(await list())).not.toMatch(new RegExp(`${held.id}|${alone.id}`));
  });
});

test('a consultation may take contributions after its beginning', async () => {
  const call = { nameEn: 'Open call', kind: 'CONSULTATION', since: '2028-03-01', deadline: '2028-06' };
  const payload = await record(
    'saveOpportunity',
    { input: { ...call, evidence: EVIDENCE } },
    'opportunity { deadline }',
  );
  expect(payload.opportunity).toEqual({ deadline: '2028-06' });
});

test('an action is made for an opportunity, and no tie is visible to more readers than its ends', async () => {
  const letter = { nameEn: 'Hidden letter', kind: 'OTHER', leads: ['MBR-ABO'] };
  const { id } = await save('saveAction', 'action', { ...letter, opportunity: 'OPP-HID-CONF' });
  const opportunity = async ({ read }: User) =>
    (await read(`{ node(id: "${id}") { ... on AdvocacyAction { opportunity { id } } } }`)).node!.opportunity;
  expect([await opportunity(editor), await opportunity(network)]).toEqual([{ id: 'OPP-HID-CONF' }, null]);
  await save('saveAction', 'action', { ...letter, id, opportunity: null });
  expect(await opportunity(editor)).toBeNull();
  const tie = { type: 'COVERS', from: 'OPP-HID-CONF', to: 'DOL' };
  for (const visibility of [undefined, 'PUBLIC', 'NETWORK'])
    expect(await refused('recordTie', { ...tie, visibility })).toEqual(['TOO_VISIBLE input.visibility']);
  await save('recordTie', 'tie', { ...tie, visibility: 'CONFIDENTIAL' });
});

test('whether children or survivors took part in an action is said, and null where no source says', async () => {
  const ACTION = 'action { id withChildrenOrSurvivors }';
  const march = { nameEn: 'Quay march', kind: 'CAMPAIGN', leads: ['MBR-ABO'], evidence: EVIDENCE };
  const saved = async (more: object) => (await record('saveAction', { input: { ...march, ...more } }, ACTION)).action;
  const { id, ...action } = (await saved({})) as unknown as { id: string };
  expect(action).toEqual({ withChildrenOrSurvivors: null });
  expect(await saved({ id, withChildrenOrSurvivors: true })).toMatchObject({ withChildrenOrSurvivors: true });
  expect(await saved({ id, withChildrenOrSurvivors: null })).toMatchObject({ withChildrenOrSurvivors: null });
});
