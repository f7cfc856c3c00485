import type { MappingFile } from '../../../../src/exchange/mapping/mapping';
import { ACTORS, readMapped } from '../../../support/mapped-sheet';

type Columns = MappingFile['records'][number]['columns'];

const ACTOR: Columns = { id: 'Code', name_en: 'Name', kind: { constant: 'NGO' } };
const mapping = (columns: Columns, more: Partial<MappingFile> = {}): MappingFile => ({
  source: { title: 'Contacts' },
  records: [{ file: 'actors.csv', columns: { ...ACTOR, ...columns } }],
  ...more,
});
const HEADER = ['Code', 'Name', 'Other'];
const row = (other: string, name = 'Pier Trust', code = 'P-1') => [code, name, other];
const problemsOf = (columns: Columns, rows: string[][], more: Partial<MappingFile> = {}) =>
  readMapped(mapping(columns, more), [HEADER, ...rows]).problems;

test.each<[what: string, source: Columns[string], cell: string, problem: RegExp]>([
  [
    'an unknown value',
    { column: 'Other', values: { gov: 'GOVERNMENT' } },
    'company',
    /column Other: found "company", expected a value of which it is said what it stands for; nearest: gov$/,
  ],
  [
    'a translation that is no kind',
    { column: 'Other', values: { gov: 'GOVT' } },
    'gov',
    /column Other: found "gov", expected one of 22 values/,
  ],
  ['a constant that is no kind', { constant: 'GOVT' }, '', /^mapping\.yaml, column actors\.csv kind: found "GOVT"/],
  [
    'a cell with an e-mail address',
    'Other',
    'desk@example.org',
    /column Other: found "desk@example\.org", expected no personal data/,
  ],
])('%s is a problem', (_, kind, cell, problem) => {
  expect(problemsOf({ kind }, [row(cell)])).toEqual([expect.stringMatching(problem)]);
});

test('a constant that is wrong is one problem for all rows', () => {
  const rows = [row('', 'A', 'A'), row('', 'B', 'B')];
  expect(problemsOf({ kind: { constant: 'GOVT' } }, rows)).toHaveLength(1);
});

test('a required property that the mapping lacks is one problem of the mapping', () => {
  expect(readMapped({ records: [{ file: 'actors.csv', columns: ACTOR }] }, [HEADER, row('')]).problems).toEqual([
    expect.stringMatching(/^mapping\.yaml, column actors\.csv source_title: found nothing, expected a source_title/),
  ]);
});

test('a column that the sheet lacks, or has twice, is one problem with the header', () => {
  expect(problemsOf({ website: 'Web' }, [row(''), row('', 'Quay Trust', 'P-2')])).toEqual([
    'sheet.csv line 1, column Web: found nothing, expected the column Web, which actors.csv website reads; nearest: Code',
  ]);
  expect(
    readMapped(mapping({ note: 'Other' }), [
      ['Code', 'Name', 'Other', 'other'],
      ['P', 'Pier', '', ''],
    ]).problems,
  ).toEqual([]);
  expect(
    readMapped(mapping({ note: 'OTHER' }), [
      ['Code', 'Name', 'Other', 'other'],
      ['P', 'Pier', '', ''],
    ]).problems,
  ).toEqual([
    expect.stringMatching(/line 1, column OTHER: found "OTHER", expected each column once: actors\.csv note reads it/),
  ]);
});

test('a header is found in any case and spelling of its words', () => {
  expect(
    readMapped(mapping({ name_en: 'ACCOUNT_name' }), [
      ['Code', 'AccountName'],
      ['P-1', 'Pier Trust'],
    ]).problems,
  ).toEqual([]);
});

test('a column of personal data is refused by name, even as a condition, unless the mapping says that it is none', () => {
  const sheet = [
    ['Code', 'Name', 'Gender'],
    ['P-1', 'Pier Trust', 'all'],
  ];
  const refused =
    'sheet.csv line 1, column Gender: found "Gender", expected no personal data: leave the column out of actors.csv note, or name it in notPersonal';
  expect(readMapped(mapping({ note: 'Gender' }), sheet).problems).toEqual([refused]);
  const when = { column: 'Gender', present: true } as const;
  expect(readMapped(mapping({}, { records: [{ file: 'actors.csv', when, columns: ACTOR }] }), sheet).problems).toEqual([
    refused.replace('note', 'when'),
  ]);
  expect(readMapped(mapping({ note: 'Gender' }, { notPersonal: ['gender'] }), sheet).problems).toEqual([]);
});

test('a date of two readings is refused, unless the mapping says which comes first', () => {
  expect(problemsOf({ since: 'Other' }, [row('03/04/2021')])).toEqual([
    expect.stringMatching(/^sheet\.csv line 2, column Other: found "03\/04\/2021", expected 2021-04-03 or 2021-03-04/),
  ]);
  const { rows } = readMapped(mapping({ since: 'Other' }, { dates: 'month-first' }), [HEADER, row('03/04/2021')]);
  expect(rows.nodes).toMatchObject([{ since: '2021-03-04' }]);
});

test('a date in a text is written as ours are, and any other text stays', () => {
  const founded = (cell: string) => {
    const { rows, problems } = readMapped(mapping({ founded: 'Other' }), [HEADER, row(cell)]);
    return problems[0] ?? rows.nodes[0]?.properties?.founded;
  };
  expect(['31/12/1990', '1990.0', 'about 1990'].map(founded)).toEqual(['1990-12-31', '1990', 'about 1990']);
  expect(founded('03/04/1990')).toMatch(/found "03\/04\/1990", expected 1990-04-03 or 1990-03-04/);
});

test('a country that is none, or not of the graph, names the nearest', () => {
  const country: Columns = { country_iso3: { country: 'Other' } };
  expect(problemsOf(country, [row('Frence'), row('Spain', 'Quay', 'P-2')])).toEqual([
    expect.stringMatching(/line 2, column Other: found "Frence", expected a country of the graph.*; nearest: France, /),
    expect.stringMatching(/line 3, column Other: found "Spain", expected a country of the graph/),
  ]);
});

test('a cell that several columns read is one problem', () => {
  const columns: Columns = { id: { idOf: 'Name', country: 'Other' }, country_iso3: { country: 'Other' } };
  expect(problemsOf(columns, [row('Frence')])).toHaveLength(1);
  expect(problemsOf({ note: 'Other', sector: 'Other' }, [row('desk@example.org')])).toHaveLength(1);
});

test('a row without the name from which its id is made is one problem', () => {
  expect(problemsOf({ id: { idOf: 'Name' } }, [row('x', '')])).toEqual([
    'sheet.csv line 2, column Name: found nothing, expected a text: it is required',
  ]);
});

const TIE: MappingFile = {
  source: { title: 'Relations' },
  records: [
    {
      file: 'ties.csv',
      columns: { type: { constant: 'PARTNER_OF' }, from: { actor: 'A' }, to: { actor: 'B', country: 'In' } },
    },
  ],
};

test('an end whose name nobody has, or several have, is a problem that names the candidates', () => {
  const actors = [...ACTORS, { id: 'CMP-1', names: ['Harbour Alliance'], country: 'FRA' }];
  const sheet = [
    ['A', 'B', 'In'],
    ['Harbour Aliance', 'Harbour Alliance', 'Kenya'],
    ['Harbour Alliance', 'Alliance du Port', ''],
    ['Alliance du port', 'Harbour Alliance', 'France'],
    ['', 'Harbour Alliance', 'France'],
  ];
  expect(readMapped(TIE, sheet, { actors }).problems).toEqual([
    'sheet.csv line 2, column A: found "Harbour Aliance", expected the name of an organisation in the graph or in this sheet; nearest: Harbour Alliance (CMP-1, FRA), Harbour Alliance (ORG-1, KEN)',
    'sheet.csv line 3, column A: found "Harbour Alliance", expected a name of one organisation only; it is that of Harbour Alliance (ORG-1, KEN) and Harbour Alliance (CMP-1, FRA)',
    'sheet.csv line 5, column A: found nothing, expected the id of a node in this folder or in the graph',
  ]);
});

test('rows that make the same record make it once; an id that two records have is a problem with the line of the other', () => {
  const twice = readMapped(mapping({}), [HEADER, row('a'), row('b')]);
  expect(twice.rows.nodes).toHaveLength(1);
  expect(problemsOf({}, [row(''), row('', 'Quay Trust')])).toEqual([
    'sheet.csv line 3, column Code: found "P-1", expected a code that is not yet that of sheet.csv line 2',
  ]);
});

test('an actor that the graph has under another id is left as it is, and ties by the sheet’s own id join it', () => {
  const columns: Columns = { type: { constant: 'PARTNER_OF' }, from: 'Code', to: { column: 'Other' } };
  const both: MappingFile = {
    source: { title: 'Contacts' },
    records: [
      { file: 'actors.csv', columns: ACTOR },
      { file: 'ties.csv', when: { column: 'Other', present: true }, columns },
    ],
  };
  const sheet = [HEADER, row('', 'HARBOUR ALLIANCE', 'S-1'), row('S-1', 'Pier Trust', 'S-2')];
  const { rows, problems, notes } = readMapped(both, sheet);
  expect(problems).toEqual([]);
  expect(rows.nodes.map(({ id }) => id)).toEqual(['S-2']);
  expect(rows.ties).toMatchObject([{ from: 'S-2', to: 'ORG-1' }]);
  expect(notes).toEqual(['In the graph already under another id, and left as they are: Harbour Alliance (ORG-1).']);
});

test('a mapping names the sheet of a workbook and the row of its header', () => {
  const sheets = { Notes: [['Only notes']], Contacts: [['A list of 2025'], [], HEADER, row('')] };
  const read = (more: Partial<MappingFile>) => readMapped(mapping({}, more), sheets);
  expect(read({ sheet: 'contacts', headerRow: 3 }).rows.nodes).toHaveLength(1);
  expect(read({ sheet: 'Contact' }).problems).toEqual([
    'mapping.yaml, column sheet: found "Contact", expected one of the sheets Notes, Contacts',
  ]);
  expect(read({ sheet: 'Contacts', headerRow: 9 }).problems).toEqual([
    'Contacts line 9: found nothing, expected a row with the headers of the columns',
  ]);
});

test('a row with more cells than the header is refused; one with fewer has blank cells', () => {
  expect(
    problemsOf({ note: 'Other' }, [
      ['P-1', 'Pier Trust'],
      ['P-2', 'Quay', '', 'x'],
    ]),
  ).toEqual(['sheet.csv line 3: found "4 cells", expected 3 cells, as in the header']);
});

test('values are translated in any case, blank ones have the default, and others the value in the mapping', () => {
  const kind = { column: 'Other', values: { Gov: 'GOVERNMENT' }, default: 'NGO', otherwise: 'OTHER' };
  const sheet = [HEADER, row('GOV', 'A', 'A'), row('', 'B', 'B'), row('x', 'C', 'C'), row('GOVERNMENT', 'D', 'D')];
  const { rows } = readMapped(mapping({ kind }), sheet);
  expect(rows.nodes.map(({ properties }) => properties?.kind)).toEqual(['GOVERNMENT', 'NGO', 'OTHER', 'GOVERNMENT']);
});
