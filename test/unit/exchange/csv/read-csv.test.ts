import { type Cells, csv, VALID_ROWS, read } from '../../../support/import-folder';

const HEADER = csv('actors.csv', []).trim();
const good: Cells = VALID_ROWS['actors.csv'];
const row = (id: string, name: string) => `${id},NGO,${name},,,,,,Register,,`;
const places = (content: string | Buffer) =>
  read({ 'actors.csv': content }).problems.map(({ line, column, expected }) => ({ line, column, expected }));

test('a byte-order mark, CRLF and quoted newlines are accepted', () => {
  const name = 'Two "lines"\r\nof a name\nor three';
  const { rows, problems } = read({ 'actors.csv': '\ufeff' + csv('actors.csv', [{ ...good, name_en: name }], '\r\n') });
  expect(problems).toEqual([]);
  expect(rows.nodes.map(({ nameEn }) => nameEn)).toEqual([name]);
});

test.each(['\n', '\r\n', '\r'])('a problem has the line on which its record starts, with line ends %j', (newline) => {
  const lines = [HEADER, row('A-1', `"one${newline}two"`), '', ',,,,,,,,,,', row('A-2', ''), row('A-3', ''), ''];
  const problems = read({ 'actors.csv': '\ufeff' + lines.join(newline) }).problems;
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [6, 'name_en'],
    [7, 'name_en'],
  ]);
});

test('an escaped formula is unescaped', () => {
  const { rows } = read({ 'actors.csv': `${HEADER}\n${row('A-1', "'=SUM(1)")}\n` });
  expect(rows.nodes[0]?.nameEn).toBe('=SUM(1)');
});

test('a file that mixes UTF-8 with another encoding is rejected by line', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  const lines = [`${HEADER}\n${row('A-1', 'Été')}\n`, latin1(`${row('A-2', 'Café')}\n`), `${row('A-3', 'Ok')}\n`];
  const content = Buffer.concat([...lines, latin1(`${row('A-4', 'Forêt')}\n`)].map((part) => Buffer.from(part)));
  const expected = 'valid UTF-8, without lone surrogates (save it as "CSV UTF-8")';
  expect(places(content)).toEqual([
    { line: 3, column: '', expected },
    { line: 5, column: '', expected },
  ]);
});

test('with a byte-order mark of UTF-8, other bytes are rejected', () => {
  const content = Buffer.concat([Buffer.from(`\ufeff${HEADER}\n`), Buffer.from(row('A-1', 'Café'), 'latin1')]);
  expect(places(content)).toMatchObject([{ line: 2, expected: expect.stringContaining('UTF-8') }]);
});

test('an encoded lone surrogate is rejected', () => {
  const surrogate = Buffer.from([0xed, 0xa0, 0x80]);
  const content = Buffer.concat([Buffer.from(`${HEADER}\nA-1,NGO,`), surrogate, Buffer.from(',,,,,,Register,,\n')]);
  expect(places(content)).toMatchObject([{ line: 2, expected: expect.stringContaining('lone surrogates') }]);
});

test('UTF-16 that is cut is rejected once, not line by line', () => {
  const content = Buffer.from('\ufeff' + csv('actors.csv', [good]), 'utf16le');
  expect(places(content.subarray(0, -1))[0]).toMatchObject({ line: 0, expected: expect.stringContaining('UTF-8') });
});

test('an unknown column is rejected, and the rows are still checked', () => {
  const content = `${HEADER.replace('name_fr', 'name_fre')}\n${row('A-1', '')}\n`;
  expect(places(content)).toMatchObject([
    { line: 1, column: 'name_fre', expected: expect.stringContaining('nearest: name_fr') },
    { line: 1, column: 'name_fr', expected: 'the column name_fr in the header' },
    { line: 2, column: 'name_en' },
  ]);
});

test('a missing column is reported once, not for each row', () => {
  const content =
    'id,name_en,name_fr,country_iso3,group,website,sector,source_title,source_url,confidence\nA-1,X,,,,,,T,,\n';
  expect(places(content)).toMatchObject([{ line: 1, column: 'kind', expected: 'the column kind in the header' }]);
});

test('a duplicate column is rejected', () => {
  expect(places(`${HEADER},kind\n`)).toMatchObject([{ line: 1, column: 'kind', expected: 'each column once' }]);
});

test('a row with too many or too few cells is rejected, and its cells are not checked', () => {
  const content = `${HEADER}\nA-1,NGO,One, or two,,,,,,Register,,\nA-2,NGO\n`;
  expect(places(content)).toEqual([
    { line: 2, column: '', expected: '11 cells, as in the header' },
    { line: 3, column: '', expected: '11 cells, as in the header' },
  ]);
});

test.each(['"Stray" quote', 'A "quoted" word', '"never closed'])('a malformed quote is rejected: %s', (name) => {
  const content = `${HEADER}\n${row('A-1', '')}\n${row('A-2', name)}\n${row('A-3', 'Fine')}\n`;
  expect(places(content)).toMatchObject([
    { line: 2, column: 'name_en' },
    { line: 3, column: '', expected: expect.stringContaining('quotes around a whole cell') },
  ]);
});

test('an empty file lacks its header; a header alone is a table without rows', () => {
  expect(places('')).toMatchObject([{ line: 1, expected: expect.stringContaining('a header row: id,kind') }]);
  expect(places(HEADER)).toEqual([]);
});

const NAME = 'Été à l’œuvre – «Kör» ½ €';
const windows1252 = (text: string) =>
  Buffer.from(
    text.replace(/[’œ–€]/g, (letter) => ({ '’': '\x92', œ: '\x9c', '–': '\x96', '€': '\x80' })[letter] ?? ''),
    'latin1',
  );
const encodings: [name: string, encode: (text: string) => Buffer][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte-order mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['Windows-1252', windows1252],
];

describe.each(encodings)('in %s', (_, encode) => {
  test.each([',', ';', '\t'])('cells separated by %j are read, and problems have their lines', (delimiter) => {
    const cells = [
      HEADER.split(','),
      ['A-1', 'NGO', `"${NAME}${delimiter}"`, '', '', '', '', '', 'Register', '', ''],
      ['A-2', 'NGOO', NAME, '', '', '', '', '', 'Register', '', ''],
    ];
    const text = cells.map((line) => line.join(delimiter)).join('\r\n');
    expect(read({ 'actors.csv': encode(text) }).problems).toMatchObject([{ line: 3, column: 'kind', value: 'NGOO' }]);
    const { rows } = read({ 'actors.csv': encode(text.replace('NGOO', 'NGO')) });
    expect(rows.nodes.map(({ nameEn }) => nameEn)).toEqual([`${NAME}${delimiter}`, NAME]);
  });
});

test('a first line that tells Excel the delimiter is no record', () => {
  const text = ['sep=;', HEADER.replaceAll(',', ';'), row('A-1', '').replaceAll(',', ';')].join('\r\n');
  expect(places(text)).toMatchObject([{ line: 3, column: 'name_en' }]);
});

test('a byte that Windows-1252 does not have is rejected', () => {
  expect(places(Buffer.from(`${HEADER}\n${row('A-1', 'Caf\x8d')}`, 'latin1'))).toMatchObject([{ line: 2 }]);
});
