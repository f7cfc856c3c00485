import fc from 'fast-check';
import { mappingSchema } from '../../../../../src/exchange/mapping/mapping';
import { isPersonalHeader } from '../../../../../src/exchange/mapping/headers';
import type { SampleSheet } from '../../../../../src/exchange/mapping/suggest/column-finder';
import { suggestMapping } from '../../../../../src/exchange/mapping/suggest/suggest-for-sheets';
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
          kind: { column: type, values: { [cells[1] ?? '']: 'NGO' }, default: 'OTHER' },
          ...{ name_en: name, country_iso3: { country }, website },
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

test('with ids, they are those of the sheet, and its parents are found by theirs', () => {
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
  const { records } = suggest(['Nombre', 'Tipo'], ['Quay Trust', word])!;
  const values = Object.fromEntries([[word, 'OTHER']]);
  expect(records[0]!.columns.kind).toEqual({ column: 'Tipo', values, default: 'OTHER' });
});

test('two columns that name either end make ties, of the types that the values say', () => {
  expect(suggest(['De', 'Vers', 'Type', 'Depuis'], ['A', 'B', 'Bailleur', '2019'], ['B', 'C', 'Réunion', ''])).toEqual({
    source: { title: 'contacts.csv', confidence: 'MEDIUM' },
    records: [
      {
        file: 'ties.csv',
        columns: {
          type: { column: 'Type', values: { Bailleur: 'FUNDS', Réunion: 'PARTNER_OF' } },
          ...{ from: { actor: 'De' }, to: { actor: 'Vers' }, since: 'Depuis' },
        },
      },
    ],
  });
});

test('nothing is suggested for headers that are not understood', () => {
  expect(suggest(['x', 'y', 'First name'])).toBeUndefined();
});

const HEADERS = [
  ...[
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
  ],
  ...['First name', 'Email', 'Téléphone', 'Apellidos', 'Gender', '', 'Name'],
];

test('what is suggested is a valid mapping, which reads headers of the sheet and none of persons', () => {
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
