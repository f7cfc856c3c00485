import { ids, EARLIER } from '../../../support/reader';
import { useSmallWorld } from '../../../support/use-world';

const { read } = useSmallWorld();

describe('search', () => {
  const found = async (text: string, rest = '') =>
    (
      await read(`query ($text: String!) { search(text: $text ${rest}) { matched score isRelated node { id } } }`, {
        variables: { text },
      })
    ).search as unknown as {
      matched: string;
      score: number;
      isRelated: boolean;
      node: { id: string };
    }[];

  test.each([
    ['Lantern Network', 'ECPAT', 'Lantern Network'],
    ['lantrn', 'ECPAT', 'Lantern Network'],
    ['RESEAU LANTERNE', 'ECPAT', 'Réseau Lanterne'],
    ['acw', 'MBR-ABO', 'ACW'],
    ['night patrol', 'MBR-ABO', 'Aboria Night Patrol'],
    ['epicea', 'FAI-PIN', 'Épicéa Temple'],
    ['minis', 'GOV-ABO', 'Ministry of Shores'],
    ['ile du dolmen', 'DOL', 'Île du Dolmen'],
    ['cove', 'PSH-3', 'Cove Alliance'],
    ['treaty of tides', 'INS-TIDES', 'Treaty of Tides'],
  ])('%s finds %s by its name %s', async (text, id, matched) => {
    expect((await found(text))[0]).toMatchObject({ node: { id }, matched });
  });

  test('every word fits a name or the country of an actor, as a word or as the beginning of one', async () => {
    const ids = async (text: string) => (await found(text)).map(({ node }) => node.id);
    expect(await ids('patrol aboria')).toEqual(['MBR-ABO']);
    expect(await ids('abo minis')).toEqual(['GOV-ABO']);
    expect(await ids('ministry shores aboria')).toEqual(['GOV-ABO']);
    // No name has both words: those with one of them are only related.
    expect((await found('patrol dolmen')).map(({ node, isRelated }) => [node.id, isRelated])).toEqual([
      ['MBR-ABO', true],
      ['MED-OAK', true],
    ]);
  });

  test.each([
    ['lantrn', [{ isFuzzy: true, node: { id: 'ECPAT' } }]],
    // A quarter of the letters of the Gulf Council's is off.
    ['gull', [{ isFuzzy: false, node: { id: 'NGO-GUL' } }]],
    ['gulx', []],
  ])('finds by %s what is spelled alike where at most a fifth of its letters is off', async (text, hits) => {
    const { search } = await read('query ($text: String!) { search(text: $text) { isFuzzy node { id } } }', {
      variables: { text },
    });
    expect(search).toEqual(hits);
  });

  test('returns the best hits first, and at most `first` of them', async () => {
    const hits = await found('aboria');
    // The last two are only based there.
    expect(hits.map(({ node }) => node.id)).toEqual(['ABO', 'MBR-ABO', 'ACT-1', 'COM-DUNE', 'GOV-ABO']);
    expect(hits.map(({ score }) => score)).toEqual([...hits.map(({ score }) => score)].sort((a, b) => b - a));
    expect((await found('aboria', ', first: 1')).map(({ node }) => node.id)).toEqual(['ABO']);
  });

  test('by kind of actor finds only actors, also where an action has a kind of the same name', async () => {
    expect((await found('radio')).map(({ node }) => node.id)).toEqual(['MED-OAK', 'ACT-2']);
    expect((await found('radio', ', filter: { kinds: [MEDIA] }')).map(({ node }) => node.id)).toEqual(['MED-OAK']);
    expect(await found('radio', ', filter: { kinds: [COMPANY] }')).toEqual([]);
  });

  test('by type of node finds only these, before it takes the first; by kind too, what is both', async () => {
    const types = async (filter: string, first = 10) =>
      (await found('aboria', `, first: ${first}, filter: { ${filter} }`)).map(({ node }) => node.id);
    expect(await types('types: [ACTION, MEMBER]')).toEqual(['MBR-ABO', 'ACT-1']);
    expect(await types('types: [ACTION]', 1)).toEqual(['ACT-1']);
    expect(await types('types: [MEMBER, COUNTRY], kinds: [MEMBER]')).toEqual(['MBR-ABO']);
    expect(await types('types: [COUNTRY], kinds: [MEMBER]')).toEqual([]);
    expect(await types('types: []')).toEqual([]);
  });

  test('finds sources by their titles, below what has such a name, for whoever may see what they are cited for', async () => {
    const { search } = await read(
      '{ search(text: "tide") { matched node { __typename ... on Entity { id } ... on Source { title } } } }',
    );
    expect(search).toEqual([
      { matched: 'Treaty of Tides', node: { __typename: 'Instrument', id: 'INS-TIDES' } },
      { matched: 'Tide Register', node: { __typename: 'Source', title: 'Tide Register' } },
    ]);
    const sources = await found('harbour', ', filter: { types: [SOURCE] }');
    expect(sources.map(({ matched }) => matched)).toEqual(['Harbour Gazette']);
  });

  test('does not find what was not known yet', async () => {
    const query = '{ search(text: "gull") { node { id } } }';
    expect((await read(`query ${query}`)).search).toEqual([{ node: { id: 'NGO-GUL' } }]);
    expect((await read(`query @asOf(known: "${EARLIER}") ${query}`)).search).toEqual([]);
  });
});

describe('tally', () => {
  /**
   * Returns the rows of a tally, each as `key/key: count`, or `key/key: count+undated` where more
   * have no date.
   */
  const counts = async (args: string, asOf = '') => {
    const { tally } = await read(
      `query ${asOf} { tally(${args}) { rows { keys { dimension id } count undatedCount } } }`,
    );
    const rows = tally!.rows as unknown as { keys: { id: string | null }[]; count: number; undatedCount: number }[];
    return rows.map(({ keys, count, undatedCount: undated }) => {
      const key = keys.map(({ id }) => id ?? '-').join('/');
      return `${key}: ${String(count)}${undated > 0 ? `+${String(undated)}` : ''}`;
    });
  };

  test.each([
    ['of: ACTORS, by: [COUNTRY]', ['ABO: 3', 'BLM: 3', 'CRN: 3', 'DOL: 1', '-: 4']],
    ['of: ACTORS, by: [REGION]', ['R-NORTH: 3', 'R-SOUTH: 6', '-: 5']],
    // The police only observe the initiative that pursues the second.
    ['of: ACTORS, by: [OBJECTIVE]', ['OBJ-1: 6', 'OBJ-2: 1', '-: 7']],
    [
      'of: ACTORS, by: [GROUP]',
      [
        'ACADEMIA: 1',
        'CIVIL_SOCIETY: 5',
        'DONOR: 1',
        'FAITH_COMMUNITY: 1',
        'GOVERNMENT: 1',
        'INTERGOVERNMENTAL: 1',
        'LAW_ENFORCEMENT: 1',
        'MEDIA: 1',
        'PRIVATE_SECTOR: 2',
      ],
    ],
    ['of: ACTORS, by: [TYPE]', ['Company: 2', 'Member: 2', 'Partner: 9', 'RegionalBody: 1']],
    [
      'of: ACTORS, by: [KIND]',
      [
        'ACADEMIA: 1',
        'COALITION: 1',
        'COMPANY: 2',
        'DONOR: 1',
        'FAITH_BASED: 1',
        'GOVERNMENT: 1',
        'LAW_ENFORCEMENT: 1',
        'MEDIA: 1',
        'MEMBER: 2',
        'NETWORK_ORGAN: 1',
        'NGO: 1',
        'REGIONAL_BODY: 1',
      ],
    ],
    ['of: ACTORS, by: [YEAR], from: 2000, to: 2001', ['2000: 1', '2001: 3']],
    // Two members, the network, the fund, the council, two companies and the office of their code.
    ['of: ACTORS, by: [YEAR], from: 2013, to: 2013', ['2013: 8']],
    ['of: ACTORS, by: [REGION, COUNTRY]', ['R-NORTH/ABO: 3', 'R-SOUTH/BLM: 3', 'R-SOUTH/CRN: 3', '-/DOL: 1', '-/-: 4']],
    // In 2012 only the Cove Alliance had begun; by 2016 the Anchor Table had too.
    ['of: ACTORS, by: [YEAR, OBJECTIVE], from: 2012, to: 2012', ['2012/OBJ-1: 3', '2012/OBJ-2: 3', '2012/-: 4']],
    ['of: PARTNERSHIPS, by: [COUNTRY]', ['ABO: 1', 'BLM: 2', '-: 1']],
    ['of: PARTNERSHIPS, by: [REGION]', ['R-NORTH: 1', 'R-SOUTH: 2', '-: 1']],
    ['of: PARTNERSHIPS, by: [OBJECTIVE]', ['OBJ-1: 1', 'OBJ-2: 1', '-: 1']],
    ['of: PARTNERSHIPS, by: [GROUP]', ['CIVIL_SOCIETY: 2', 'GOVERNMENT: 1', 'PRIVATE_SECTOR: 1', '-: 1']],
    [
      'of: PARTNERSHIPS, by: [YEAR], from: 2009, to: 2020',
      [
        '2010: 1',
        '2011: 1',
        '2012: 1',
        '2013: 1',
        '2014: 1',
        '2015: 2',
        '2016: 2',
        '2017: 2',
        '2018: 3',
        '2019: 3',
        '2020: 2',
      ],
    ],
    // A country counts with its own region only.
    ['of: PARTNERSHIPS, by: [COUNTRY, REGION]', ['ABO/R-NORTH: 1', 'BLM/R-SOUTH: 2', '-/-: 1']],
    // The Abyss Round has no beginning; it counts separately from the year of its recording.
    ['of: PARTNERSHIPS, by: [YEAR], from: 2023, to: 2024', ['2023: 2', '2024: 2+1']],
    // A group counts in the years in which it had a seat: the fund paid until 2019, and the police
    // observe.
    [
      'of: PARTNERSHIPS, by: [YEAR, GROUP], from: 2019, to: 2020',
      [
        '2019/CIVIL_SOCIETY: 3',
        '2019/GOVERNMENT: 1',
        '2019/PRIVATE_SECTOR: 1',
        '2020/CIVIL_SOCIETY: 2',
        '2020/GOVERNMENT: 1',
        '2020/PRIVATE_SECTOR: 1',
      ],
    ],
    [
      'of: PARTNERSHIPS, by: [GROUP, YEAR], from: 2024, to: 2024',
      ['CIVIL_SOCIETY/2024: 2', 'GOVERNMENT/2024: 1', 'PRIVATE_SECTOR/2024: 1', '-/2024: 0+1'],
    ],
    [
      'of: PARTNERSHIPS, by: [OBJECTIVE, YEAR], from: 2018, to: 2019',
      ['OBJ-1/2018: 2', 'OBJ-1/2019: 2', 'OBJ-2/2018: 2', 'OBJ-2/2019: 2'],
    ],
    ['of: ACTIONS, by: [KIND]', ['LEGISLATIVE_ADVOCACY: 1', 'MEDIA: 1', 'RESEARCH: 1']],
    ['of: ACTIONS, by: [COUNTRY]', ['ABO: 1', 'BLM: 1', '-: 1']],
    ['of: ACTIONS, by: [REGION]', ['R-NORTH: 1', 'R-SOUTH: 1', '-: 1']],
    ['of: ACTIONS, by: [OBJECTIVE]', ['OBJ-1: 1', 'OBJ-2: 1', '-: 1']],
    ['of: ACTIONS, by: [GROUP]', ['ACADEMIA: 1', 'CIVIL_SOCIETY: 1', 'DONOR: 1', 'MEDIA: 1', 'PRIVATE_SECTOR: 1']],
    ['of: ACTIONS, by: [YEAR], from: 2018, to: 2022', ['2019: 1', '2020: 1', '2021: 1', '2022: 1']],
    [
      'of: ACTIONS, by: [YEAR, GROUP], from: 2020, to: 2021',
      ['2020/CIVIL_SOCIETY: 1', '2020/PRIVATE_SECTOR: 1', '2021/CIVIL_SOCIETY: 1'],
    ],
    [
      'of: TIES, by: [TYPE]',
      [
        'ASSESSED_ON: 1',
        'CONTACT_OF: 1',
        'CONVENES: 1',
        'COVERS: 5',
        'LEADS: 3',
        'LOCAL_CODE_REPRESENTATIVE_OF: 1',
        'MEMBER_OF: 2',
        'MEMBER_STATE_OF: 1',
        'OBSERVER_OF: 1',
        'PARTICIPATES_IN: 4',
        'PARTNER_OF: 1',
        'PARTY_TO: 1',
        'PURSUES: 3',
        'REGIONAL_ADVOCACY_WITH: 1',
        'SECRETARIAT_OF: 1',
        'SIGNATORY_TO: 1',
        'SIGNED_CODE: 1',
        'SUPPORTS: 1',
      ],
    ],
    ['of: TIES, by: [COUNTRY]', ['ABO: 16', 'BLM: 6', 'CRN: 2', 'DOL: 1', '-: 5']],
    ['of: TIES, by: [REGION]', ['R-NORTH: 16', 'R-SOUTH: 8', '-: 6']],
    [
      'of: TIES, by: [GROUP]',
      [
        'ACADEMIA: 1',
        'CIVIL_SOCIETY: 12',
        'DONOR: 1',
        'GOVERNMENT: 2',
        'INTERGOVERNMENTAL: 2',
        'LAW_ENFORCEMENT: 1',
        'MEDIA: 1',
        'PRIVATE_SECTOR: 3',
        '-: 10',
      ],
    ],
    // A kind counts with its own group only, never with that of the tie's other end.
    [
      'of: TIES, by: [KIND, GROUP]',
      [
        'ACADEMIA/ACADEMIA: 1',
        'COALITION/CIVIL_SOCIETY: 3',
        'COMPANY/PRIVATE_SECTOR: 3',
        'DONOR/DONOR: 1',
        'GOVERNMENT/GOVERNMENT: 2',
        'LAW_ENFORCEMENT/LAW_ENFORCEMENT: 1',
        'MEDIA/MEDIA: 1',
        'MEMBER/CIVIL_SOCIETY: 9',
        'NETWORK_ORGAN/CIVIL_SOCIETY: 3',
        'NGO/CIVIL_SOCIETY: 1',
        'REGIONAL_BODY/INTERGOVERNMENTAL: 2',
        '-/-: 10',
      ],
    ],
  ])('%s', async (args, rows) => {
    expect(await counts(args)).toEqual(rows);
  });

  test('of ties by type and year counts a tie in each year in which it held', async () => {
    const rows = await counts('of: TIES, by: [TYPE, YEAR], from: 2014, to: 2020');
    expect(rows.filter((row) => row.startsWith('FUNDS'))).toEqual([
      'FUNDS/2014: 1',
      'FUNDS/2015: 2',
      'FUNDS/2016: 2',
      'FUNDS/2017: 1',
      'FUNDS/2018: 1',
      'FUNDS/2019: 1',
    ]);
  });

  test('by year ends with the year of the valid date, and by default covers ten years', async () => {
    expect(await counts('of: PARTNERSHIPS, by: [YEAR], from: 2016', '@asOf(valid: "2017-06")')).toEqual([
      '2016: 2',
      '2017: 2',
    ]);
    expect(await counts('of: PARTNERSHIPS, by: [YEAR], from: 2016, to: 2030', '@asOf(valid: "2018-03")')).toEqual([
      '2016: 2',
      '2017: 2',
      // The Beacon Circle began in April.
      '2018: 2',
    ]);
    expect(await counts('of: PARTNERSHIPS, by: [YEAR]', '@asOf(valid: "2019")')).toHaveLength(10);
  });

  test('is at the standpoint of @asOf', async () => {
    expect(await counts('of: PARTNERSHIPS, by: [GROUP]', '@asOf(valid: "2015-06")')).toEqual(['CIVIL_SOCIETY: 2']);
    expect(await counts('of: ACTORS, by: [COUNTRY]', `@asOf(known: "${EARLIER}")`)).toEqual([
      'ABO: 3',
      'BLM: 3',
      'CRN: 2',
      'DOL: 1',
      '-: 4',
    ]);
    expect(await counts('of: ACTIONS, by: [KIND]', '@asOf(valid: "2019")')).toEqual(['LEGISLATIVE_ADVOCACY: 1']);
  });
});

describe('neighbourhood', () => {
  const around = async (args: string, asOf = '') =>
    (await read(`query ${asOf} { neighbourhood(${args}) { nodes { id } ties { id } isTruncated } }`)).neighbourhood;

  test.each<[args: string, nodes: string[], ties: string[], truncated: boolean, asOf?: string]>([
    ['of: ["DON-FIR"]', ['DON-FIR', 'ACT-2'], ['S-A2-FIR'], false],
    [
      'of: ["DON-FIR"], hops: 2',
      ['DON-FIR', 'ACT-2', 'BLM', 'MED-OAK', 'OBJ-1'],
      ['S-A2-FIR', 'S-A2-OAK', 'W-A2-BLM', 'W-A2-OBJ'],
      false,
    ],
    ['of: ["DON-FIR"], hops: 2, first: 3', ['DON-FIR', 'ACT-2', 'BLM'], ['S-A2-FIR', 'W-A2-BLM'], true],
    ['of: ["DON-FIR"], hops: 1, first: 2', ['DON-FIR', 'ACT-2'], ['S-A2-FIR'], false],
    ['of: ["DON-FIR"], first: 1', ['DON-FIR'], [], true],
    ['of: ["DON-FIR", "ACT-2", "MED-OAK"], first: 2', ['DON-FIR', 'ACT-2'], ['S-A2-FIR'], true],
    ['of: ["DON-FIR", "DON-FIR"]', ['DON-FIR', 'ACT-2'], ['S-A2-FIR'], false],
    // All parallel ties are returned.
    ['of: ["MBR-ABO", "ORG-CODE"], first: 2', ['MBR-ABO', 'ORG-CODE'], ['T-ABO-CODE-1', 'T-ABO-CODE-2'], true],
    ['of: ["FAI-PIN"], hops: 3', ['FAI-PIN'], [], false],
    ['of: ["POL-BLM"]', ['POL-BLM', 'PSH-2'], ['S-2-POL'], false],
    ['of: ["COM-EBB"]', ['COM-EBB'], [], false],
    ['of: ["COM-EBB"]', ['COM-EBB', 'ORG-CODE'], ['T-EBB-CODE'], false, '@asOf(valid: "2015")'],
    ['of: ["COM-EBB"]', ['COM-EBB', 'COM-DUNE'], ['T-EBB-DUNE'], false, '@asOf(valid: "2090")'],
  ])('%s is %j', async (args, nodes, ties, truncated, asOf = '') => {
    expect(await around(args, asOf)).toEqual({ nodes: ids(...nodes), ties: ids(...ties), isTruncated: truncated });
  });
});
