import { useSmallWorld } from '../../../support/use-world';

const { read } = useSmallWorld();

describe('node and nodes', () => {
  const TYPES = {
    'MBR-ABO': 'Member',
    'COM-DUNE': 'Company',
    'BODY-GULF': 'RegionalBody',
    ECPAT: 'Partner',
    ABO: 'Country',
    'R-NORTH': 'Region',
    'PSH-1': 'Partnership',
    'ACT-1': 'AdvocacyAction',
    'CAM-1': 'Campaign',
    'DIR-1': 'StrategicDirection',
    'OBJ-1': 'Objective',
    'STR-1': 'InfluenceStrategy',
    'ENA-1': 'Enabler',
    'IND-1': 'Indicator',
    'ELM-1': 'FrameworkElement',
    'CRI-1': 'CodeCriterion',
    'INS-TIDES': 'Instrument',
    'MAN-1': 'Manifestation',
    'T-ABO-NET': 'Tie',
  };

  test('returns nodes of any type in the order of the ids', async () => {
    const { nodes } = await read('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      variables: { ids: Object.keys(TYPES) },
    });
    expect(nodes).toEqual(Object.entries(TYPES).map(([id, __typename]) => ({ __typename, id })));
  });

  test('returns the fields of each type', async () => {
    const data = await read(
      `query ($ids: [ID!]!) {
        nodes(ids: $ids) {
          ... on Entity { name otherNames note }
          ... on Actor { kind group website country { id } }
          ... on Member { region { id } joinedOn }
          ... on Company { sector }
          ... on Country { iso3 regionBasis region { id } }
          ... on Instrument { what: kind adoptedOn }
          ... on FrameworkElement { what: kind }
          ... on CodeCriterion { number }
          ... on Indicator { unit }
        }
      }`,
      { variables: { ids: ['MBR-ABO', 'MBR-BEL', 'COM-DUNE', 'CRN', 'DOL', 'INS-TIDES', 'ELM-1', 'CRI-2', 'IND-3'] } },
    );
    const plain = { otherNames: [], note: null };
    expect(data.nodes).toEqual([
      {
        name: 'Aboria Child Watch',
        otherNames: ['ACW', 'Aboria Night Patrol'],
        note: 'Moved house in 2020.',
        kind: 'MEMBER',
        group: 'CIVIL_SOCIETY',
        website: 'https://watch.example.org/',
        country: { id: 'ABO' },
        region: { id: 'R-NORTH' },
        joinedOn: '2001-09-14',
      },
      {
        ...plain,
        name: 'Bellmare Shelter',
        kind: 'MEMBER',
        group: 'CIVIL_SOCIETY',
        website: null,
        country: { id: 'BLM' },
        region: null,
        joinedOn: '2014',
      },
      {
        ...plain,
        name: 'Dune Hotels',
        kind: 'COMPANY',
        group: 'PRIVATE_SECTOR',
        website: null,
        country: { id: 'ABO' },
        sector: 'hotel',
      },
      { ...plain, name: 'Corinia', iso3: 'CRN', regionBasis: 'BY_GEOGRAPHY', region: { id: 'R-SOUTH' } },
      { ...plain, name: 'Dolmen', iso3: 'DOL', regionBasis: null, region: null },
      { ...plain, name: 'Treaty of Tides', what: 'treaty', adoptedOn: '2001-11' },
      { ...plain, name: 'Ferry crews', what: 'target_group' },
      { ...plain, name: 'Train the crew', number: 2 },
      { ...plain, name: 'Boats afloat', unit: 'yes_no' },
    ]);
  });

  test('finds evidence and sources by id', async () => {
    const { node } = await read(
      '{ node(id: "T-DUNE-CODE") { ... on Tie { evidence { id confidence source { id title publisher url publishedOn } } } } }',
    );
    const [evidence] = node?.evidence as unknown as { id: string; source: Record<string, string> }[];
    expect(evidence?.source).toMatchObject({
      title: 'Harbour Gazette',
      publisher: 'Harbour Press',
      url: 'https://gazette.example.org/tides',
      publishedOn: '2019-05',
    });
    const found = await read(
      'query ($e: ID!, $s: ID!) { e: node(id: $e) { id __typename } s: node(id: $s) { id __typename ... on Source { title } } }',
      { variables: { e: evidence?.id, s: evidence?.source.id } },
    );
    expect(found).toEqual({
      e: { id: evidence?.id, __typename: 'Evidence' },
      s: { id: evidence?.source.id, __typename: 'Source', title: 'Harbour Gazette' },
    });
  });

  test('orders evidence newest first, a year counting as its last day, and undated evidence last', async () => {
    const query = `{ nodes(ids: ["MBR-ABO", "T-ABO-NET", "T-ABO-GOV"]) {
      ... on Entity { evidence { asOf locator confidence } }
      ... on Tie { evidence { asOf locator contradicts } }
    } }`;
    expect((await read(query)).nodes).toEqual([
      {
        evidence: [
          { asOf: '2019-05', locator: 'endnote 7', confidence: 'HIGH' },
          { asOf: '2015', locator: 'p. 4', confidence: 'MEDIUM' },
          { asOf: null, locator: 'undated', confidence: 'HIGH' },
        ],
      },
      {
        evidence: [
          { asOf: '2020-06-30', locator: null, contradicts: false },
          { asOf: '2018', locator: 'p. 2', contradicts: false },
          { asOf: null, locator: 'undated', contradicts: false },
        ],
      },
      {
        evidence: [
          { asOf: '2022', locator: null, contradicts: true },
          { asOf: '2021', locator: null, contradicts: false },
        ],
      },
    ]);
  });
});

describe('ties', () => {
  const tie = async (id: string, fields: string, asOf = '') =>
    (await read(`query ${asOf} { node(id: "${id}") { ... on Tie { ${fields} } } }`)).node;

  test('have all their recorded fields', async () => {
    const fields = `id type from { id } to { id } since until status strength confidence visibility carriesInfluence verb note
      recordedAt retractedAt`;
    expect(await tie('T-NET-GULF', fields)).toEqual({
      id: 'T-NET-GULF',
      type: 'REGIONAL_ADVOCACY_WITH',
      from: { id: 'ECPAT' },
      to: { id: 'BODY-GULF' },
      since: '2020-02',
      until: null,
      status: 'UNCONFIRMED',
      strength: 0.45,
      confidence: 'HIGH',
      visibility: 'PUBLIC',
      carriesInfluence: true,
      verb: 'sails_with',
      note: 'Twice a year.',
      recordedAt: '2024-01-15T12:00:00.000Z',
      retractedAt: null,
    });
    expect(await tie('S-1-GUL', 'recordedAt')).toEqual({ recordedAt: '2025-06-01T08:30:00.000Z' });
  });

  test.each([
    ['T-ABO-NET', 0.7, true],
    ['T-ABO-CODE-1', 0.8, true],
    ['S-2-POL', 0.3, true],
    ['T-ABO-GULF', 0, false],
    ['S-A1-GOV', 0, false],
    ['W-1-OBJ', 0, false],
  ])('%s has the strength %d of its type and conducts: %s', async (id, strength, conducts) => {
    expect(await tie(id, 'strength carriesInfluence')).toEqual({ strength, carriesInfluence: conducts });
  });

  test.each([
    ['T-ABO-NET', 'CURRENT', ''],
    ['T-ABO-NET', 'CURRENT', '@asOf(valid: "2030-06-30")'],
    ['T-ABO-NET', 'UNCONFIRMED', '@asOf(valid: "2030-07-01")'],
    ['T-CRN-GULF', 'UPCOMING', ''],
    ['T-FIR-NET', 'ENDED', ''],
    ['T-FIR-NET', 'CURRENT', '@asOf(valid: "2012")'],
    ['T-FIR-NET', 'UNCONFIRMED', '@asOf(valid: "2016")'],
    ['T-FIR-NET', 'ENDED', '@asOf(valid: "2017-01-01")'],
    ['T-EBB-CODE', 'UNCONFIRMED', '@asOf(valid: "2019-12")'],
    // A standing fact.
    // Neither its evidence has a date, nor is the list of the gulf's members complete.
    ['T-BLM-GULF', 'UNCONFIRMED', '@asOf(valid: "2010-06")'],
    ['T-BLM-GULF', 'ENDED', '@asOf(valid: "2010-07")'],
    ['T-ABO-GOV', 'CONTESTED', ''],
  ])('%s is %s %s', async (id, status, asOf) => {
    expect(await tie(id, 'status', asOf)).toEqual({ status });
  });

  test('have a sentence, with the verb of the source where it has one', async () => {
    const sentences = 'sentence fr: sentence(lang: FR)';
    expect(await tie('T-ABO-GOV', sentences)).toEqual({
      sentence: 'Aboria Child Watch is in working contact with the Ministry of Shores (since March 2017; contested).',
      fr: 'La Veille enfance d’Aboria est en contact régulier avec le Ministère des Rivages (depuis mars 2017 ; contesté).',
    });
    expect(await tie('T-FIR-NET', sentences)).toEqual({
      sentence: 'The Fir Fund funded the Lantern Network from 2008 to 31 December 2016.',
      fr: 'Fir Fund a financé le Réseau Lanterne de 2008 au 31 décembre 2016.',
    });
    expect(await tie('T-NET-GULF', sentences, '@asOf(valid: "2022")')).toEqual({
      sentence: 'The Lantern Network sails with the Gulf Council (since February 2020).',
      fr: 'Le Réseau Lanterne navigue avec le Conseil du Golfe (depuis février 2020).',
    });
  });

  test('are said of each end without the names of both', async () => {
    const phrases = 'phrase inversePhrase frPhrase: phrase(lang: FR) frInverse: inversePhrase(lang: FR)';
    expect(await tie('T-FIR-NET', phrases)).toEqual({
      phrase: 'funded',
      inversePhrase: 'was funded by',
      frPhrase: 'a financé',
      frInverse: 'a reçu des fonds de',
    });
    expect(await tie('T-NET-GULF', phrases, '@asOf(valid: "2022")')).toMatchObject({ phrase: 'sails with' });
  });

  test('return the nodes at their ends with the fields of their types', async () => {
    const ends = '{ __typename ... on Company { sector } ... on CodeCriterion { number } ... on Country { iso3 } }';
    expect(await tie('T-DUNE-CRI', `from ${ends} to ${ends}`)).toEqual({
      from: { __typename: 'Company', sector: 'hotel' },
      to: { __typename: 'CodeCriterion', number: 1 },
    });
    expect(await tie('T-ABO-GULF', `from ${ends} to ${ends}`)).toEqual({
      from: { __typename: 'Country', iso3: 'ABO' },
      to: { __typename: 'RegionalBody' },
    });
  });
});

describe('languages', () => {
  test('lang overrides Accept-Language, and English is the fallback', async () => {
    const query = `{ nodes(ids: ["MBR-ABO", "MBR-BEL", "R-SOUTH"]) { ... on Entity { name en: name(lang: EN) fr: name(lang: FR) } } }`;
    const names = async (language: string) => (await read(query, { headers: { 'accept-language': language } })).nodes;
    const watch = { en: 'Aboria Child Watch', fr: 'Veille enfance d’Aboria' };
    const shelter = { name: 'Bellmare Shelter', en: 'Bellmare Shelter', fr: 'Bellmare Shelter' };
    const south = { name: 'South Coast', en: 'South Coast', fr: 'South Coast' };
    expect(await names('fr')).toEqual([{ name: watch.fr, ...watch }, shelter, south]);
    expect(await names('fr-CA;q=0.9,en;q=0.8')).toEqual([{ name: watch.fr, ...watch }, shelter, south]);
    expect(await names('de')).toEqual([{ name: watch.en, ...watch }, shelter, south]);
  });

  test('a name has its article in a sentence', async () => {
    const query = `{ nodes(ids: ["MBR-ABO", "MBR-BEL", "BODY-GULF"]) { ... on Entity {
      name nameInSentence fr: nameInSentence(lang: FR)
    } } }`;
    expect((await read(query)).nodes).toEqual([
      { name: 'Aboria Child Watch', nameInSentence: 'Aboria Child Watch', fr: 'la Veille enfance d’Aboria' },
      { name: 'Bellmare Shelter', nameInSentence: 'Bellmare Shelter', fr: 'Bellmare Shelter' },
      { name: 'Gulf Council', nameInSentence: 'the Gulf Council', fr: 'le Conseil du Golfe' },
    ]);
  });

  test('labels, criteria and tallies are in the language of the request', async () => {
    const query = `{
      node(id: "T-ABO-NET") { ... on Tie { sentence } }
      company: node(id: "COM-DUNE") { ... on Company { code { criteria { name } } } }
      tally(of: PARTNERSHIPS, by: [OBJECTIVE]) { rows { keys { label en: label(lang: EN) } } }
      groups: tally(of: PARTNERSHIPS, by: [GROUP]) { rows { keys { label } } }
    }`;
    expect(await read(query, { headers: { 'accept-language': 'fr' } })).toEqual({
      node: {
        sentence: 'La Veille enfance d’Aboria est membre du Réseau Lanterne (depuis le 14 septembre 2001).',
      },
      company: { code: { criteria: [{ name: 'Avoir une politique' }, { name: 'Train the crew' }] } },
      tally: {
        rows: [
          { keys: [{ label: 'Voyages plus sûrs', en: 'Safer travel' }] },
          { keys: [{ label: 'Better laws', en: 'Better laws' }] },
          { keys: [{ label: 'Aucun objectif recensé', en: 'No objective on record' }] },
        ],
      },
      groups: {
        rows: ['Société civile', 'Pouvoirs publics', 'Secteur privé', 'Inconnu'].map((label) => ({
          keys: [{ label }],
        })),
      },
    });
  });
});
