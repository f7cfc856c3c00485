import { csv, VALID_ROWS, read } from '../../../support/import-folder';

const cited = { source: { title: 'Minutes' }, confidence: 'MEDIUM' };

test('an actor has the node type and the group of its kind', () => {
  const { rows, problems } = read({ 'actors.csv': csv('actors.csv', [VALID_ROWS['actors.csv']]) });
  expect(problems).toEqual([]);
  expect(rows).toEqual({
    nodes: [
      {
        id: 'A-1',
        type: 'Partner',
        nameEn: 'Harbour Alliance',
        properties: { kind: 'NGO', group: 'CIVIL_SOCIETY' },
        evidence: [{ source: { title: 'https://example.org/a', url: 'https://example.org/a' }, confidence: 'MEDIUM' }],
      },
    ],
    ties: [],
    values: [],
  });
});

test('an actor may have its own group, country, sector and website', () => {
  const row = {
    ...VALID_ROWS['actors.csv'],
    kind: 'COMPANY',
    name_fr: 'Alliance du port',
    group: 'DONOR',
    country_iso3: 'KEN',
    sector: 'Hotels',
    website: 'https://harbour.example/',
    source_title: 'Register',
    confidence: 'HIGH',
  };
  const [node] = read({ 'actors.csv': csv('actors.csv', [row]) }).rows.nodes;
  expect(node).toEqual({
    id: 'A-1',
    type: 'Company',
    nameEn: 'Harbour Alliance',
    nameFr: 'Alliance du port',
    country: 'KEN',
    properties: { kind: 'COMPANY', group: 'DONOR', sector: 'Hotels', website: 'https://harbour.example/' },
    evidence: [{ source: { title: 'Register', url: 'https://example.org/a' }, confidence: 'HIGH' }],
  });
});

test('a partnership pursues its objectives and covers its countries, on the row’s evidence', () => {
  const row = {
    ...VALID_ROWS['partnerships.csv'],
    since: '2019',
    until: '2023-06',
    objectives: 'OBJ1; OBJ2;OBJ1',
    countries_iso3: 'KEN;',
  };
  const { rows, problems } = read({ 'partnerships.csv': csv('partnerships.csv', [row]) });
  expect(problems).toEqual([]);
  expect(rows.nodes).toEqual([
    {
      id: 'P-1',
      type: 'Partnership',
      nameEn: 'Lakeside Table',
      since: '2019',
      until: '2023-06',
      properties: {},
      evidence: [cited],
    },
  ]);
  const tie = { from: 'P-1', confidence: 'MEDIUM', visibility: 'PUBLIC', evidence: [cited] };
  expect(rows.ties).toEqual([
    { ...tie, type: 'PURSUES', to: 'OBJ1' },
    { ...tie, type: 'PURSUES', to: 'OBJ2' },
    { ...tie, type: 'COVERS', to: 'KEN' },
  ]);
});

test('an action is part of its campaign, and one of kind CAMPAIGN is still an action', () => {
  const row = {
    ...VALID_ROWS['actions.csv'],
    kind: 'CAMPAIGN',
    campaign: 'CMP-1',
    outcome: 'A bill was tabled',
    objectives: 'OBJ1',
  };
  const { rows } = read({ 'actions.csv': csv('actions.csv', [row]) });
  expect(rows.nodes).toEqual([
    {
      id: 'X-1',
      type: 'AdvocacyAction',
      nameEn: 'Judges’ course',
      parent: 'CMP-1',
      properties: { kind: 'CAMPAIGN', outcome: 'A bill was tabled' },
      evidence: [{ source: { title: 'Report' }, confidence: 'MEDIUM' }],
    },
  ]);
  expect(rows.ties).toMatchObject([{ type: 'PURSUES', from: 'X-1', to: 'OBJ1' }]);
});

test('a row of kind CAMPAIGN that another row names as its campaign is one', () => {
  const campaign = { ...VALID_ROWS['actions.csv'], id: 'CMP-NEW', kind: 'CAMPAIGN', name_en: 'Lakeside campaign' };
  const part = { ...VALID_ROWS['actions.csv'], campaign: 'CMP-NEW' };
  const { rows, problems } = read({ 'actions.csv': csv('actions.csv', [part, campaign]) });
  expect(problems).toEqual([]);
  expect(rows.nodes).toMatchObject([
    { id: 'X-1', type: 'AdvocacyAction', parent: 'CMP-NEW' },
    { id: 'CMP-NEW', type: 'Campaign', properties: {} },
  ]);
});

test('a row of another kind that a row names as its campaign is rejected', () => {
  const named = { ...VALID_ROWS['actions.csv'], id: 'X-2', kind: 'TRAINING' };
  const { problems } = read({
    'actions.csv': csv('actions.csv', [named, { ...VALID_ROWS['actions.csv'], campaign: 'X-2' }]),
  });
  expect(problems).toMatchObject([{ line: 3, column: 'campaign', value: 'X-2' }]);
});

test('a tie without optional cells has no id and is MEDIUM and PUBLIC; as_of is of its evidence', () => {
  const { rows } = read({ 'ties.csv': csv('ties.csv', [{ ...VALID_ROWS['ties.csv'], as_of: '2021-03' }]) });
  expect(rows.ties).toEqual([
    {
      type: 'PARTNER_OF',
      from: 'ORG-1',
      to: 'CMP-1',
      confidence: 'MEDIUM',
      visibility: 'PUBLIC',
      evidence: [{ source: { title: 'Web page' }, confidence: 'MEDIUM', asOf: '2021-03' }],
    },
  ]);
});

test('a tie may have an id, dates, strength, confidence and visibility, and join a node of the folder', () => {
  const row = {
    ...VALID_ROWS['ties.csv'],
    id: 'T-1',
    from: 'A-1',
    since: '2019',
    until: '2019',
    strength: '0.25',
    confidence: 'LOW',
    visibility: 'CONFIDENTIAL',
  };
  const { rows, problems } = read({
    'ties.csv': csv('ties.csv', [row]),
    'actors.csv': csv('actors.csv', [VALID_ROWS['actors.csv']]),
  });
  expect(problems).toEqual([]);
  expect(rows.ties).toMatchObject([
    {
      id: 'T-1',
      from: 'A-1',
      since: '2019',
      until: '2019',
      strength: 0.25,
      confidence: 'LOW',
      visibility: 'CONFIDENTIAL',
    },
  ]);
});

test('ties of one type between the same ends are two where each has an id', () => {
  const twice = ['T-1', 'T-2'].map((id) => ({ ...VALID_ROWS['ties.csv'], id }));
  expect(read({ 'ties.csv': csv('ties.csv', twice) }).rows.ties).toHaveLength(2);
});

test('a tie of ties.csv replaces the same tie of a list cell', () => {
  const { rows, problems } = read({
    'partnerships.csv': csv('partnerships.csv', [{ ...VALID_ROWS['partnerships.csv'], objectives: 'OBJ1' }]),
    'ties.csv': csv('ties.csv', [
      { ...VALID_ROWS['ties.csv'], type: 'PURSUES', from: 'P-1', to: 'OBJ1', since: '2020' },
    ]),
  });
  expect(problems).toEqual([]);
  expect(rows.ties).toMatchObject([{ type: 'PURSUES', from: 'P-1', to: 'OBJ1', since: '2020' }]);
});

test('a node that exists in the graph may be in the folder', () => {
  const { problems } = read({ 'actors.csv': csv('actors.csv', [{ ...VALID_ROWS['actors.csv'], id: 'ORG-1' }]) });
  expect(problems).toEqual([]);
});
