import { ids, EARLIER } from '../../../support/reader';
import { useSmallWorld } from '../../../support/use-world';
import { LATER, SMALL_WORLD } from '../../../worlds/small-world';

const api = useSmallWorld();
const signedIn = api.as('READER');
const { read } = api;

describe('@asOf', () => {
  const QUERY = `query ($v: PartialDate, $k: DateTimeISO) @asOf(valid: $v, known: $k) {
    actors { totalCount }
    node(id: "PSH-1") { ... on Partnership { participants { nodes { id } } groups } }
  }`;
  const then = async (variables: Record<string, unknown>) => read(QUERY, { variables });
  const expected = (totalCount: number, groups: string[], ...nodes: string[]) => ({
    actors: { totalCount },
    node: { participants: { nodes: ids(...nodes) }, groups },
  });
  // The donor only pays, and has no seat.
  const three = ['CIVIL_SOCIETY', 'GOVERNMENT', 'PRIVATE_SECTOR'];

  test('reads the graph at a valid date, at a known instant, or both', async () => {
    const now = expected(14, three, 'MBR-ABO', 'MBR-ABO', 'COM-DUNE', 'NGO-GUL', 'GOV-ABO');
    expect(await then({})).toEqual(now);
    expect(await then({ v: null, k: null })).toEqual(now);
    expect(await then({ v: '2018' })).toEqual(
      expected(14, three, 'MBR-ABO', 'MBR-ABO', 'COM-DUNE', 'DON-FIR', 'NGO-GUL', 'GOV-ABO'),
    );
    expect(await then({ k: EARLIER })).toEqual(expected(13, three, 'MBR-ABO', 'MBR-ABO', 'COM-DUNE', 'GOV-ABO'));
    expect(await then({ v: '2018', k: EARLIER })).toEqual(
      expected(13, three, 'MBR-ABO', 'MBR-ABO', 'COM-DUNE', 'DON-FIR', 'GOV-ABO'),
    );
    expect(await then({ v: '2015-12', k: '2024-06-01T02:00:00+02:00' })).toEqual(
      expected(13, ['CIVIL_SOCIETY'], 'MBR-ABO', 'DON-FIR'),
    );
  });

  test('the standpoint says as of when and at which revision an operation is answered', async () => {
    const asOf = `@asOf(valid: "2018-02", known: "${EARLIER}")`;
    const data = await read(`query ${asOf} { revision standpoint { valid known revision } }`);
    expect(data.standpoint).toEqual({
      valid: '2018-02-28',
      known: EARLIER.replace('Z', '.000Z'),
      revision: data.revision,
    });
    const { standpoint } = (await read('{ standpoint { valid known } }')) as unknown as {
      standpoint: { valid: string; known: string };
    };
    expect(standpoint.known.slice(0, 10)).toBe(standpoint.valid);
    expect(Date.parse(standpoint.known)).toBeGreaterThan(LATER.getTime());
    expect(Date.parse(standpoint.known)).toBeLessThanOrEqual(Date.now());
  });

  test('takes literals as well as variables', async () => {
    const data = await read(`query @asOf(valid: "2018", known: "${EARLIER}") {
      node(id: "PSH-1") { ... on Partnership { participants { totalCount } } } }`);
    expect(data).toEqual({ node: { participants: { totalCount: 5 } } });
  });

  test('includes a record from the instant at which it was recorded', async () => {
    const total = async (known: string) =>
      (await read(
        `query @asOf(known: "${known}") { actors { totalCount } countries { totalCount } regions { id } }`,
      )) as unknown;
    expect(await total('2024-01-15T11:59:59.999Z')).toEqual({
      actors: { totalCount: 0 },
      countries: { totalCount: 0 },
      regions: [],
    });
    expect(await total('2024-01-15T12:00:00Z')).toMatchObject({
      actors: { totalCount: 13 },
      countries: { totalCount: 4 },
    });
    const { data, errors } = await api.ask(`query @asOf(known: "${EARLIER}") { node(id: "NGO-GUL") { id } }`);
    expect(data).toEqual({ node: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['id'] } }]);
  });

  test('applies to influence paths', async () => {
    const paths = async (asOf: string) =>
      (
        await read(`query ${asOf} { influencePaths(input: { from: ["DON-FIR"], to: ["MBR-BEL"], maxHops: 2 }) {
          paths { hops { tie { id } } } } }`)
      ).influencePaths;
    expect(await paths('')).toEqual({ paths: [] });
    const by = (...ties: string[]) => ({ hops: ties.map((id) => ({ tie: { id } })) });
    // In 2016 the fund had a seat at the Anchor Table too, and the watch had one in the Cove
    // Alliance with the shelter.
    expect(await paths('@asOf(valid: "2016")')).toEqual({
      paths: [by('T-FIR-NET', 'T-BEL-NET'), by('S-1-FIR', 'S-1-ABO-C', 'S-3-ABO', 'S-3-BEL')],
    });
    // The shelter was no member yet, and met the network in the Cove Alliance.
    expect(await paths('@asOf(valid: "2013")')).toEqual({ paths: [by('T-FIR-NET', 'S-3-NET', 'S-3-BEL')] });
    expect(await paths('@asOf(valid: "2009")')).toEqual({ paths: [] });
  });
});

describe('what an anonymous reader cannot see', () => {
  const HIDDEN = SMALL_WORLD.ties.filter(({ id }) => id?.includes('HID'));

  test('is not found by id', async () => {
    expect(HIDDEN.length).toBeGreaterThan(8);
    const { data, errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids: HIDDEN.map(({ id }) => id) },
    });
    expect(data).toEqual({ nodes: HIDDEN.map(() => null) });
    expect(errors).toHaveLength(HIDDEN.length);
  });

  test('has evidence that is not found by id', async () => {
    const { node } = await read('{ node(id: "T-HID-ABO-BEL") { ... on Tie { evidence { id } } } }', {
      headers: signedIn,
    });
    expect(node!.evidence).toEqual([{ id: expect.any(String) as string }]);
    const id = node!.evidence![0]!.id;
    for (const query of ['node(id: $id) { id }', 'neighbourhood(of: [$id]) { nodes { id } }']) {
      const { errors } = await api.ask(`query ($id: ID!) { ${query} }`, { variables: { id } });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  test('is in no list of ties, participants, neighbours or member states, on any date', async () => {
    const query = (asOf: string) => `query ${asOf} {
      actors(first: 100) { nodes { id ties(first: 100, statuses: [CURRENT, UNCONFIRMED, CONTESTED, ENDED]) { totalCount nodes { id } }
        ... on RegionalBody { memberStates { nodes { id } } } } }
      partnerships(filter: { includeEnded: true }) { nodes { id participants(first: 100, includeEnded: true) { edges { tie { id } } } } }
      campaigns { nodes { participants { edges { tie { id } } } } }
      countries { nodes { id instruments { tie { id } } } }
      neighbourhood(of: ["MBR-ABO", "POL-BLM", "FAI-PIN", "DOL"], hops: 3) { nodes { id } ties { id } }
    }`;
    for (const asOf of ['', '@asOf(valid: "2018")', '@asOf(valid: "2090")']) {
      const data = await read(query(asOf));
      expect(JSON.stringify(data)).not.toContain('HID');
      const shown = (data.actors?.nodes as unknown as { id: string; ties: { totalCount: number } }[]).find(
        ({ id }) => id === 'FAI-PIN',
      );
      expect(shown?.ties.totalCount).toBe(0);
    }
  });

  test('is on no path', async () => {
    const data = await read(`{
      priest: influencePaths(input: { from: ["FAI-PIN"], to: ["GOV-ABO"], maxHops: 8, includeEnded: true }) { paths { score } missingLink { from { id } hopsFrom } }
      members: influencePaths(input: { from: ["MBR-ABO"], to: ["MBR-BEL"], k: 20, includeEnded: true }) { paths { hops { tie { id } } } }
    }`);
    expect(data.priest).toEqual({ paths: [], missingLink: null });
    expect(JSON.stringify(data.members)).not.toContain('HID');
  });
});
