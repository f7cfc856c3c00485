import { type Cells, csv, EXISTING, problemsOf, read, VALID_ROWS } from '../../../support/import-folder';

test.each<[column: string, value: string]>([
  ['id', 'ORG 1'],
  ['name_en', ''],
  ['name_fr', '\u0415\u0421PAT'],
  ['visibility', 'SECRET'],
])('in pictures.csv a %s of %p is rejected', (column, value) => {
  expect(problemsOf('pictures.csv', { [column]: value }).map((problem) => [problem.column, problem.value])).toEqual([
    [column, value],
  ]);
});

test.each<[what: string, view: string, found: string[]]>([
  ['an unknown key', 'colour=red&nodes=ORG-1', ['colour=red']],
  ['values that cannot be read', 'types=FRIENDS&valid=soon', ['types=FRIENDS, valid=soon']],
  ['unknown ids, a tie that the folder lacks among them', 'nodes=NOBODY,ORG-1&bright=TIE-1', ['NOBODY', 'TIE-1']],
  ['a country as an objective', 'objective=KEN', ['KEN']],
])('%s in the view of a picture and of a step is rejected', (_, view, found) => {
  expect(problemsOf('pictures.csv', { view }).map(({ value }) => value)).toEqual(found);
  const steps = csv('picture-steps.csv', [{ ...VALID_ROWS['picture-steps.csv'], view }]);
  const { problems } = read({
    'pictures.csv': csv('pictures.csv', [VALID_ROWS['pictures.csv']]),
    'picture-steps.csv': steps,
  });
  expect(problems.map(({ file, value }) => [file, value])).toEqual(found.map((value) => ['picture-steps.csv', value]));
});

test('a view has up to 500 items in a list', () => {
  const view = (count: number) => `pinned=${Array.from({ length: count }, (_, index) => `N${index}`).join()}`;
  const counts = (count: number) =>
    problemsOf('pictures.csv', { view: view(count) }).filter(({ value }) => value === String(count));
  expect([counts(500), counts(501)]).toMatchObject([[], [{ expected: 'at most 500 items in pinned' }]]);
});

const stepProblems = (changed: Cells, count = 1) =>
  read({
    'pictures.csv': csv('pictures.csv', [VALID_ROWS['pictures.csv']]),
    'picture-steps.csv': csv(
      'picture-steps.csv',
      Array.from({ length: count }, () => ({ ...VALID_ROWS['picture-steps.csv'], ...changed })),
    ),
  }).problems.map(({ file, column, value }) => [file, column, value]);

test('a step is of a picture of the folder, tells something, and cites sources of the folder or the graph', () => {
  expect(stepProblems({})).toEqual([]);
  expect(stepProblems({ picture: 'I-2' })).toEqual([['picture-steps.csv', 'picture', 'I-2']]);
  expect(stepProblems({ text_en: ' ' })).toEqual([['picture-steps.csv', 'text_en', ' ']]);
  expect(stepProblems({ text_fr: 'x'.repeat(1001) })).toMatchObject([{ 0: 'picture-steps.csv', 1: 'text_fr' }]);
  expect(stepProblems({ text_fr: 'Call 020 7946 0958' })).toMatchObject([{ 0: 'picture-steps.csv', 1: 'text_fr' }]);
  expect(stepProblems({ sources: 'SRC-1;ORG-2' })).toMatchObject([{ 2: 'SRC-1' }, { 2: 'ORG-2' }]);
  expect(stepProblems({}, 41)).toEqual([['pictures.csv', 'id', 'I-1']]);
});

test('a picture is no more visible than the records that it names, in the folder and in the graph', () => {
  const hidden = new Map([['ORG-1', { clearance: 1, restricted: false }]]);
  const inGraph = (visibility: string) => problemsOf('pictures.csv', { visibility }, { ...EXISTING, hidden });
  expect(inGraph('PUBLIC')).toMatchObject([
    { column: 'visibility', expected: expect.stringMatching(/^NETWORK/) as string },
  ]);
  expect([inGraph('NETWORK'), inGraph('')]).toEqual([[], []]);
  const tie = { ...VALID_ROWS['ties.csv'], id: 'T-1', visibility: 'CONFIDENTIAL' };
  const inFolder = (visibility: string) =>
    read({
      'ties.csv': csv('ties.csv', [tie]),
      'pictures.csv': csv('pictures.csv', [{ ...VALID_ROWS['pictures.csv'], view: 'bright=T-1', visibility }]),
    }).problems;
  expect(inFolder('NETWORK')).toMatchObject([
    { column: 'visibility', expected: expect.stringMatching(/^CONFIDENTIAL/) as string },
  ]);
  expect(inFolder('CONFIDENTIAL')).toEqual([]);
});
