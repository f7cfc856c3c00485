import { stableId } from '../../../../src/store/model/record-ids';
import { type Cells, csv, VALID_ROWS, problemsOf, read } from '../../../support/import-folder';

const TIE: Cells = { ...VALID_ROWS['ties.csv'], id: 'T-1' };

test('evidence.csv adds evidence to a record, and may be its only source', () => {
  const { rows, problems } = read({
    'actors.csv': csv('actors.csv', [
      VALID_ROWS['actors.csv'],
      { ...VALID_ROWS['actors.csv'], id: 'A-2', source_url: '' },
    ]),
    'ties.csv': csv('ties.csv', [{ ...TIE, confidence: 'LOW' }]),
    'values.csv': csv('values.csv', [VALID_ROWS['values.csv']]),
    'evidence.csv': csv('evidence.csv', [
      {
        of: 'A-1',
        source_title: 'Register',
        locator: 'p. 2',
        publisher: 'Port Office',
        published: '2020',
        as_of: '2019',
      },
      { of: 'A-2', source_title: 'Register' },
      { of: 'T-1', source_title: 'Letter', confidence: 'HIGH', against: 'TRUE' },
      { of: stableId('VAL', 'IND-1', '2020', 'countries', '12'), source_title: 'Census' },
    ]),
  });
  expect(problems).toEqual([]);
  expect(rows.nodes.map(({ evidence }) => evidence.map(({ source }) => source.title))).toEqual([
    ['https://example.org/a', 'Register'],
    ['Register'],
  ]);
  expect(rows.nodes[0]?.evidence[1]).toEqual({
    source: { title: 'Register', publisher: 'Port Office', published: '2020' },
    locator: 'p. 2',
    confidence: 'MEDIUM',
    asOf: '2019',
  });
  expect(rows.ties).toMatchObject([
    { confidence: 'LOW', evidence: [{ confidence: 'LOW' }, { confidence: 'HIGH', against: true }] },
  ]);
  expect(rows.values).toMatchObject([
    { indicator: 'IND-1', asOf: '2020', value: 12, basis: 'countries', evidence: [{ asOf: '2020' }, {}] },
  ]);
});

test('evidence for a record outside the folder is rejected', () => {
  expect(problemsOf('evidence.csv', {})).toMatchObject([{ file: 'evidence.csv', line: 2, column: 'of', value: 'A-1' }]);
});

test('a tie may have a verb with phrases, and an action may be a campaign by its record type', () => {
  const phrases = {
    phrase_en: 'met {}',
    phrase_en_back: 'met {}',
    phrase_fr: 'vit {}',
    phrase_fr_back: 'fut vu par {}',
  };
  const { rows, problems } = read({
    'actions.csv': csv('actions.csv', [{ ...VALID_ROWS['actions.csv'], record: 'CAMPAIGN', kind: '' }]),
    'ties.csv': csv('ties.csv', [{ ...TIE, verb: 'met', ...phrases, note: 'twice', contested: 'true' }]),
  });
  expect(problems).toEqual([]);
  expect(rows.nodes).toMatchObject([{ type: 'Campaign', properties: {} }]);
  expect(rows.ties).toMatchObject([
    {
      verb: 'met',
      phrases: { en: 'met {}', enBack: 'met {}', fr: 'vit {}', frBack: 'fut vu par {}' },
      note: 'twice',
      contested: true,
    },
  ]);
});

test('an action and its ties may be for some readers only', () => {
  const row = { ...VALID_ROWS['actions.csv'], visibility: 'NETWORK', objectives: 'OBJ1' };
  const { rows, problems } = read({ 'actions.csv': csv('actions.csv', [row]) });
  expect(problems).toEqual([]);
  expect(rows.nodes).toMatchObject([{ type: 'AdvocacyAction', properties: { visibility: 'NETWORK', clearance: 1 } }]);
  expect(rows.ties).toMatchObject([{ type: 'PURSUES', visibility: 'NETWORK' }]);
});

test.each([
  ['ties.csv', { phrase_en: 'met {}' }, 'phrase_en'],
  ['ties.csv', { contested: 'perhaps' }, 'contested'],
  ['actors.csv', { region: 'R-NONE' }, 'region'],
  ['actors.csv', { other_names: `A; ${'b'.repeat(301)}` }, 'other_names'],
  ['actors.csv', { name_en: 'b'.repeat(301) }, 'name_en'],
  ['actors.csv', { note: 'b'.repeat(10_001) }, 'note'],
  ['actors.csv', { since: '2020', until: '2019' }, 'until'],
  ['actions.csv', { record: 'PROJECT' }, 'record'],
  ['actions.csv', { visibility: 'SECRET' }, 'visibility'],
  ['actions.csv', { record: 'CAMPAIGN', kind: '', visibility: 'NETWORK' }, 'visibility'],
  ['values.csv', { value: '1,5' }, 'value'],
  ['values.csv', { as_of: '' }, 'as_of'],
  ['values.csv', { indicator: 'IND-9' }, 'indicator'],
] as const)('%s: %j is rejected', (file, changed, column) => {
  expect(problemsOf(file, changed)).toContainEqual(expect.objectContaining({ file, line: 2, column }));
});

test('an actor may have acronyms and former names, and a member be a coalition', () => {
  const row = {
    ...VALID_ROWS['actors.csv'],
    other_names: 'HA; Harbour',
    acronyms: 'HA',
    former_names: 'Quay Alliance',
  };
  const { rows, problems } = read({ 'actors.csv': csv('actors.csv', [{ ...row, kind: 'MEMBER', coalition: 'TRUE' }]) });
  expect(problems).toEqual([]);
  expect(rows.nodes).toMatchObject([
    {
      otherNames: ['HA', 'Harbour', 'Quay Alliance'],
      nameKinds: { HA: 'ACRONYM', 'Quay Alliance': 'FORMER' },
      properties: { coalition: true },
    },
  ]);
});

test('a funder may give an amount, and a position is for the network unless it says otherwise', () => {
  const ties = [
    { ...TIE, type: 'FUNDS', amount: '1250.5', currency: 'DEM' },
    { ...TIE, id: 'T-2', type: 'POSITION_ON', stance: 'RELUCTANT' },
    { ...TIE, id: 'T-3', type: 'POSITION_ON', stance: 'RELUCTANT', visibility: 'PUBLIC' },
  ];
  const { rows, problems } = read({ 'ties.csv': csv('ties.csv', ties) });
  expect(problems).toEqual([]);
  expect(rows.ties).toMatchObject([
    { amount: 1250.5, currency: 'DEM', visibility: 'PUBLIC' },
    { stance: 'RELUCTANT', visibility: 'NETWORK' },
    { visibility: 'PUBLIC' },
  ]);
});

test('a tie may have a caveat in both languages, and a source its kind and whose copy it is', () => {
  const cells = { qualifier_en: 'as an observer', qualifier_fr: 'comme observateur' };
  const tie = { ...VALID_ROWS['ties.csv'], ...cells, source_kind: 'COPY', original_publisher: 'The Quay' };
  const { rows, problems } = read({ 'ties.csv': csv('ties.csv', [tie]) });
  expect(problems).toEqual([]);
  expect(rows.ties).toMatchObject([
    {
      qualifierEn: 'as an observer',
      qualifierFr: 'comme observateur',
      evidence: [{ source: { kind: 'COPY', originalPublisher: 'The Quay' } }],
    },
  ]);
});

test('ties that differ only in their verbs are two', () => {
  const verbs = ['met', 'wrote'].map((verb) => ({ ...VALID_ROWS['ties.csv'], verb }));
  expect(read({ 'ties.csv': csv('ties.csv', verbs) }).rows.ties).toHaveLength(2);
});
