import type { Json } from '../../../support/api';
import { EVIDENCE } from '../../../support/writer';
import { useWritingApi } from '../../../support/writing-api';

const { api, anonymous, editor } = useWritingApi();
const ask = async (from: string, to: string, text: string, more: object): Promise<Json> =>
  editor.record(
    'recordTie',
    { input: { type: 'TARGETS', from, to, ask: text, evidence: EVIDENCE, ...more } },
    'tie { id }',
  );

const ASK = 'asks { text stage since by { id } of { id } tie { ask } }';

beforeAll(async () => {
  await ask('ACT-2', 'GOV-ABO', 'Light the piers.', { since: '2024', stage: 'ASKED' });
  await ask('ACT-2', 'GOV-ABO', 'Light the piers.', { since: '2025', stage: 'AGREED' });
  await ask('PSH-2', 'GOV-ABO', 'Count the boats.', { since: '2023', stage: 'ASKED' });
  await ask('CAM-1', 'GOV-ABO', 'Clean the bay.', { since: '2020' });
  await ask('ACT-2', 'MED-OAK', 'Report on it.', { since: '2024', stage: 'ASKED', visibility: 'NETWORK' });
});

test('what is asked of an actor is told by stage, once a campaign is over too', async () => {
  const { node } = await anonymous.read(`{ node(id: "GOV-ABO") { ... on Actor { ${ASK} } } }`);
  const of = { id: 'GOV-ABO' };
  expect(node!.asks).toEqual([
    {
      text: 'Clean the bay.',
      stage: 'PLANNED',
      since: '2020',
      by: { id: 'CAM-1' },
      of,
      tie: { ask: 'Clean the bay.' },
    },
    {
      text: 'Count the boats.',
      stage: 'ASKED',
      since: '2023',
      by: { id: 'PSH-2' },
      of,
      tie: { ask: 'Count the boats.' },
    },
    {
      text: 'Light the piers.',
      stage: 'AGREED',
      since: '2025',
      by: { id: 'ACT-2' },
      of,
      tie: { ask: 'Light the piers.' },
    },
  ]);
});

test('what an action and a campaign ask is told, as far as the reader may see it', async () => {
  const query = `{ action: node(id: "ACT-2") { ... on AdvocacyAction { asks { stage of { id } } } }
    campaign: node(id: "CAM-1") { ... on Campaign { asks { stage of { id } } } } }`;
  const pier = { stage: 'AGREED', of: { id: 'GOV-ABO' } };
  const campaign = { asks: [{ stage: 'PLANNED', of: { id: 'GOV-ABO' } }] };
  expect(await anonymous.read(query)).toEqual({ action: { asks: [pier] }, campaign });
  expect(await editor.read(query)).toEqual({
    action: { asks: [{ stage: 'ASKED', of: { id: 'MED-OAK' } }, pier] },
    campaign,
  });
});

test('stages choose among the latest ones, and a target without an ask is none', async () => {
  const asks = async (arguments_: string, at = '') =>
    (await anonymous.read(`query ${at} { node(id: "GOV-ABO") { ... on Actor { asks${arguments_} { text stage } } } }`))
      .node!.asks;
  expect(await asks('(stages: [ASKED, AGREED], first: 1)')).toEqual([{ text: 'Count the boats.', stage: 'ASKED' }]);
  expect(await asks('(stages: [])')).toEqual([]);
  expect(await asks('(stages: [ASKED])', '@asOf(valid: "2024-06")')).toEqual([
    { text: 'Count the boats.', stage: 'ASKED' },
    { text: 'Light the piers.', stage: 'ASKED' },
  ]);
  // ACT-1 targets the ministry until 2021 and asks nothing.
  expect(await asks('', '@asOf(valid: "2020-06")')).toEqual([{ text: 'Clean the bay.', stage: 'PLANNED' }]);
});

test('a number of asks out of range is an error', async () => {
  const { errors } = await api().ask('{ node(id: "GOV-ABO") { ... on Actor { asks(first: 101) { text } } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['first'] } }]);
});

test('actions are found by the stage of what they ask', async () => {
  const found = async (stages: string, user = anonymous) => {
    const { actions } = await user.read(`{ actions(filter: { stages: [${stages}] }) { totalCount nodes { id } } }`);
    return (actions as unknown as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
  };
  expect(await found('AGREED')).toEqual(['ACT-2']);
  expect(await found('ASKED')).toEqual([]);
  expect(await found('ASKED', editor)).toEqual(['ACT-2']);
  expect(await found('PLANNED, REFUSED, DONE')).toEqual([]);
});

test('an ask says through whom and until when, of its latest stage, and both are undone with it', async () => {
  const through = ['GOV-ABO', 'ECPAT'];
  await ask('ACT-2', 'POL-BLM', 'Meet our members.', { since: '2024', through: ['ECPAT'], dueOn: '2025' });
  const { change } = await ask('ACT-2', 'POL-BLM', 'Meet our members.', {
    since: '2025',
    stage: 'ASKED',
    through,
    dueOn: '2027-03',
  });
  const asks = async () =>
    (
      await anonymous.read(
        '{ node(id: "POL-BLM") { ... on Actor { asks { stage dueOn through { id } tie { dueOn through { id } } } } } }',
      )
    ).node!.asks;
  const said = { dueOn: '2027-03', through: [{ id: 'GOV-ABO' }, { id: 'ECPAT' }] };
  expect(await asks()).toEqual([{ stage: 'ASKED', ...said, tie: said }]);
  await editor.record('undoChange', { id: change!.id });
  const before = { dueOn: '2025', through: [{ id: 'ECPAT' }] };
  expect(await asks()).toEqual([{ stage: 'PLANNED', ...before, tie: before }]);
});
