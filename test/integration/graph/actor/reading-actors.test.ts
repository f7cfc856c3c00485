import { ids, LIST, listed } from '../../../support/reader';
import { useSmallWorld } from '../../../support/use-world';

const { read } = useSmallWorld();

const ALL_ACTORS = [
  'MBR-ABO',
  'MBR-BEL',
  'ORG-CODE',
  'COM-DUNE',
  'COM-EBB',
  'FAI-PIN',
  'DON-FIR',
  'BODY-GULF',
  'NGO-GUL',
  'POL-BLM',
  'UNI-KEEL',
  'ECPAT',
  'GOV-ABO',
  'MED-OAK',
];
const without = (...removed: string[]) => ALL_ACTORS.filter((id) => !removed.includes(id));

describe('actors', () => {
  const actors = async (filter: string, asOf = '') =>
    (await read(`query ${asOf} { actors(first: 100, filter: ${filter}) ${LIST} }`)).actors;

  test('are ordered by English name, ignoring accents and case', async () => {
    expect((await read(`{ actors ${LIST} }`)).actors).toEqual(listed(...ALL_ACTORS));
    expect(await actors('{}')).toEqual(listed(...ALL_ACTORS));
    expect(await actors('null')).toEqual(listed(...ALL_ACTORS));
  });

  test.each<[filter: string, found: string[], asOf?: string]>([
    ['{ kinds: [MEMBER, DONOR] }', ['MBR-ABO', 'MBR-BEL', 'DON-FIR']],
    ['{ kinds: [] }', []],
    ['{ groups: [GOVERNMENT, LAW_ENFORCEMENT] }', ['POL-BLM', 'GOV-ABO']],
    ['{ signedCode: true }', ['COM-DUNE']],
    ['{ signedCode: true }', ['COM-DUNE', 'COM-EBB'], '@asOf(valid: "2019")'],
    ['{ signedCode: true }', ['COM-DUNE'], '@asOf(valid: "2020-01-01")'],
    ['{ signedCode: true }', [], '@asOf(valid: "2012-04")'],
    ['{ signedCode: true }', ['COM-DUNE'], '@asOf(valid: "2012-05")'],
    ['{ signedCode: false }', without('COM-DUNE')],
    ['{ signedCode: false, kinds: [COMPANY] }', ['COM-EBB']],
    ['{ countries: ["CRN"] }', ['FAI-PIN', 'NGO-GUL', 'UNI-KEEL']],
    ['{ countries: ["DOL", "CRN"], kinds: [ACADEMIA, MEDIA] }', ['UNI-KEEL', 'MED-OAK']],
    ['{ regions: ["R-NORTH"] }', ['MBR-ABO', 'COM-DUNE', 'GOV-ABO']],
    ['{ regions: ["R-SOUTH"], groups: [CIVIL_SOCIETY] }', ['MBR-BEL', 'NGO-GUL']],
    // The Anchor Table and the radio hour. The Beacon Circle's pursuit of it is hidden, and the
    // Cove Alliance has ended.
    ['{ objectives: ["OBJ-1"] }', ['MBR-ABO', 'COM-DUNE', 'DON-FIR', 'NGO-GUL', 'GOV-ABO', 'MED-OAK']],
    // The police only observe the Beacon Circle, and have no seat in it.
    ['{ objectives: ["OBJ-2"] }', ['MBR-BEL']],
    ['{ objectives: ["OBJ-2"] }', ['MBR-ABO', 'MBR-BEL', 'ECPAT'], '@asOf(valid: "2011")'],
    ['{ objectives: ["OBJ-1", "OBJ-2"], groups: [LAW_ENFORCEMENT, MEDIA] }', ['MED-OAK']],
    ['{ text: "epicea" }', ['FAI-PIN']],
    ['{ text: "NIGHT pat" }', ['MBR-ABO']],
    ['{ text: "réseau" }', ['ECPAT']],
    ['{ text: "" }', ALL_ACTORS],
    ['{ text: "no such name" }', []],
  ])('filter %s finds %j %s', async (filter, found, asOf = '') => {
    expect(await actors(filter, asOf)).toEqual(listed(...found));
  });
});

describe('an actor', () => {
  const TIES = '{ nodes { id } totalCount }';

  test('lists its current ties, including parallel ones, by the name of the other end', async () => {
    const { node } = await read(`{ node(id: "MBR-ABO") { ... on Actor {
      all: ties ${TIES}
      everEnded: ties(statuses: [CURRENT, UNCONFIRMED, CONTESTED, ENDED]) ${TIES}
      types: ties(types: [MEMBER_OF, CONTACT_OF]) ${TIES}
      noTypes: ties(types: []) ${TIES}
      into: ties(direction: IN) ${TIES}
    } } }`);
    const first = ['S-1-ABO-C', 'S-1-ABO-S'];
    const rest = ['T-ABO-CODE-1', 'T-ABO-CODE-2', 'S-4-ABO', 'T-ABO-NET', 'T-ABO-GOV'];
    expect(node).toEqual({
      all: listed(...first, ...rest),
      // The Cove Alliance ended, and with it the seat that has no end of its own.
      everEnded: listed('S-A1-ABO', ...first, 'S-C-ABO', 'T-ABO-CODE-1', 'T-ABO-CODE-2', 'S-3-ABO', ...rest.slice(2)),
      types: listed('T-ABO-NET', 'T-ABO-GOV'),
      noTypes: listed(),
      into: listed(),
    });
  });

  test('lists its outgoing and incoming ties', async () => {
    const { node } = await read(`{ node(id: "ECPAT") { ... on Actor {
      out: ties(direction: OUT) ${TIES}
      in: ties(direction: IN) ${TIES}
      both: ties(direction: BOTH, types: [MEMBER_OF, REGIONAL_ADVOCACY_WITH]) ${TIES}
    } } }`);
    expect(node).toEqual({
      out: listed('T-NET-GULF'),
      in: listed('T-ABO-NET', 'T-BEL-NET'),
      both: listed('T-ABO-NET', 'T-BEL-NET', 'T-NET-GULF'),
    });
  });

  test.each([
    ['2007', []],
    ['2008-01', ['T-FIR-NET']],
    ['2016', ['T-FIR-NET']],
    ['2017-01-01', []],
  ])('has on %s these ties from the fund to the network: %j', async (valid, found) => {
    const query = `query ($v: PartialDate) @asOf(valid: $v) {
      node(id: "DON-FIR") { ... on Actor { ties(types: [FUNDS], direction: OUT) { nodes { id to { id } } } } } }`;
    const { node } = await read(query, { variables: { v: valid } });
    const toNetwork = (node?.ties?.nodes as unknown as { id: string; to: { id: string } }[]).filter(
      ({ to }) => to.id === 'ECPAT',
    );
    expect(toNetwork.map(({ id }) => id)).toEqual(found);
  });

  test.each([
    ['', ['PSH-1']],
    ['@asOf(valid: "2018-06")', ['PSH-1', 'PSH-3']],
    ['@asOf(valid: "2019-06-30")', ['PSH-1', 'PSH-3']],
    ['@asOf(valid: "2019-07")', ['PSH-1']],
    ['@asOf(valid: "2090")', ['PSH-1', 'PSH-4']],
  ])('lists the partnerships in which it has a seat, while they last, %s: %j', async (asOf, found) => {
    const { node } = await read(`query ${asOf} { node(id: "MBR-ABO") { ... on Actor { partnerships ${LIST} } } }`);
    expect(node).toEqual({ partnerships: listed(...found) });
  });

  test('lists actions by its role in them, including ended ones', async () => {
    const data = await read(`{
      lead: node(id: "MBR-ABO") { ...actions }
      partner: node(id: "COM-DUNE") { ...actions }
      target: node(id: "GOV-ABO") { ...actions }
      hidden: node(id: "POL-BLM") { ...actions }
    }
    fragment actions on Actor {
      all: actions ${LIST}
      led: actions(role: LEAD) ${LIST}
      joined: actions(role: PARTNER) ${LIST}
      aimedAt: actions(role: TARGET) ${LIST}
    }`);
    const none = listed();
    const one = listed('ACT-1');
    expect(data).toEqual({
      lead: { all: one, led: one, joined: none, aimedAt: none },
      partner: { all: one, led: none, joined: one, aimedAt: none },
      target: { all: one, led: none, joined: none, aimedAt: one },
      hidden: { all: none, led: none, joined: none, aimedAt: none },
    });
  });

  test('that is a company has its status under The Code while it is a signatory', async () => {
    const query = (asOf: string) => `query ${asOf} { nodes(ids: ["COM-DUNE", "COM-EBB"]) { ... on Company { code {
      signedOn status metCount criteria { number name status since evidence { asOf } }
    } } } }`;
    const unknown = (number: number, name: string) => ({ number, name, status: 'UNKNOWN', since: null, evidence: [] });
    const dune = {
      signedOn: '2012-05',
      status: 'TOP_MEMBER',
      metCount: 1,
      criteria: [
        { number: 1, name: 'Have a policy', status: 'MET', since: '2020', evidence: [{ asOf: '2020' }] },
        unknown(2, 'Train the crew'),
      ],
    };
    expect((await read(query(''))).nodes).toEqual([{ code: dune }, { code: null }]);
    const none = [unknown(1, 'Have a policy'), unknown(2, 'Train the crew')];
    expect((await read(query('@asOf(valid: "2018")'))).nodes).toEqual([
      { code: { ...dune, metCount: null, criteria: none } },
      { code: { signedOn: '2013', status: 'SIGNATORY', metCount: null, criteria: none } },
    ]);
  });

  test.each([
    ['', ['ABO']],
    ['@asOf(valid: "2010-06")', ['ABO', 'BLM']],
    ['@asOf(valid: "2010-07-01")', ['ABO']],
    ['@asOf(valid: "1998")', []],
    ['@asOf(valid: "2090-01-01")', ['ABO', 'CRN']],
  ])('that is a regional body lists the member states of the valid day %s: %j', async (asOf, found) => {
    const { node } = await read(
      `query ${asOf} { node(id: "BODY-GULF") { ... on RegionalBody { memberStates ${LIST} } } }`,
    );
    expect(node).toEqual({ memberStates: listed(...found) });
  });
});

describe('countries and regions', () => {
  test('countries are listed by name in the language of the request', async () => {
    const query = `{ countries { nodes { id name } totalCount } }`;
    const english = [
      { id: 'ABO', name: 'Aboria' },
      { id: 'BLM', name: 'Bellmare' },
      { id: 'CRN', name: 'Corinia' },
      { id: 'DOL', name: 'Dolmen' },
    ];
    const french = [
      { id: 'BLM', name: 'Bellmare' },
      { id: 'CRN', name: 'Corinie' },
      { id: 'DOL', name: 'Île du Dolmen' },
      { id: 'ABO', name: 'Ouest-Aborie' },
    ];
    const inLanguage = async (language: string) =>
      (await read(query, { headers: { 'accept-language': language } })).countries;
    for (const language of ['en', 'de', 'en;q=0.9,fr;q=0.8', 'fr;q=0', '*', 'not a language at all;;;']) {
      expect(await inLanguage(language)).toEqual({ nodes: english, totalCount: 4 });
    }
    for (const language of ['fr', 'fr-CA;q=0.9,en;q=0.8', 'FR', 'de,fr;q=0.5']) {
      expect(await inLanguage(language)).toEqual({ nodes: french, totalCount: 4 });
    }
  });

  test('a country has its region, actors, partnerships, regional bodies and instruments', async () => {
    const data = await read(`{
      ABO: country(code: "abo") { ...all }
      BLM: country(code: "BLM") { ...all }
      CRN: country(code: "CRN") { ...all }
      DOL: country(code: "DOL") { ...all }
    }
    fragment all on Country {
      iso3 region { id name } actors ${LIST} companies: actors(kinds: [COMPANY]) ${LIST} partnerships ${LIST}
      regionalBodies { id } instruments { status since instrument { id } tie { id } evidence { source { title } } }
    }`);
    const south = { id: 'R-SOUTH', name: 'South Coast' };
    expect(data).toEqual({
      ABO: {
        iso3: 'ABO',
        region: { id: 'R-NORTH', name: 'North Coast' },
        actors: listed('MBR-ABO', 'COM-DUNE', 'GOV-ABO'),
        companies: listed('COM-DUNE'),
        partnerships: listed('PSH-1'),
        regionalBodies: ids('BODY-GULF'),
        instruments: [
          {
            status: 'SIGNATORY',
            since: null,
            instrument: { id: 'INS-PACT' },
            tie: { id: 'T-ABO-PACT' },
            evidence: [],
          },
          {
            status: 'PARTY',
            since: '2003-02-01',
            instrument: { id: 'INS-TIDES' },
            tie: { id: 'T-ABO-TIDES' },
            evidence: [{ source: { title: 'Tide Register' } }],
          },
        ],
      },
      BLM: {
        iso3: 'BLM',
        region: south,
        actors: listed('MBR-BEL', 'COM-EBB', 'POL-BLM'),
        companies: listed('COM-EBB'),
        partnerships: listed('PSH-1', 'PSH-2'),
        regionalBodies: [],
        instruments: [],
      },
      CRN: {
        iso3: 'CRN',
        region: south,
        actors: listed('FAI-PIN', 'NGO-GUL', 'UNI-KEEL'),
        companies: listed(),
        // An ended partnership that covered the country.
        partnerships: listed('PSH-3'),
        regionalBodies: [],
        instruments: [],
      },
      DOL: {
        iso3: 'DOL',
        region: null,
        actors: listed('MED-OAK'),
        companies: listed(),
        partnerships: listed(),
        regionalBodies: [],
        instruments: [],
      },
    });
  });

  test('a region lists its countries', async () => {
    expect(await read(`{ regions { id name countries ${LIST} } }`)).toEqual({
      regions: [
        { id: 'R-NORTH', name: 'North Coast', countries: listed('ABO') },
        { id: 'R-SOUTH', name: 'South Coast', countries: listed('BLM', 'CRN') },
      ],
    });
  });
});
