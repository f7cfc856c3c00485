import { TieType } from '../../../../src/store/model/tie-type';
import { ids, LIST, listed } from '../../../support/reader';
import { useWorld } from '../../../support/use-world';
import { SMALL_WORLD } from '../../../worlds/small-world';
import { tie } from '../../../worlds/rows';

/** The small world, in which Clear Water ran from 2018 to 2021, with its aims. */
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

const api = useWorld(WORLD);
const { read } = api;

describe('a campaign', () => {
  test('has its groups, aims, places, targets and subjects after it has ended', async () => {
    const { node } = await read(`{ node(id: "CAM-1") { ... on Campaign {
      isActive groups objectives { id } countries { id } targets { id } manifestations { id }
      participants { edges { role node { id } } } funders: participants(role: FUNDER) ${LIST}
    } } }`);
    expect(node).toEqual({
      isActive: false,
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
    const { errors } = await api.ask('{ campaigns(filter: { targets: ["NOBODY"] }) { totalCount } }');
    expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
      ['BAD_USER_INPUT', expect.stringContaining('NOBODY') as string],
    ]);
  });

  test('counts in a tally by what it pursues, and by year while it ran', async () => {
    const { byObjective, byYear } = await read(`{
      byObjective: tally(of: CAMPAIGNS, by: [OBJECTIVE]) { rows { keys { id } count } }
      byYear: tally(of: CAMPAIGNS, by: [YEAR], from: 2017, to: 2022) { rows { keys { id } count } }
    }`);
    expect(byObjective!.rows).toEqual([{ keys: ids('OBJ-2'), count: 1 }]);
    expect(byYear!.rows).toEqual(['2018', '2019', '2020', '2021'].map((id) => ({ keys: [{ id }], count: 1 })));
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
