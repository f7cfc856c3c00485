import type { FileName } from '../../../../src/exchange/rows/columns';
import { formatProblem } from '../../../../src/exchange/rows/problem';
import { csv, VALID_ROWS, EXISTING, problemsOf, read, type Cells } from '../../../support/import-folder';

const rejected: [what: string, file: FileName, changed: Cells, column: string, expected: RegExp][] = [
  ['a node without an id', 'actors.csv', { id: '' }, 'id', /a text: it is required/],
  ['an id with a space', 'actors.csv', { id: 'A 1' }, 'id', /without spaces/],
  ['an id with a semicolon', 'ties.csv', { id: 'T;1' }, 'id', /semicolons/],
  ['an id that is an e-mail address', 'actors.csv', { id: 'jane@example.org' }, 'id', /no e-mail address/],
  ['an id of a country', 'actors.csv', { id: 'KEN' }, 'id', /in the graph it is a Country/],
  ['an id of an objective', 'partnerships.csv', { id: 'OBJ1' }, 'id', /in the graph it is a Objective/],
  ['no name', 'actors.csv', { name_en: '  ' }, 'name_en', /required/],
  ['an unknown kind of actor', 'actors.csv', { kind: 'NGOO' }, 'kind', /nearest: NGO, INGO/],
  ['a kind in lower case', 'actors.csv', { kind: 'ngo' }, 'kind', /upper case; nearest: NGO/],
  ['no kind', 'actions.csv', { kind: '' }, 'kind', /one of LEGISLATIVE_ADVOCACY, /],
  ['an unknown kind of action', 'actions.csv', { kind: 'TRAININGS' }, 'kind', /nearest: TRAINING/],
  ['an unknown group', 'actors.csv', { group: 'DONORS' }, 'group', /nearest: DONOR/],
  ['an unknown confidence', 'ties.csv', { confidence: 'high' }, 'confidence', /^one of HIGH, MEDIUM, LOW$/],
  [
    'an unknown visibility',
    'ties.csv',
    { visibility: 'SECRET' },
    'visibility',
    /^one of PUBLIC, NETWORK, CONFIDENTIAL$/,
  ],
  ['an unknown type of tie', 'ties.csv', { type: 'PARTNERS_OF' }, 'type', /nearest: PARTNER_OF/],
  ['a day that no calendar has', 'ties.csv', { since: '2023-02-29' }, 'since', /a calendar date/],
  ['a beginning before 1800', 'ties.csv', { since: '1799-12' }, 'since', /a date from 1800 to 2200/],
  ['an end after 2200', 'partnerships.csv', { until: '2201' }, 'until', /a date from 1800 to 2200/],
  ['a name that turns its direction', 'actors.csv', { name_en: 'ECPAT \u202eTAPCE' }, 'name_en', /nobody sees/],
  ['a French name of two scripts', 'actions.csv', { name_fr: '\u0415\u0421PAT' }, 'name_fr', /one script/],
  ['another name with a tag', 'partnerships.csv', { other_names: 'ECPAT\u{e0041}' }, 'other_names', /nobody sees/],
  ['a date of two readings', 'actions.csv', { until: '05/04/2019' }, 'until', /^2019-04-05 or 2019-05-04: /],
  ['a date in another form', 'actions.csv', { until: '20 May 2019' }, 'until', /2019-05-20/],
  ['an as_of that is no date', 'ties.csv', { as_of: 'spring' }, 'as_of', /a calendar date/],
  [
    'an end before the beginning',
    'partnerships.csv',
    { since: '2020-03', until: '2020-02' },
    'until',
    /not before since, 2020-03/,
  ],
  ['a strength of 0', 'ties.csv', { strength: '0' }, 'strength', /above 0 and up to 1/],
  ['a strength above 1', 'ties.csv', { strength: '1.01' }, 'strength', /up to 1/],
  ['a negative strength', 'ties.csv', { strength: '-0.5' }, 'strength', /above 0/],
  ['a strength with a decimal comma', 'ties.csv', { strength: '0,5' }, 'strength', /decimal point/],
  [
    'a strength of a type without influence',
    'ties.csv',
    { type: 'HONOURS', strength: '0.5' },
    'strength',
    /^nothing: HONOURS/,
  ],
  ['a strength that is no number', 'ties.csv', { strength: 'NaN' }, 'strength', /a number/],
  ['a position without a stance', 'ties.csv', { type: 'POSITION_ON', stance: '' }, 'stance', /^a stance/],
  ['a stance of another type', 'ties.csv', { stance: 'OPPOSED' }, 'stance', /^nothing: only POSITION_ON/],
  ['an answer of another type', 'ties.csv', { answer: 'CAME' }, 'answer', /^nothing: only INVITED_TO/],
  ['an introducer of another type', 'ties.csv', { through: 'ORG-1' }, 'through', /^nothing: only TARGETS/],
  [
    'an introducer that is not there',
    'ties.csv',
    { type: 'TARGETS', from: 'CMP-1', to: 'ORG-1', ask: 'Speak', through: 'ORG-9' },
    'through',
    /^ids of actors/,
  ],
  ['an ask that is due after 2200', 'ties.csv', { type: 'TARGETS', ask: 'Speak', due: '2201' }, 'due', /1800 to 2200/],
  ['a caveat in one language', 'ties.csv', { qualifier_fr: 'comme observateur' }, 'qualifier_fr', /both languages/],
  ['a long caveat', 'ties.csv', { qualifier_en: 'x'.repeat(71), qualifier_fr: 'x' }, 'qualifier_en', /70/],
  ['an unknown kind of source', 'ties.csv', { source_kind: 'RUMOUR' }, 'source_kind', /COPY/],
  ['an amount without a currency', 'ties.csv', { type: 'FUNDS', amount: '5' }, 'amount', /both an amount/],
  ['a currency without an amount', 'ties.csv', { type: 'FUNDS', currency: 'EUR' }, 'currency', /both an amount/],
  ['an amount of 0', 'ties.csv', { type: 'FUNDS', amount: '0', currency: 'EUR' }, 'amount', /above 0/],
  ['an amount that is no number', 'ties.csv', { type: 'FUNDS', amount: '1,5', currency: 'EUR' }, 'amount', /above 0/],
  ['an unknown currency', 'ties.csv', { type: 'FUNDS', amount: '5', currency: 'EURO' }, 'currency', /ISO 4217/],
  ['a relative address', 'actors.csv', { website: '/about' }, 'website', /absolute http or https/],
  ['an address of another scheme', 'ties.csv', { source_url: 'javascript:alert(1)' }, 'source_url', /http or https/],
  ['an address with a space', 'actors.csv', { source_url: 'https://example.org/a b' }, 'source_url', /absolute/],
  [
    'an address with a user name',
    'actors.csv',
    { website: 'https://jane@example.org' },
    'website',
    /without a user name/,
  ],
  [
    'an e-mail address in an address',
    'ties.csv',
    { source_url: 'https://example.org/?to=jane@example.org' },
    'source_url',
    /without a user name or an e-mail/,
  ],
  [
    'an unknown country',
    'actors.csv',
    { country_iso3: 'KNE' },
    'country_iso3',
    /alpha-3 code of a country in the graph; nearest: KEN/,
  ],
  ['an unknown country in a list', 'partnerships.csv', { countries_iso3: 'KEN;UK' }, 'countries_iso3', /alpha-3/],
  [
    'an unknown objective',
    'actions.csv',
    { objectives: 'OBJ9' },
    'objectives',
    /objectives in the graph; nearest: OBJ1/,
  ],
  [
    'an unknown campaign',
    'actions.csv',
    { campaign: 'CMP-9' },
    'campaign',
    /campaign in the graph, of a row of kind CAMPAIGN in this file, or nothing/,
  ],
  ['an unknown end', 'ties.csv', { from: 'A-1' }, 'from', /a node in this folder or in the graph/],
  ['no end', 'ties.csv', { to: '' }, 'to', /a node in this folder or in the graph/],
  ['a tie to itself', 'ties.csv', { to: 'ORG-1' }, 'to', /another node than from/],
  ['a tie without evidence', 'ties.csv', { source_title: '' }, 'source_title', /cites no source is refused/],
  ['a node without evidence', 'actors.csv', { source_url: '' }, 'source_title', /cites no source is refused/],
  [
    'an e-mail address in a name',
    'actors.csv',
    { name_en: 'Jane (jane@example.org)' },
    'name_en',
    /without an e-mail address: .* never a person’s data/,
  ],
  [
    'a phone number in an outcome',
    'actions.csv',
    { outcome: 'Call +66 2 215 3388' },
    'outcome',
    /without a phone number: .* never a person’s data/,
  ],
  [
    'an e-mail address as a source',
    'ties.csv',
    { source_title: 'Mail from jane@example.org' },
    'source_title',
    /without an e-mail address/,
  ],
  ['a control character', 'actors.csv', { sector: 'Hotels\u0007' }, 'sector', /without control characters/],
];

test.each(rejected)('%s is rejected', (_what, file, changed, column, expected) => {
  const [problem, ...others] = problemsOf(file, changed);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file, line: 2, column, expected: expect.stringMatching(expected) });
});

test('of a list only the wrong value is reported', () => {
  expect(problemsOf('partnerships.csv', { countries_iso3: 'KEN; UK ;THA' })).toMatchObject([{ value: 'UK' }]);
});

test('an id is used once in the whole folder', () => {
  const { problems } = read({
    'actors.csv': csv('actors.csv', [VALID_ROWS['actors.csv'], { ...VALID_ROWS['actors.csv'], name_en: 'Another' }]),
    'actions.csv': csv('actions.csv', [{ ...VALID_ROWS['actions.csv'], id: 'A-1' }]),
    'ties.csv': csv('ties.csv', [{ ...VALID_ROWS['ties.csv'], id: 'A-1' }]),
  });
  const expected = 'a code that is not yet that of actors.csv line 2';
  expect(problems).toMatchObject([
    { file: 'actors.csv', line: 3, column: 'id', value: 'A-1', expected },
    { file: 'actions.csv', line: 2, column: 'id', value: 'A-1', expected },
    { file: 'ties.csv', line: 2, column: 'id', value: 'A-1', expected },
  ]);
});

test('two ties without ids may not have type, ends and verb in common', () => {
  const { problems } = read({ 'ties.csv': csv('ties.csv', [VALID_ROWS['ties.csv'], VALID_ROWS['ties.csv']]) });
  expect(problems).toMatchObject([
    { line: 3, column: 'id', value: '', expected: expect.stringContaining('ties.csv line 2') },
  ]);
});

test('the id of a node of another type is rejected where types are known', () => {
  const known = {
    ...EXISTING,
    types: new Map([
      ['ORG-1', 'Company' as const],
      ['CMP-1', 'Partnership' as const],
    ]),
  };
  expect(problemsOf('actors.csv', { id: 'ORG-1' }, known)).toMatchObject([
    { expected: expect.stringContaining('a Company') },
  ]);
  expect(problemsOf('actors.csv', { id: 'ORG-1', kind: 'COMPANY' }, known)).toEqual([]);
  expect(problemsOf('actions.csv', { campaign: 'CMP-1' }, known)).toMatchObject([{ column: 'campaign' }]);
});

test('all problems of all files are reported, by file and line, and no rows are returned', () => {
  const { rows, problems } = read({
    'ties.csv': csv('ties.csv', [
      { ...VALID_ROWS['ties.csv'], type: 'FRIEND', strength: '2' },
      VALID_ROWS['ties.csv'],
      { type: 'FUNDS' },
    ]),
    'actors.csv': csv('actors.csv', [
      { ...VALID_ROWS['actors.csv'], kind: 'X' },
      { ...VALID_ROWS['actors.csv'], id: '' },
    ]),
  });
  expect(problems.map(({ file, line, column }) => `${file} ${line} ${column}`)).toEqual([
    'actors.csv 2 kind',
    'actors.csv 3 id',
    'ties.csv 2 type',
    'ties.csv 2 strength',
    'ties.csv 4 from',
    'ties.csv 4 to',
    'ties.csv 4 source_title',
  ]);
  expect(rows).toEqual({ nodes: [], ties: [], values: [] });
});

test('a tie to an actor with a wrong row is not reported as well', () => {
  const { problems } = read({
    'actors.csv': csv('actors.csv', [{ ...VALID_ROWS['actors.csv'], kind: 'X' }]),
    'ties.csv': csv('ties.csv', [{ ...VALID_ROWS['ties.csv'], from: 'A-1' }]),
  });
  expect(problems.map(({ file }) => file)).toEqual(['actors.csv']);
});

test('a problem is formatted as one line', () => {
  const problem = {
    file: 'ties.csv',
    line: 12,
    column: 'strength',
    value: '1.5\n\u2028\u0085',
    expected: 'a number up to 1',
  };
  expect(formatProblem(problem)).toBe(
    'ties.csv line 12, column strength: found "1.5\\n\\u2028\\u0085", expected a number up to 1',
  );
  expect(formatProblem({ ...problem, line: 0, column: '', value: '' })).toBe(
    'ties.csv: found nothing, expected a number up to 1',
  );
  expect(formatProblem({ ...problem, value: '😀'.repeat(500) }).length).toBeLessThan(400);
});
