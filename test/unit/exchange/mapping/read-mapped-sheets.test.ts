import type { MappingFile } from '../../../../src/exchange/mapping/mapping';
import { readMapped } from '../../../support/mapped-sheet';

const SOURCE = { title: 'Contacts of the Harbour Alliance', published: '2025-05', confidence: 'HIGH' };
const MAPPING: MappingFile = {
  source: SOURCE,
  records: [
    {
      file: 'actors.csv',
      columns: {
        id: { idOf: 'Organisation', country: 'Pays' },
        name_en: 'Organisation',
        kind: { column: 'Type', values: { gov: 'GOVERNMENT', ong: 'NGO' }, default: 'OTHER' },
        country_iso3: { country: 'Pays' },
        website: 'Site',
        founded: 'Created',
      },
    },
    {
      file: 'ties.csv',
      when: { column: 'Partner', present: true },
      columns: {
        type: { constant: 'PARTNER_OF' },
        from: { actor: 'Organisation', country: 'Pays' },
        to: { actor: 'Partner' },
        since: 'Since',
      },
    },
  ],
};
const HEADER = ['Organisation', 'Type', 'Pays', 'Site', 'Created', 'Partner', 'Since', 'Prénom', 'Notes'];
const PORT = [
  'Ministry of Ports',
  'Gov',
  'Thaïlande',
  'www.example.org',
  '1990.0',
  'harbour alliance',
  '31/12/2019',
  'x',
  'y',
];
const LAKE = ['Lakeside Table', '', 'FRA', '', '', 'Ministry of ports', '', '', ''];

test('a sheet and a mapping make the records of the import files', () => {
  const { rows, problems, notes } = readMapped(MAPPING, [HEADER, PORT, LAKE]);
  const source = { title: SOURCE.title, published: '2025-05' };
  expect(problems).toEqual([]);
  expect(rows.nodes).toMatchObject([
    {
      id: 'THA-MINISTRY-OF-PORTS',
      type: 'Partner',
      nameEn: 'Ministry of Ports',
      country: 'THA',
      properties: { kind: 'GOVERNMENT', website: 'https://www.example.org', founded: '1990' },
      evidence: [{ source, confidence: 'HIGH' }],
    },
    { id: 'FRA-LAKESIDE-TABLE', properties: { kind: 'OTHER' } },
  ]);
  expect(rows.ties).toMatchObject([
    { type: 'PARTNER_OF', from: 'THA-MINISTRY-OF-PORTS', to: 'ORG-1', since: '2019-12-31', evidence: [{ source }] },
    { type: 'PARTNER_OF', from: 'FRA-LAKESIDE-TABLE', to: 'THA-MINISTRY-OF-PORTS' },
  ]);
  expect(notes).toEqual([
    'Columns left out, since they look like personal data: Prénom.',
    'Columns that the mapping does not read: Notes.',
  ]);
});
