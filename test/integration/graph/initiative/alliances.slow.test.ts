import { TieType } from '../../../../src/store/model/tie-type';
import { ids, type Read, LIST, listed } from '../../../support/reader';
import { EVIDENCE, recorder, userErrorsOf, writer } from '../../../support/writer';
import { useWorld } from '../../../support/use-world';
import { ALLIANCES } from '../../../worlds/alliances';
import { SMALL_WORLD } from '../../../worlds/small-world';

const api = useWorld(SMALL_WORLD, ALLIANCES);
const signedIn = api.as('READER');
const editor = api.as('EDITOR');
const { read } = api;
const write = writer(api, editor);
const readSignedIn: Read = (query) => read(query, { headers: signedIn });
const REEF = 'TABLE-ALL-REEF';
const TIDE = 'TABLE-ALL-TIDE';
const WRECK = 'TABLE-ALL-WRECK';

describe('an alliance in which three have a seat that the reader may see', () => {
  test.each<[args: string, found: string[], asOf?: string]>([
    ['', ['PSH-5', 'PSH-1', REEF, 'PSH-2']],
    // The Abyss Round has no date and counts from its recording in 2024.
    ['', ['PSH-1', REEF, 'PSH-3', WRECK], '@asOf(valid: "2016-06")'],
    ['', ['PSH-1', REEF, 'PSH-3'], '@asOf(valid: "2017-06")'],
    ['(filter: { includeEnded: true })', ['PSH-5', 'PSH-1', REEF, 'PSH-2', 'PSH-3', WRECK]],
    ['(orderBy: PARTICIPANTS, first: 2)', [REEF, 'PSH-1']],
    ['(orderBy: GROUPS, first: 3)', ['PSH-1', REEF, 'PSH-2']],
    ['(orderBy: STARTED, first: 3)', ['PSH-2', 'PSH-1', REEF]],
    ['(filter: { objectives: ["OBJ-2"] })', [REEF, 'PSH-2']],
    ['(filter: { countries: ["CRN"] })', [REEF]],
    ['(filter: { regions: ["R-SOUTH"], objectives: ["OBJ-2"] })', [REEF, 'PSH-2']],
    ['(filter: { text: "plage" })', [REEF]],
    ['(filter: { participants: ["MED-OAK"] })', [REEF]],
    ['(filter: { participants: ["UNI-KEEL"] })', []],
    // An actor that only pays has no seat.
    ['(filter: { groupsAll: [DONOR] })', []],
    ['(filter: { groupsAll: [GOVERNMENT] })', ['PSH-1', REEF]],
    ['(filter: { isMultiStakeholder: true })', ['PSH-1', REEF]],
  ])('is among the partnerships%s: %j %s', async (args, found, asOf = '') => {
    const { partnerships } = await read(`query ${asOf} { partnerships${args} { nodes { id } } }`);
    expect(partnerships).toEqual({ nodes: ids(...found) });
  });

  test('is counted in totalCount and paged by name', async () => {
    const found: string[] = [];
    let after = '';
    do {
      const { partnerships } = await read(
        `{ partnerships(first: 1${after}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      const page = partnerships as unknown as {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      expect(page.totalCount).toBe(4);
      found.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? `, after: "${page.pageInfo.endCursor}"` : '';
    } while (after);
    expect(found).toEqual(['PSH-5', 'PSH-1', REEF, 'PSH-2']);
  });

  test('has the seats, objectives, countries and evidence of the actor that it is', async () => {
    const fields = `__typename id name fr: name(lang: FR) kind isActive since until actor { id name } groups isMultiStakeholder
      objectives { id } countries { id } evidence { source { title } } actions ${LIST}
      participants { totalCount edges { role node { id } tie { id } } } members: participants(role: MEMBER) ${LIST}`;
    const { node, nodes } = await read(
      `{ node(id: "${REEF}") { ... on Partnership { ${fields} } } nodes(ids: ["PSH-1", "${REEF}"]) { id } }`,
    );
    const seat = (role: string, id: string, tie: string) => ({ role, node: { id }, tie: { id: tie } });
    expect(node).toEqual({
      __typename: 'Partnership',
      id: REEF,
      name: 'Beach Coalition',
      fr: 'Coalition de la Plage',
      kind: 'ALLIANCE',
      isActive: true,
      since: '2012',
      until: null,
      actor: { id: 'ALL-REEF', name: 'Beach Coalition' },
      groups: ['CIVIL_SOCIETY', 'GOVERNMENT', 'PRIVATE_SECTOR'],
      isMultiStakeholder: true,
      objectives: ids('OBJ-2'),
      countries: ids('CRN'),
      evidence: [{ source: { title: 'Tide Register' } }],
      actions: listed(),
      participants: {
        totalCount: 6,
        edges: [
          seat('MEMBER', 'MBR-ABO', 'R-ABO'),
          seat('SECRETARIAT', 'MBR-BEL', 'R-BEL'),
          seat('MEMBER', 'COM-DUNE', 'R-DUNE'),
          seat('FUNDER', 'DON-FIR', 'R-FIR'),
          seat('MEMBER', 'GOV-ABO', 'R-GOV'),
          seat('OBSERVER', 'MED-OAK', 'R-OAK'),
        ],
      },
      members: listed('MBR-ABO', 'COM-DUNE', 'GOV-ABO'),
    });
    expect(nodes).toEqual(ids('PSH-1', REEF));
  });

  test('is among the partnerships of those who sit in it, not of its funders and partners, and of the countries that it covers', async () => {
    const { nodes } = await read(`{ nodes(ids: ["MBR-ABO", "DON-FIR", "UNI-KEEL", "CRN"]) {
      ... on Actor { partnerships ${LIST} } ... on Country { partnerships ${LIST} } } }`);
    const partnerships = (nodes as unknown as { partnerships: unknown }[]).map((node) => node.partnerships);
    expect(partnerships).toEqual([listed('PSH-1', REEF), listed(), listed(), listed(REEF, 'PSH-3')]);
  });

  test('counts as a partnership in tallies, by year while three had a seat in it', async () => {
    const { byObjective, byGroup, byYear } = await read(`{
      byObjective: tally(of: PARTNERSHIPS, by: [OBJECTIVE]) { rows { keys { id } count } }
      byGroup: tally(of: PARTNERSHIPS, by: [COUNTRY, GROUP]) { rows { keys { id } count } }
      byYear: tally(of: PARTNERSHIPS, by: [YEAR], from: 2016, to: 2018) { rows { keys { id } count undatedCount } }
    }`);
    // The Abyss Round pursues none.
    expect(byObjective!.rows).toEqual([
      { keys: ids('OBJ-1'), count: 1 },
      { keys: ids('OBJ-2'), count: 2 },
      { keys: [{ id: null }], count: 1 },
    ]);
    // Nobody who sits in it is of the country that it covers.
    expect(byGroup!.rows).toContainEqual({ keys: [{ id: 'CRN' }, { id: null }], count: 1 });
    // The Anchor Table, the Cove Alliance and the Beach Coalition. The Wreck League, whose
    // beginning is unknown, counts until 2016.
    expect(byYear!.rows).toEqual([
      { keys: ids('2016'), count: 3, undatedCount: 0 },
      { keys: ids('2017'), count: 3, undatedCount: 0 },
      { keys: ids('2018'), count: 4, undatedCount: 0 },
    ]);
  });

  test('counts in the coverage of its objective and countries, with its groups', async () => {
    const { coverage } = await read(`{ coverage(objectives: ["OBJ-2"], regions: ["R-SOUTH"]) {
      cells { partnershipCount groups memberCount } } country: country(code: "CRN") { scorecard { lines { partnershipCount groups } } } }`);
    expect(coverage).toEqual({
      cells: [
        {
          partnershipCount: 2,
          groups: ['CIVIL_SOCIETY'],
          memberCount: 1,
        },
      ],
    });
  });

  test('makes who sits in it one that works on its objective', async () => {
    const { actors } = await read(
      '{ actors(filter: { objectives: ["OBJ-2"], groups: [MEDIA, ACADEMIA, CIVIL_SOCIETY] }) { nodes { id } } }',
    );
    // The alliance pursues it; two members are seated in a partnership that pursues it. The radio
    // only observes, and the university is only a partner.
    expect(actors).toEqual({ nodes: ids('MBR-ABO', 'ALL-REEF', 'MBR-BEL') });
  });

  test('has candidates for its seats, and is left weaker by whoever leaves', async () => {
    const { seatCandidates, civil, whatIf } = await read(`{
      seatCandidates(partnership: "${REEF}", group: ACADEMIA) { actor { id } }
      civil: seatCandidates(partnership: "${REEF}", group: CIVIL_SOCIETY) { actor { id } }
      whatIf(remove: ["GOV-ABO"]) { weakened { initiative { id } lostGroups } }
    }`);
    expect(seatCandidates).toEqual([{ actor: { id: 'UNI-KEEL' } }]);
    // The other alliance covers its country; the alliance itself, which does too, has no seat
    // there.
    expect(civil).toEqual([{ actor: { id: 'ALL-TIDE' } }]);
    const lostGroups = ['GOVERNMENT'];
    expect(whatIf).toEqual({
      weakened: [
        { initiative: { id: REEF }, lostGroups },
        { initiative: { id: 'PSH-1' }, lostGroups },
      ],
    });
  });

  test('is what two allies share where both sit in it, and stays the actor in paths', async () => {
    const { node, influencePaths } = await read(`{
      node(id: "MED-OAK") { ... on Actor { allies(first: 20) { actor { id } shared { id } } } }
      influencePaths(input: { from: ["MBR-BEL"], to: ["COM-DUNE"], via: ["${REEF}"] }) { paths { hops { to { id } } } }
    }`);
    const { allies } = node as unknown as { allies: { actor: { id: string }; shared: unknown[] }[] };
    // Nothing influences an observer from there: it shares nothing with the members, though a path
    // leads to them.
    const near = allies.filter(({ shared }) => shared.length > 0).map(({ actor }) => actor.id);
    expect(near).not.toContain('MBR-ABO');
    const dune = await read(
      '{ node(id: "COM-DUNE") { ... on Actor { allies { actor { id } sharedPartnerships { id } } } } }',
    );
    const shared = (dune.node as unknown as { allies: { actor: { id: string } }[] }).allies;
    expect(shared).toContainEqual({ actor: { id: 'MBR-BEL' }, sharedPartnerships: ids(REEF) });
    // The university is a partner of the alliance, not a member.
    expect(shared).toContainEqual({ actor: { id: 'UNI-KEEL' }, sharedPartnerships: [] });
    const { paths } = influencePaths as unknown as { paths: { hops: { to: { id: string } }[] }[] };
    expect(paths[0]!.hops.map(({ to }) => to.id)).toEqual(['ALL-REEF', 'COM-DUNE']);
  });
});

describe('an alliance with fewer members that the reader may see', () => {
  test('is no partnership, and its id is unknown', async () => {
    const { errors } = await api.ask(`{ node(id: "${TIDE}") { id } }`);
    expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
      ['BAD_USER_INPUT', `Not known here: ${TIDE}.`],
    ]);
    const answers = await api.ask(`{
      seatCandidates(partnership: "${TIDE}", group: DONOR) { score }
      partnerships(filter: { participants: ["${TIDE}"] }) { totalCount }
      ties(filter: { node: "TABLE-ORG-CODE" }) { totalCount }
      other: nodes(ids: ["TABLE-ECPAT", "TABLE-MBR-ABO", "TABLE-NOBODY"]) { id }
    }`);
    expect(answers.data).toEqual({
      seatCandidates: null,
      partnerships: null,
      ties: null,
      other: [null, null, null],
    });
  });

  test('is one for a reader who sees three, with the same answers', async () => {
    const query = `{ partnerships(filter: { objectives: ["OBJ-1"] }) { nodes { id } }
      tally(of: PARTNERSHIPS, by: [OBJECTIVE]) { rows { keys { id } count } }
      coverage(objectives: ["OBJ-1"], regions: ["R-SOUTH"]) { cells { partnershipCount } }
      country(code: "CRN") { partnerships { nodes { id } } } }`;
    const anonymous = await read(query);
    expect(anonymous.partnerships).toEqual({ nodes: ids('PSH-1') });
    expect(anonymous.tally!.rows).toContainEqual({ keys: ids('OBJ-1'), count: 1 });
    expect(anonymous.coverage).toEqual({ cells: [{ partnershipCount: 1 }] });
    const reader = await readSignedIn(query);
    expect(reader.partnerships).toEqual({ nodes: ids('PSH-1', 'PSH-2', TIDE) });
    // For signed-in viewers, the Beacon Circle pursues it too.
    expect(reader.tally!.rows).toContainEqual({ keys: ids('OBJ-1'), count: 3 });
    expect(reader.coverage).toEqual({ cells: [{ partnershipCount: 3 }] });
    expect(reader.country).toEqual({ partnerships: { nodes: ids(REEF, 'PSH-3', TIDE) } });
    expect(
      (await readSignedIn(`{ node(id: "${TIDE}") { ... on Partnership { participants ${LIST} } } }`)).node,
    ).toEqual({
      participants: listed('MBR-ABO', 'MBR-BEL', 'UNI-KEEL'),
    });
  });
});

test('an alliance is changed as the actor that it is: its id as a partnership takes a member, and no seats', async () => {
  const record = recorder(write);
  const { tie: member } = await record(
    'recordTie',
    { input: { type: 'MEMBER_OF', from: 'UNI-KEEL', to: REEF, since: '2026', evidence: EVIDENCE } },
    'tie { id to { id } }',
  );
  expect(member).toMatchObject({ to: { id: 'ALL-REEF' } });
  const members = `{ node(id: "${REEF}") { ... on Partnership { participants(role: MEMBER) ${LIST} } } }`;
  expect((await read(members)).node).toEqual({ participants: listed('MBR-ABO', 'COM-DUNE', 'UNI-KEEL', 'GOV-ABO') });
  const { changes } = await read(`{ changes(node: "${REEF}", newestFirst: true, first: 1) { nodes { summary } } }`);
  expect(changes).toEqual({ nodes: [{ summary: expect.stringContaining('Beach Coalition') as string }] });
  const input = { id: REEF, nameEn: 'Reef', participants: [], evidence: EVIDENCE };
  const payload = await write('savePartnership', { input }, 'partnership { id }');
  expect(userErrorsOf(payload)).toEqual(['WRONG_KIND input.id']);
});

test('any three who have a seat make an alliance a partnership, each counted once', async () => {
  const record = recorder(write);
  const isListed = async () => {
    const { partnerships } = await read('{ partnerships(first: 50) { nodes { id } } }');
    return (partnerships as unknown as { nodes: { id: string }[] }).nodes.some(({ id }) => id === TIDE);
  };
  const join = (type: TieType, from: string) =>
    record('recordTie', { input: { type, from, to: 'ALL-TIDE', since: '2026', evidence: EVIDENCE } });
  // Two members have a seat; one of them has another. Others only pay or observe.
  await join(TieType.STEERS, 'MBR-ABO');
  await join(TieType.FUNDS, 'DON-FIR');
  await join(TieType.OBSERVER_OF, 'MED-OAK');
  expect(await isListed()).toBe(false);
  await join(TieType.LEADS, 'COM-DUNE');
  expect(await isListed()).toBe(true);
});
