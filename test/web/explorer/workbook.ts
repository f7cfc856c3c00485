import { workbookOf } from '../../support/mapped-sheet';

/**
 * Headers, one of them without a meaning, a kind without a matching word, an ambiguous date, and a
 * column of personal data.
 */
export const WORKBOOK = {
  name: 'quay.xlsx',
  mimeType: 'application/octet-stream',
  buffer: workbookOf({
    Organisations: [
      ['Body', 'Type', 'Country', 'Contact person', 'Website'],
      ['Quay Trust', 'ONG', 'ABO', 'front desk', 'quay.example.org'],
      ['Mangrove Circle', 'Boot club', 'CRN', 'front desk', ''],
    ],
    Relations: [
      ['From', 'To', 'Relation', 'Since'],
      ['Quay Trust', 'Lantern Network', 'Member', '03/04/2021'],
      ['Mangrove Circle', 'Quay Trust', 'Partner', '2020-05'],
    ],
  }),
};
