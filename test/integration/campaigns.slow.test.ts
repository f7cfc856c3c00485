import { TieType } from '../../src/store/model/tie-type';
import { ids, LIST, listed } from '../support/reader';
import { EVIDENCE } from '../support/writer';
import { type User, useWritingApi } from '../support/writing-api';
import { SMALL_WORLD } from '../worlds/small-world';
import { tie } from '../worlds/rows';

/** The small world, in which Clear Water ran from 2018 to 2021, with what it aimed at. */
const WORLD = {
  ...SMALL_WORLD,
  ties: [
    ...SMALL_WORLD.ties,
    tie('X-C-DUNE', 'COM-DUNE', TieType.FUNDS, 'CAM-1', { since: '2019', until: '2020' }),
    tie('X-C-OBJ', 'CAM-1', TieType.PURSUES, 'OBJ-2', { since: '2018' }),
    tie('X-C-BLM', 'CAM-1', TieType.COVERS, 'BLM', { since: '2018' }),
    tie('X-C-GOV', 'CAM-1', TieType.TARGETS, 'GOV-ABO', { since: '2018' }),
    tie('X-C-MAN', 'CAM-1', TieType.ABOUT, 'MAN-1', { since: '2018' }),
    tie('X-1-MAN', 'PSH-1', TieType.ABOUT, 'MAN-1', { since: '2015' }),
    tie('X-A1-MAN', 'ACT-1', TieType.ABOUT, 'MAN-1', { since: '2019' }),
  ],
};

const { api, anonymous, network, editor } = useWritingApi(WORLD);
const { read } = anonymous;
const { record } = editor;

describe('a campaign', () => {
  test('has its groups, aims, places, targets and subjects after it has ended', async () => {
    const { node } = await read(`{ node(id: "CAM-1") { ... on Campaign {
      holds groups objectives { id } countries { id } targets { id } manifestations { id }
      participants { edges { role node { id } } } funders: participants(role: FUNDER) ${LIST}
    } } }`);
    expect(node).toEqual({
      holds: false,
      // The hotels only paid.
      groups: ['CIVIL_SOCIETY'],
      objectives: ids('OBJ-2'),
      countries: ids('BLM'),
      targets: ids('GOV-ABO'),
      manifestations: ids('MAN-1'),
      participants: {
        edges: [
          { role: 'CONVENER', node: { id: 'MBR-ABO' } },
          { role: 'FUNDER', node: { id: 'COM-DUNE' } },
        ],
      },
      funders: listed('COM-DUNE'),
    });
  });

  test.each([
    ['objectives: ["OBJ-2"]', ['CAM-1']],
    ['objectives: ["OBJ-1"]', []],
    ['countries: ["BLM"]', ['CAM-1']],
    ['regions: ["R-SOUTH"]', ['CAM-1']],
    ['regions: ["R-NORTH"]', []],
    ['targets: ["GOV-ABO"]', ['CAM-1']],
    ['targets: ["MBR-ABO"]', []],
    ['manifestations: ["MAN-1"]', ['CAM-1']],
    ['text: "eau"', ['CAM-1']],
    ['text: "sea"', []],
  ])('is found by { %s }: %j', async (filter, found) => {
    expect(await read(`{ campaigns(filter: { ${filter} }) ${LIST} }`)).toEqual({ campaigns: listed(...found) });
  });

  test('that fails no part of a filter and says nothing of one is counted', async () => {
    const lacking = async (filter: string) =>
      (await read(`{ campaigns(filter: { ${filter} }) { totalCount unknown { part count } } }`)).campaigns;
    expect(await lacking('objectives: ["OBJ-1"], countries: ["ABO"]')).toEqual({ totalCount: 0, unknown: [] });
  });

  test('with an unknown id in the filter is an error that names it', async () => {
    const { errors } = await api().ask('{ campaigns(filter: { targets: ["NOBODY"] }) { totalCount } }');
    expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
      ['BAD_USER_INPUT', expect.stringContaining('NOBODY') as string],
    ]);
  });

  test('counts in a tally by what it pursues, and by year while it ran', async () => {
    const { byObjective, byYear } = await read(`{
      byObjective: tally(of: CAMPAIGNS, by: [OBJECTIVE]) { keys { id } count }
      byYear: tally(of: CAMPAIGNS, by: [YEAR], from: 2017, to: 2022) { keys { id } count }
    }`);
    expect(byObjective).toEqual([{ keys: ids('OBJ-2'), count: 1 }]);
    expect(byYear).toEqual(['2018', '2019', '2020', '2021'].map((id) => ({ keys: [{ id }], count: 1 })));
  });
});

test('partnerships and actions are found by the form of exploitation that they are about, and it lists them', async () => {
  const data = await read(`{
    partnerships(filter: { manifestations: ["MAN-1"] }) { nodes { id manifestations { id } } }
    actions(filter: { manifestations: ["MAN-1"] }) { nodes { id manifestations { id } } }
    manifestations { about { id } first: about(first: 1) { id } }
  }`);
  expect(data).toEqual({
    partnerships: { nodes: [{ id: 'PSH-1', manifestations: ids('MAN-1') }] },
    actions: { nodes: [{ id: 'ACT-1', manifestations: ids('MAN-1') }] },
    manifestations: [{ about: ids('ACT-1', 'PSH-1', 'CAM-1'), first: ids('ACT-1') }],
  });
});

describe('saving', () => {
  const CAMPAIGN = `campaign { id name since objectives { id } countries { id } targets { id } manifestations { id }
    participants { edges { role since node { id } } } }`;
  const lights = {
    nameEn: 'Harbour lights',
    nameFr: 'Feux du port',
    since: '2026',
    evidence: EVIDENCE,
    objectives: ['OBJ-1'],
    countries: ['ABO'],
    targets: ['GOV-ABO'],
    manifestations: ['MAN-1'],
    participants: [{ actor: 'MBR-ABO', role: 'CONVENER', since: '2026' }, { actor: 'COM-DUNE' }],
  };

  test('a campaign records it, and a next version replaces its lists', async () => {
    const first = await record('saveCampaign', { input: lights }, CAMPAIGN);
    expect(first.campaign).toEqual({
      id: expect.stringMatching(/^CAMPAIGN-/) as string,
      name: 'Harbour lights',
      since: '2026',
      objectives: ids('OBJ-1'),
      countries: ids('ABO'),
      targets: ids('GOV-ABO'),
      manifestations: ids('MAN-1'),
      participants: {
        edges: [
          { role: 'CONVENER', since: '2026', node: { id: 'MBR-ABO' } },
          { role: 'MEMBER', since: null, node: { id: 'COM-DUNE' } },
        ],
      },
    });
    const { id } = first.campaign as unknown as { id: string };
    const next = { id, nameEn: 'Harbour lamps', participants: [{ actor: 'COM-DUNE' }], evidence: EVIDENCE };
    const second = await record('saveCampaign', { input: next }, CAMPAIGN);
    expect(second.campaign).toMatchObject({
      id,
      name: 'Harbour lamps',
      since: '2026',
      objectives: [],
      targets: [],
      manifestations: [],
      participants: { edges: [{ role: 'MEMBER', node: { id: 'COM-DUNE' } }] },
    });
    await record('undoChange', { id: (second.change as unknown as { id: string }).id });
    const { node } = await read(
      `{ node(id: "${id}") { ... on Campaign { name targets { id } participants ${LIST} } } }`,
    );
    expect(node).toEqual({
      name: 'Harbour lights',
      targets: ids('GOV-ABO'),
      participants: listed('MBR-ABO', 'COM-DUNE'),
    });
  });

  test('an action says whether children or survivors took part, and null where no source says', async () => {
    const march = { nameEn: 'Quay march', kind: 'CAMPAIGN', leads: ['MBR-ABO'], evidence: EVIDENCE };
    const ACTION = 'action { id withChildrenOrSurvivors manifestations { id } }';
    const save = async (rest: object) =>
      (await record('saveAction', { input: { ...march, ...rest } }, ACTION)).action as unknown as {
        id: string;
        withChildrenOrSurvivors: boolean | null;
        manifestations: unknown;
      };
    const { id, ...action } = await save({ manifestations: ['MAN-1'] });
    expect(action).toEqual({ withChildrenOrSurvivors: null, manifestations: ids('MAN-1') });
    expect(await save({ id, withChildrenOrSurvivors: false })).toMatchObject({ withChildrenOrSurvivors: false });
    expect(await save({ id })).toMatchObject({ withChildrenOrSurvivors: false });
    expect(await save({ id, withChildrenOrSurvivors: null })).toMatchObject({ withChildrenOrSurvivors: null });
  });
});

test('an action that is for the network is in no list, count or history of others, and stays so', async () => {
  const input = { nameEn: 'Quiet talks on piers', kind: 'POLICY_DIALOGUE', leads: ['MBR-ABO'], evidence: EVIDENCE };
  const document = `{
    actions(filter: { text: "Quiet talks" }) { totalCount nodes { visibility leads { id } } }
    tally(of: ACTIONS, by: [KIND]) { keys { id } count }
    actor: node(id: "MBR-ABO") { ... on Actor { actions(first: 100) { nodes { name } } } }
    changes(newestFirst: true, first: 1) { nodes { summary } }
  }`;
  const seenBy = async (user: User): Promise<string> => JSON.stringify(await user.read(document));
  const found = async (id: string) => {
    const { data } = await api().ask('query ($id: ID!) { nodes(ids: [$id]) { id } }', { variables: { id } });
    return data.nodes;
  };
  const before = await seenBy(anonymous);
  const { action } = await record('saveAction', { input: { ...input, visibility: 'NETWORK' } }, 'action { id }');
  const { id } = action as unknown as { id: string };
  const told = { visibility: 'NETWORK', leads: ids('MBR-ABO') };
  expect(await found(id)).toEqual([null]);
  expect(await seenBy(anonymous)).toBe(before);
  expect(await seenBy(network)).toContain(JSON.stringify(told));
  await record('saveAction', { input: { ...input, id, outcome: 'Agreed' } }, 'action { id }');
  expect(await seenBy(anonymous)).toBe(before);
  expect(await seenBy(network)).toContain(JSON.stringify(told));
});
