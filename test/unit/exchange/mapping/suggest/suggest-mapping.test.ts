import fc from 'fast-check';
import { mappingSchema } from '../../../../../src/exchange/mapping/mapping';
import { isPersonalHeader } from '../../../../../src/exchange/mapping/headers';
import {
  type ColumnChoice,
  ColumnFinder,
  type Meaning,
  type SampleSheet,
} from '../../../../../src/exchange/mapping/suggest/column-finder';
import { suggestForSheets, suggestMapping } from '../../../../../src/exchange/mapping/suggest/suggest-for-sheets';
import { formatProblem } from '../../../../../src/exchange/rows/problem';
import { readMapped } from '../../../../support/mapped-sheet';

const suggest = (headers: string[], ...rows: string[][]) => suggestMapping({ name: 'contacts.csv', headers, rows });

test.each([
  [
    'English',
    ['Organisation name', 'Type', 'Country', 'Website', 'Network', 'First name', 'E-mail'],
    ['Quay Trust', 'NGO', 'Kenya', 'www.example.org', 'Harbour Alliance', 'x', 'y'],
  ],
  [
    'French',
    ['Nom', 'Catégorie', 'Pays', 'Site web', 'Réseau', 'Prénom', 'Courriel'],
    ['Quay Trust', 'Association', 'Kenya', 'https://www.example.org', 'Alliance du port', 'x', 'y'],
  ],
  [
    'Spanish',
    ['Nombre', 'Tipo', 'País', 'Sitio web', 'Miembro de', 'Apellidos', 'Correo electrónico'],
    ['Quay Trust', 'ONG', 'Kenia', 'www.example.org', 'harbour alliance', 'x', 'y'],
  ],
])('a sheet of organisations in %s is read by the mapping that is suggested', (_, headers, cells) => {
  const mapping = suggest(headers, cells);
  const [name, type, country, website, network] = headers;
  expect(mapping).toEqual({
    source: { title: 'contacts.csv', confidence: 'MEDIUM' },
    records: [
      {
        file: 'actors.csv',
        columns: {
          id: { idOf: name, country },
          kind: { column: type, values: { [cells[1] ?? '']: 'NGO' } },
          name_en: name,
          country_iso3: { country },
          website,
        },
      },
      {
        file: 'ties.csv',
        when: { column: network, present: true },
        columns: { type: { constant: 'MEMBER_OF' }, from: { idOf: name, country }, to: { actor: network } },
      },
    ],
  });
  const { rows, problems } = readMapped(mapping!, [headers, cells], {
    actors: [{ id: 'ORG-1', names: ['Harbour Alliance', 'Alliance du port'], country: 'KEN' }],
  });
  expect(problems).toEqual([]);
  expect(rows.nodes).toMatchObject([{ id: 'KEN-QUAY-TRUST', properties: { website: 'https://www.example.org' } }]);
  expect(rows.ties).toMatchObject([{ from: 'KEN-QUAY-TRUST', to: 'ORG-1' }]);
});

test('ids are those of the sheet, and its parents are found by theirs', () => {
  const mapping = suggest(
    ['Account ID', 'Account Name', 'Parent Account ID', 'Founded'],
    ['1', 'Quay Trust', '', '31/12/1990'],
  );
  expect(mapping).toMatchObject({
    dates: 'day-first',
    records: [
      {
        columns: { id: { prefix: 'CONTACTS-', column: 'Account ID' }, kind: { constant: 'OTHER' }, founded: 'Founded' },
      },
      {
        when: { column: 'Parent Account ID', present: true },
        columns: {
          type: { constant: 'SUBSIDIARY_OF' },
          from: { prefix: 'CONTACTS-', column: 'Account ID' },
          to: { prefix: 'CONTACTS-', column: 'Parent Account ID' },
        },
      },
    ],
  });
});

test.each(['constructor', 'toString', '__proto__'])('a kind %j is a word like any other', (word) => {
  const sheet = { name: 'contacts.csv', headers: ['Nombre', 'Tipo'], rows: [['Quay Trust', word]] };
  const kindOf = (values: Record<string, string>) =>
    suggestMapping(sheet, new ColumnFinder(sheet, [{ header: 'Tipo', meaning: 'kind', values }]))!.records[0]!.columns
      .kind;
  expect(kindOf({})).toEqual({ column: 'Tipo', values: {} });
  const values = Object.fromEntries([[word, 'OTHER']]);
  expect(kindOf(values)).toEqual({ column: 'Tipo', values });
});

describe('a value whose meaning no word indicates', () => {
  const headers = ['Name', 'Type', 'Stakeholder group'];
  const suggestFor = (cells: string[], columns: ColumnChoice[] = []) => {
    const sheet = { name: 'sheet.csv', headers, rows: [cells] };
    return readMapped(suggestMapping(sheet, new ColumnFinder(sheet, columns))!, [headers, cells]);
  };

  test.each([
    ['Type', ['Quay Hotels', 'Hotel chain', '']],
    ['Stakeholder group', ['Quay Hotels', 'Company', 'Trade']],
  ])('is a problem, and no guess, in %s', (header, cells) => {
    const { rows, problems } = suggestFor(cells);
    expect([rows.nodes, problems]).toEqual([[], [expect.stringContaining(`column ${header}: found`)]]);
  });

  test('is read as the user says, empty cells too', () => {
    const values = { 'Hotel chain': 'COMPANY', '': 'NGO' };
    const columns: ColumnChoice[] = [
      { header: 'Type', meaning: 'kind', values },
      { header: 'Stakeholder group', meaning: 'group', values: { Trade: 'PRIVATE_SECTOR' } },
    ];
    expect(suggestFor(['Quay Hotels', 'Hotel chain', 'Trade'], columns).rows.nodes).toMatchObject([
      { properties: { kind: 'COMPANY', group: 'PRIVATE_SECTOR' } },
    ]);
    expect(suggestFor(['Quay Trust', '', ''], columns).rows.nodes).toMatchObject([{ properties: { kind: 'NGO' } }]);
  });

  test.each([
    ['Treaty body', 'TREATY_BODY'],
    ['law_enforcement', 'LAW_ENFORCEMENT'],
    ['Organe de traité', 'TREATY_BODY'],
    ['Entreprise', 'COMPANY'],
  ])('but %j is the name of a kind', (cell, kind) => {
    expect(suggestFor(['Quay', cell, '']).rows.nodes).toMatchObject([{ properties: { kind } }]);
  });
});

describe.each<[Meaning, string[]]>([
  ['name', ['Name', 'Organisation', 'Name of the organisation', 'Nom', 'Nom de l’organisation', 'Nombre', 'Entidad']],
  ['country', ['Country', 'Country of origin', 'Pays', 'Pays d’origine', 'País', 'País de origen']],
  [
    'since',
    ['Since', 'Member since', 'Joined', 'Depuis', 'Membre depuis', 'Année d’adhésion', 'Desde', 'Miembro desde'],
  ],
  ['website', ['Website', 'Website (URL)', 'Web site', 'Site web', 'Adresse web', 'Sitio web', 'Página web']],
  ['kind', ['Kind', 'Type', 'Type of organisation', 'Type d’organisation', 'Tipo', 'Tipo de organización']],
])('the column with the %s', (meaning, names) => {
  test.each(names)('is found by %j', (header) => {
    const finder = new ColumnFinder({ name: 'sheet.csv', headers: ['x', header], rows: [] });
    expect(finder.find(meaning)).toBe(header);
  });
});

test('« desde » is the origin where another column has the destination', () => {
  const [ties] = suggest(['Desde', 'Hacia', 'Inicio'])!.records;
  expect(ties!.columns).toMatchObject({ from: { actor: 'Desde' }, to: { actor: 'Hacia' }, since: 'Inicio' });
  expect(suggest(['Desde', 'Hacia'])!.records[0]!.columns).not.toHaveProperty('since');
});

test.each([
  ['active since then', ['Name', 'Since'], [{}], { active_since: 'Since' }],
  ['a member since then', ['Name', 'Network', 'Since'], [{}, { since: 'Since' }], {}],
])('an organisation of a sheet is %s', (_, headers, columns, own) => {
  const { records } = suggest(headers, headers)!;
  expect(records.map(({ columns: read }) => read)).toMatchObject(columns);
  expect(records[0]!.columns).toMatchObject(own);
  expect(records.flatMap(({ columns: read }) => Object.values(read))).toContain('Since');
});

test.each<[string, string[], ColumnChoice[]]>([
  ['a column with the names of organisations', ['x', 'y'], [{ header: 'x', meaning: 'kind' }]],
  ['a column that names another organisation', ['Name', 'x'], [{ header: 'x', meaning: 'until' }]],
  ['a column with the codes', ['Name', 'x'], [{ header: 'x', meaning: 'parentId' }]],
  ['in which each row is an organisation', ['From', 'To', 'x'], [{ header: 'x', meaning: 'kind' }]],
  [
    'one column for each meaning: x',
    ['Name', 'x', 'y'],
    [
      { header: 'x', meaning: 'kind' },
      { header: 'y', meaning: 'kind' },
    ],
  ],
])('a column that is to be read and cannot be is refused: %s', (reason, headers, choices) => {
  const records = [headers, headers].map((cells, index) => ({ line: index + 1, cells }));
  const columns = choices.map((choice) => ({ sheet: 'sheet.csv', ...choice }));
  const { problems } = suggestForSheets([{ name: 'sheet.csv', isFile: true, records }], 'x', { columns });
  expect(problems.map(formatProblem)).toEqual([expect.stringContaining(reason)]);
});

test('two columns that name either end make ties, of the types in the values', () => {
  expect(
    suggest(['De', 'Vers', 'Type', 'Depuis'], ['A', 'B', 'Bailleur', '2019'], ['B', 'C', 'Partenaire', '']),
  ).toEqual({
    source: { title: 'contacts.csv', confidence: 'MEDIUM' },
    records: [
      {
        file: 'ties.csv',
        columns: {
          type: { column: 'Type', values: { Bailleur: 'FUNDS', Partenaire: 'PARTNER_OF' } },
          from: { actor: 'De' },
          to: { actor: 'Vers' },
          since: 'Depuis',
        },
      },
    ],
  });
});

test('nothing is suggested for headers that are not understood', () => {
  expect(suggest(['x', 'y', 'First name'])).toBeUndefined();
});

const HEADERS = [
  'Name',
  'Nom',
  'Nombre',
  'Type',
  'Country',
  'Pays',
  'From',
  'To',
  'Vers',
  'ID',
  'Parent ID',
  'Funder',
  'Since',
  'x',
  'First name',
  'Email',
  'Téléphone',
  'Apellidos',
  'Gender',
  '',
  'Name',
];

test('a suggestion is a valid mapping, which reads headers of the sheet and none of persons', () => {
  const sheet: fc.Arbitrary<SampleSheet> = fc.array(fc.constantFrom(...HEADERS), { maxLength: 8 }).chain((headers) =>
    fc.record({
      name: fc.constant('sheet.csv'),
      headers: fc.constant(headers),
      rows: fc.array(fc.array(fc.string(), { maxLength: headers.length }), { maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(sheet, (sample) => {
      const mapping = suggestMapping(sample);
      if (!mapping) return;
      expect(mappingSchema.safeParse(mapping).success).toBe(true);
      const read = mapping.records.flatMap(({ columns, when }) => [...Object.values(columns), ...(when ? [when] : [])]);
      for (const source of read) {
        const used =
          typeof source === 'string'
            ? [source]
            : Object.entries(source).flatMap(([key, value]) =>
                ['column', 'country', 'actor', 'idOf'].includes(key) ? [String(value)] : [],
              );
        expect(used.filter((header) => !sample.headers.includes(header) || isPersonalHeader(header))).toEqual([]);
      }
    }),
  );
});
