import { ids } from '../../../support/reader';
import { useWorld } from '../../../support/use-world';
import { OVERLAPPING_REGIONS } from '../../../worlds/overlapping-regions';

const api = useWorld(OVERLAPPING_REGIONS);
const { read } = api;

test('regions of which a country is on record are offered, seat blocks first, with what they have in common', async () => {
  expect(
    await read('{ regions { id kind memberCount overlaps { id } coordination { id } countries { nodes { id } } } }'),
  ).toEqual({
    regions: [
      {
        id: 'R-NORTH',
        kind: 'SEAT_BLOCK',
        memberCount: 1,
        overlaps: ids('R-GULF'),
        coordination: null,
        countries: { nodes: ids('ABO') },
      },
      {
        id: 'R-SOUTH',
        kind: 'SEAT_BLOCK',
        memberCount: 1,
        overlaps: ids('R-GULF'),
        coordination: null,
        countries: { nodes: ids('BLM', 'CRN') },
      },
      {
        id: 'R-GULF',
        kind: 'NAMED',
        memberCount: 2,
        overlaps: ids('R-NORTH', 'R-SOUTH'),
        coordination: { id: 'UNI-KEEL' },
        countries: { nodes: ids('ABO', 'BLM') },
      },
    ],
  });
  expect(await read('{ node(id: "R-SHOALS") { ... on Region { kind memberCount overlaps { id } } } }')).toEqual({
    node: { kind: 'NAMED', memberCount: null, overlaps: [] },
  });
  // The shelter joined the network in 2014.
  expect(await read('query @asOf(valid: "2013") { regions { id memberCount } }')).toEqual({
    regions: [
      { id: 'R-NORTH', memberCount: 1 },
      { id: 'R-SOUTH', memberCount: null },
      { id: 'R-GULF', memberCount: 1 },
    ],
  });
});

test('a country has its seat block first, then the named regions that it lies in', async () => {
  expect(await read('{ countries { nodes { id region { id } regions { id } } } }')).toEqual({
    countries: {
      nodes: [
        { id: 'ABO', region: { id: 'R-NORTH' }, regions: ids('R-NORTH', 'R-GULF') },
        { id: 'BLM', region: { id: 'R-SOUTH' }, regions: ids('R-SOUTH', 'R-GULF') },
        { id: 'CRN', region: { id: 'R-SOUTH' }, regions: ids('R-SOUTH') },
        { id: 'DOL', region: null, regions: [] },
      ],
    },
  });
});

test.each([
  ['actors(filter: { regions: ["R-GULF"], kinds: [MEMBER, COMPANY] })', ['MBR-ABO', 'MBR-BEL', 'COM-DUNE', 'COM-EBB']],
  ['partnerships(filter: { regions: ["R-GULF"] })', ['PSH-1', 'PSH-2']],
  ['actions(filter: { regions: ["R-GULF"] })', ['ACT-1', 'ACT-2']],
  ['countries(filter: { regions: ["R-GULF"] })', ['ABO', 'BLM']],
])('%s accepts a named region', async (list, expected) => {
  const [found] = Object.values(await read(`query @asOf(valid: "2025") { ${list} { nodes { id } totalCount } }`));
  expect(found).toEqual({ nodes: ids(...expected), totalCount: expected.length });
});

test('ties of a named region have an end in one of its countries', async () => {
  const ties = async (region: string, filter: string) => {
    const { node } = await read(
      `{ node(id: "${region}") { ... on Region { ties(filter: ${filter}) { nodes { id } } } } }`,
    );
    return node!.ties!.nodes;
  };
  expect(await ties('R-GULF', '{ types: [SIGNED_CODE] }')).toEqual(ids('T-DUNE-CODE'));
  expect(await ties('R-GULF', '{ types: [MEMBER_OF], regions: ["R-SOUTH"] }')).toEqual(ids('T-BEL-NET'));
});

test('coverage has the seat blocks, and a named region where it is asked for', async () => {
  const cells = async (args: string) => {
    const query = `query @asOf(valid: "2025") { coverage(objectives: ["OBJ-1"]${args}) { cells { region { id } memberCount partnershipCount } } }`;
    return (await read(query)).coverage!.cells;
  };
  const north = { region: { id: 'R-NORTH' }, memberCount: 1, partnershipCount: 1 };
  expect(await cells('')).toEqual([north, { region: { id: 'R-SOUTH' }, memberCount: null, partnershipCount: 1 }]);
  expect(await cells(', regions: ["R-NORTH", "R-GULF"]')).toEqual([
    { region: { id: 'R-GULF' }, memberCount: 1, partnershipCount: 1 },
    north,
  ]);
});

test('a gap in a named region is filled from who is based there', async () => {
  const gaps = async (region: string) => {
    const query = `query @asOf(valid: "2025") { coverage(objectives: ["OBJ-2"], regions: ["${region}"]) { gaps {
      missing beyondReach candidates { actor { id } best { hops { tie { id } } } } } } }`;
    return (await read(query)).coverage!.gaps as unknown as {
      missing: string[];
      candidates: { actor: { id: string } }[];
    }[];
  };
  const [gulf] = await gaps('R-GULF');
  const [south] = await gaps('R-SOUTH');
  const candidates = (gap: typeof gulf) => gap!.candidates.map(({ actor }) => actor.id);
  // Dune Hotels and the ministry are in Aboria, which is in the Gulf and not in the south.
  expect(candidates(south)).not.toContain('COM-DUNE');
  expect(candidates(gulf)).toEqual(expect.arrayContaining(['COM-DUNE', 'GOV-ABO']));
});

test('brokers, allies and quotas of a named region are of those based there', async () => {
  const { brokers, north } = await read(
    'query @asOf(valid: "2025") { brokers(region: "R-GULF") { actor { id } } north: brokers(region: "R-NORTH") { actor { id } } }',
  );
  const actors = (list: unknown) => (list as { actor: { id: string } }[]).map(({ actor }) => actor.id);
  expect(actors(north)).toEqual(['MBR-ABO']);
  expect(actors(brokers)).toContain('MBR-ABO');
  const list = (regions: string) =>
    api.ask(`query @asOf(valid: "2025") { conveningList(input: {
      targets: [{ actor: "ORG-CODE" }], seats: 5, regionQuotas: [${regions}] }) { invitees { actor { id } } } }`);
  const none = await list('{ region: "R-GULF", max: 0 }');
  const all = await list('');
  expect(none.errors).toBeUndefined();
  const invited = (answer: typeof all) => actors(answer.data.conveningList!.invitees);
  expect(invited(all)).toContain('COM-DUNE');
  expect(invited(none).filter((id) => ['COM-DUNE', 'MBR-ABO', 'MBR-BEL', 'GOV-ABO', 'POL-BLM'].includes(id))).toEqual(
    [],
  );
  const { errors } = await list('{ region: "R-GULF", max: 1 }, { region: "R-NORTH", max: 1 }');
  expect(errors).toMatchObject([
    {
      message: 'These regions have a country in common: R-GULF, R-NORTH.',
      extensions: { code: 'BAD_USER_INPUT', argument: ['input', 'regionQuotas', 'region'] },
    },
  ]);
});
