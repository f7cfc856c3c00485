import { ids, EARLIER, LIST, listed } from '../../../support/reader';
import { useSmallWorld } from '../../../support/use-world';

const { read } = useSmallWorld();

describe('partnerships', () => {
  const partnerships = async (args: string, asOf = '') =>
    (await read(`query ${asOf} { partnerships${args} ${LIST} }`)).partnerships;

  test.each<[args: string, found: string[], asOf?: string]>([
    ['', ['PSH-5', 'PSH-1', 'PSH-2']],
    ['(filter: null)', ['PSH-5', 'PSH-1', 'PSH-2']],
    ['(filter: { includeEnded: true })', ['PSH-5', 'PSH-1', 'PSH-2', 'PSH-3']],
    // The Abyss Round has no date and counts from its recording.
    ['', ['PSH-5', 'PSH-1', 'PSH-2'], '@asOf(valid: "2024-01-15")'],
    ['', ['PSH-1', 'PSH-2'], '@asOf(valid: "2024-01-14")'],
    ['', ['PSH-1', 'PSH-2', 'PSH-3'], '@asOf(valid: "2019-06-30")'],
    ['', ['PSH-1', 'PSH-2'], '@asOf(valid: "2019")'],
    ['', ['PSH-5', 'PSH-1', 'PSH-2', 'PSH-4'], '@asOf(valid: "2090-01-01")'],
    ['', [], '@asOf(valid: "2009")'],
    ['(filter: { groupsAll: [CIVIL_SOCIETY, GOVERNMENT] })', ['PSH-1']],
    ['(filter: { groupsAll: [CIVIL_SOCIETY] })', ['PSH-1', 'PSH-2']],
    ['(filter: { groupsAll: [CIVIL_SOCIETY, FAITH_COMMUNITY] })', []],
    ['(filter: { groupsAll: [DONOR] })', []],
    // An actor that only paid had no seat.
    ['(filter: { groupsAll: [DONOR] })', [], '@asOf(valid: "2019-12-31")'],
    ['(filter: { groupsAll: [GOVERNMENT] })', ['PSH-1'], '@asOf(valid: "2019-12-31")'],
    ['(filter: { minGroups: 2 })', ['PSH-1']],
    ['(filter: { minGroups: 4 })', []],
    ['(filter: { minGroups: 3 })', ['PSH-1'], '@asOf(valid: "2018-06")'],
    ['(filter: { minGroups: 4 })', [], '@asOf(valid: "2018-06")'],
    ['(filter: { isMultiStakeholder: true })', ['PSH-1']],
    // No list of the seated actors is complete.
    ['(filter: { isMultiStakeholder: false })', []],
    ['(filter: { isMultiStakeholder: false, includeUnknown: [GROUP] })', ['PSH-5', 'PSH-2']],
    ['(filter: { objectives: ["OBJ-1"] })', ['PSH-1']],
    ['(filter: { objectives: ["OBJ-1"], includeEnded: true })', ['PSH-1', 'PSH-3']],
    ['(filter: { objectives: ["OBJ-2"] })', ['PSH-2']],
    ['(filter: { countries: ["BLM"] })', ['PSH-1', 'PSH-2']],
    ['(filter: { countries: ["BLM"] })', [], '@asOf(valid: "2016")'],
    ['(filter: { countries: ["CRN"], includeEnded: true })', ['PSH-3']],
    ['(filter: { regions: ["R-NORTH"] })', ['PSH-1']],
    ['(filter: { regions: ["R-SOUTH"] })', ['PSH-1', 'PSH-2']],
    ['(filter: { regions: ["R-NORTH"], countries: ["BLM"] })', []],
    ['(filter: { participants: ["MBR-ABO", "GOV-ABO"] })', ['PSH-1']],
    ['(filter: { participants: ["MBR-ABO", "MBR-BEL"] })', []],
    ['(filter: { participants: ["POL-BLM"] })', ['PSH-2']],
    ['(filter: { participants: ["FAI-PIN"] })', []],
    ['(filter: { participants: ["DON-FIR"] })', []],
    ['(filter: { participants: ["DON-FIR"] })', ['PSH-1'], '@asOf(valid: "2019")'],
    ['(filter: { text: "table de l’ancre" })', ['PSH-1']],
    ['(filter: { text: "bc" })', ['PSH-2']],
    ['(filter: { text: "crique" })', []],
    ['(filter: { text: "crique", includeEnded: true })', ['PSH-3']],
  ])('%s finds %j %s', async (args, found, asOf = '') => {
    expect(await partnerships(args, asOf)).toEqual(listed(...found));
  });

  // In June 2015 the Cove Alliance has three participants of one group, the Anchor Table two of two
  // groups.
  test.each([
    ['NAME', ['PSH-1', 'PSH-3']],
    ['STARTED', ['PSH-1', 'PSH-3']],
    ['PARTICIPANTS', ['PSH-3', 'PSH-1']],
    ['GROUPS', ['PSH-1', 'PSH-3']],
  ])('ordered by %s are %j', async (order, found) => {
    expect(await partnerships(`(orderBy: ${order})`, '@asOf(valid: "2015-06")')).toEqual(listed(...found));
  });

  test('list seats by role, an actor with two roles twice', async () => {
    const { node } = await read(`{ node(id: "PSH-1") { ... on Partnership {
      participants { totalCount nodes { id } edges { role since until tie { id type } node { id } } }
      funders: participants(role: FUNDER) ${LIST}
      everFunders: participants(role: FUNDER, includeEnded: true) { edges { until node { id } } }
      conveners: participants(role: CONVENER) ${LIST}
      observers: participants(role: OBSERVER) ${LIST}
      members: participants(role: MEMBER) ${LIST}
    } } }`);
    const edge = (role: string, since: string, id: string, type: string, actor: string) => ({
      role,
      since,
      until: null,
      tie: { id, type },
      node: { id: actor },
    });
    expect(node).toEqual({
      participants: {
        totalCount: 5,
        nodes: ids('MBR-ABO', 'MBR-ABO', 'COM-DUNE', 'NGO-GUL', 'GOV-ABO'),
        edges: [
          edge('CONVENER', '2015', 'S-1-ABO-C', 'CONVENES', 'MBR-ABO'),
          edge('SECRETARIAT', '2016-02', 'S-1-ABO-S', 'SECRETARIAT_OF', 'MBR-ABO'),
          edge('MEMBER', '2016', 'S-1-DUNE', 'PARTICIPATES_IN', 'COM-DUNE'),
          edge('MEMBER', '2016', 'S-1-GUL', 'PARTICIPATES_IN', 'NGO-GUL'),
          edge('MEMBER', '2016-03-01', 'S-1-GOV', 'PARTICIPATES_IN', 'GOV-ABO'),
        ],
      },
      funders: listed(),
      everFunders: { edges: [{ until: '2019', node: { id: 'DON-FIR' } }] },
      conveners: listed('MBR-ABO'),
      observers: listed(),
      members: listed('COM-DUNE', 'NGO-GUL', 'GOV-ABO'),
    });
  });

  test('have their participants, objectives, countries and actions', async () => {
    const { nodes } = await read(`{ nodes(ids: ["PSH-1", "PSH-2", "PSH-3", "PSH-5"]) { ... on Partnership {
      name since until groups isMultiStakeholder objectives { id } countries { id } actions ${LIST} evidence { asOf }
      participants ${LIST}
    } } }`);
    expect(nodes).toEqual([
      {
        name: 'Anchor Table',
        since: '2015',
        until: null,
        groups: ['CIVIL_SOCIETY', 'GOVERNMENT', 'PRIVATE_SECTOR'],
        isMultiStakeholder: true,
        objectives: ids('OBJ-1'),
        countries: ids('ABO', 'BLM'),
        actions: listed(),
        evidence: [{ asOf: '2016' }],
        participants: { nodes: ids('MBR-ABO', 'MBR-ABO', 'COM-DUNE', 'NGO-GUL', 'GOV-ABO'), totalCount: 5 },
      },
      {
        name: 'Beacon Circle',
        since: '2018-04',
        until: null,
        groups: ['CIVIL_SOCIETY'],
        isMultiStakeholder: false,
        objectives: ids('OBJ-2'),
        countries: ids('BLM'),
        actions: listed('ACT-2'),
        evidence: [],
        participants: listed('MBR-BEL', 'POL-BLM'),
      },
      {
        name: 'Cove Alliance',
        since: '2010-02-01',
        until: '2019-06',
        groups: [],
        isMultiStakeholder: false,
        // An ended partnership keeps its objectives and countries, but has no seats.
        objectives: ids('OBJ-2', 'OBJ-1'),
        countries: ids('CRN'),
        actions: listed(),
        evidence: [],
        participants: listed(),
      },
      {
        name: 'Abyss Round',
        since: null,
        until: null,
        groups: [],
        isMultiStakeholder: false,
        objectives: [],
        countries: [],
        actions: listed(),
        evidence: [],
        participants: listed(),
      },
    ]);
  });
});

describe('actions and campaigns', () => {
  test.each<[args: string, found: string[], asOf?: string]>([
    ['', ['ACT-1', 'ACT-2', 'ACT-3']],
    ['', ['ACT-1', 'ACT-2', 'ACT-3', 'ACT-4'], '@asOf(valid: "2090-05-01")'],
    ['', ['ACT-1', 'ACT-2', 'ACT-3'], '@asOf(valid: "2024-01-15")'],
    ['', ['ACT-1', 'ACT-2'], '@asOf(valid: "2024-01-14")'],
    ['(filter: { kinds: [MEDIA, RESEARCH] })', ['ACT-2', 'ACT-3']],
    ['(filter: { objectives: ["OBJ-2"] })', ['ACT-1']],
    ['(filter: { countries: ["BLM"] })', ['ACT-2']],
    ['(filter: { countries: ["DOL"] })', []],
    ['(filter: { regions: ["R-NORTH"] })', ['ACT-1']],
    ['(filter: { regions: ["R-NORTH", "R-SOUTH"] })', ['ACT-1', 'ACT-2']],
    ['(filter: { leads: ["MBR-ABO", "UNI-KEEL"] })', ['ACT-1', 'ACT-3']],
    ['(filter: { leads: ["COM-DUNE"] })', []],
    ['(filter: { targets: ["GOV-ABO"] })', ['ACT-1']],
    ['(filter: { targets: ["POL-BLM"] })', []],
    ['(filter: { campaigns: ["CAM-1"] })', ['ACT-1']],
    ['(filter: { campaigns: ["CAM-1"], kinds: [MEDIA] })', []],
    ['(filter: { text: "réforme" })', ['ACT-1']],
    ['(filter: { text: "RADIO", objectives: ["OBJ-1", "OBJ-2"] })', ['ACT-2']],
  ])('actions%s are %j %s', async (args, found, asOf = '') => {
    expect(await read(`query ${asOf} { actions${args} ${LIST} }`)).toEqual({ actions: listed(...found) });
  });

  test('an action has its outcome, leads, partners and targets, also after it has ended', async () => {
    const { actions } = await read(`{ actions { nodes {
      id kind since until outcome campaign { id } leads { id } partners { id } targets { id } objectives { id }
      countries { id } evidence { asOf }
    } } }`);
    expect(actions?.nodes).toEqual([
      {
        id: 'ACT-1',
        kind: 'LEGISLATIVE_ADVOCACY',
        since: '2019',
        until: '2021-03-31',
        outcome: 'Adopted.',
        campaign: { id: 'CAM-1' },
        leads: ids('MBR-ABO'),
        partners: ids('COM-DUNE'),
        targets: ids('GOV-ABO'),
        objectives: ids('OBJ-2'),
        countries: ids('ABO'),
        evidence: [{ asOf: '2021' }],
      },
      {
        id: 'ACT-2',
        kind: 'MEDIA',
        since: '2022-05',
        until: null,
        outcome: null,
        campaign: null,
        leads: ids('MED-OAK'),
        partners: ids('DON-FIR'),
        targets: [],
        objectives: ids('OBJ-1'),
        countries: ids('BLM'),
        evidence: [],
      },
      {
        id: 'ACT-3',
        kind: 'RESEARCH',
        since: null,
        until: null,
        outcome: null,
        campaign: null,
        leads: ids('UNI-KEEL'),
        partners: [],
        targets: [],
        objectives: [],
        countries: [],
        evidence: [],
      },
    ]);
  });

  test('a campaign has its actions, partnerships and participants', async () => {
    const data = await read(`{ campaigns { totalCount nodes {
      id name since until actions ${LIST} partnerships ${LIST} participants { edges { role until node { id } } }
    } } }`);
    expect(data.campaigns).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: 'CAM-1',
          name: 'Clear Water',
          since: '2018',
          until: '2021',
          actions: listed('ACT-1'),
          partnerships: listed('PSH-1'),
          participants: { edges: [{ role: 'CONVENER', until: '2021', node: { id: 'MBR-ABO' } }] },
        },
      ],
    });
    const { campaigns } = await read(`query @asOf(valid: "2090") { campaigns ${LIST} }`);
    expect(campaigns).toEqual(listed('CAM-1', 'CAM-2'));
  });
});

describe('the framework', () => {
  test('lists its elements with their indicators', async () => {
    const data = await read(`{
      strategicDirections { id objectives { id } }
      objectives { id name(lang: FR) indicators { id } }
      influenceStrategies { id name indicators { id unit } }
      enablers { id indicators { id unit } }
      manifestations { id name(lang: FR) }
    }`);
    expect(data).toEqual({
      strategicDirections: [{ id: 'DIR-1', objectives: ids('OBJ-2', 'OBJ-1') }],
      objectives: [
        { id: 'OBJ-1', name: 'Voyages plus sûrs', indicators: ids('IND-1') },
        { id: 'OBJ-2', name: 'Better laws', indicators: [] },
      ],
      influenceStrategies: [{ id: 'STR-1', name: 'Speak up', indicators: [{ id: 'IND-2', unit: 'count' }] }],
      enablers: [{ id: 'ENA-1', indicators: [{ id: 'IND-3', unit: 'yes_no' }] }],
      manifestations: [{ id: 'MAN-1', name: 'Dans les voyages' }],
    });
  });

  test('has all reported values of an indicator, by date, with their sources', async () => {
    const query = (asOf: string) => `query ${asOf} { node(id: "IND-1") { ... on Indicator {
      all: values { year asOf value isDerived basis evidence { asOf source { title } } }
      since: values(from: 2021) { value }
      until: values(to: 2020) { value }
      one: values(from: 2021, to: 2021) { value }
      none: values(from: 2022, to: 2020) { value }
    } } }`;
    const { node } = await read(query(''));
    const all = node?.all as unknown as { year: number; value: number }[];
    expect(all.map(({ year }) => year)).toEqual([2019, 2021, 2021, 2023]);
    expect(all[0]).toEqual({
      year: 2019,
      asOf: '2019',
      value: 3,
      isDerived: false,
      basis: 'ferries seen',
      evidence: [{ asOf: '2019', source: { title: 'Harbour Gazette' } }],
    });
    const values = (list: unknown) => (list as { value: number }[]).map(({ value }) => value).sort();
    expect([node?.since, node?.until, node?.one, node?.none].map(values)).toEqual([[7, 8, 9], [3], [7, 8], []]);
    const earlier = (await read(query(`@asOf(known: "${EARLIER}")`))).node;
    expect(values(earlier?.since)).toEqual([7, 8]);
  });
});
