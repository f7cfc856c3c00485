import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMapped, type SheetRows } from '../../../support/mapped-sheet';

const FOLDER = join(__dirname, '../../../../seed/mappings');
const sample = (name: string) => readFileSync(join(FOLDER, `${name}.yaml`), 'utf8');

/** Returns a sheet with these headers, and a row for each record of some of its cells. */
function sheet(headers: readonly string[], ...records: Record<string, string>[]): SheetRows {
  return [headers, ...records.map((record) => headers.map((header) => record[header] ?? ''))];
}

function readSample(name: string, sheets: SheetRows | Record<string, SheetRows>) {
  const { rows, problems, notes } = readMapped(sample(name), sheets);
  expect(problems).toEqual([]);
  return {
    actors: rows.nodes.map(({ id, nameEn, country, properties }) => [id, nameEn, country, properties?.kind]),
    ties: rows.ties.map(({ type, from, to, since }) => [type, from, to, ...(since ? [since] : [])]),
    notes,
    rows,
  };
}

/** CiviCRM: Search > Export contacts > "Export PRIMARY fields". */
const CIVICRM = [
  'Contact ID',
  'Contact Type',
  'Contact Subtype',
  'Do Not Email',
  'Do Not Phone',
  'Do Not Mail',
  'Do Not Sms',
  'Do Not Trade',
  'No Bulk Emails (User Opt Out)',
  'Legal Identifier',
  'External Identifier',
  'Sort Name',
  'Display Name',
  'Nickname',
  'Legal Name',
  'Image Url',
  'Preferred Communication Method',
  'Preferred Language',
  'Contact Hash',
  'Contact Source',
  'First Name',
  'Middle Name',
  'Last Name',
  'Individual Prefix',
  'Individual Suffix',
  'Formal Title',
  'Communication Style',
  'Job Title',
  'Gender',
  'Birth Date',
  'Deceased',
  'Household Name',
  'Organization Name',
  'Sic Code',
  'Current Employer ID',
  'Created Date',
  'Modified Date',
  'Addressee',
  'Email Greeting',
  'Postal Greeting',
  'Current Employer',
  'Location Type',
  'Street Address',
  'City',
  'Postal Code',
  'State',
  'Country',
  'Phone',
  'Phone Extension',
  'Phone Type',
  'Email',
  'On Hold',
  'World Region',
  'Website',
  'Group(s)',
  'Tag(s)',
  'Note(s)',
];

test('CiviCRM: organisations of a contact export, without its individuals', () => {
  const { actors, ties, notes, rows } = readSample(
    'civicrm-contacts',
    sheet(
      CIVICRM,
      {
        'Contact ID': '7',
        'Contact Type': 'Organization',
        'Organization Name': 'Quay Trust',
        Country: 'Kenya',
        Nickname: 'QT',
        Website: 'https://www.example.org',
        Email: 'desk@example.org',
      },
      {
        'Contact ID': '8',
        'Contact Type': 'Organization',
        'Contact Subtype': 'Sponsor',
        'Organization Name': 'Lake Fund',
        Country: 'Thailand',
      },
      {
        'Contact ID': '9',
        'Contact Type': 'Individual',
        'First Name': 'x',
        'Last Name': 'y',
        'Current Employer': 'Quay Trust',
      },
    ),
  );
  expect(actors).toEqual([
    ['CIVICRM-7', 'Quay Trust', 'KEN', 'NGO'],
    ['CIVICRM-8', 'Lake Fund', 'THA', 'DONOR'],
  ]);
  expect(ties).toEqual([]);
  expect(rows.nodes[0]).toMatchObject({ otherNames: ['QT'], properties: { website: 'https://www.example.org' } });
  expect(notes[0]).toMatch(/^Columns left out, since they look like personal data: .*First Name.*Email/);
});

/**
 * Salesforce, Object Reference: Account, as its data export has it; and the fields that NPSP adds.
 */
const SALESFORCE = [
  'Id',
  'IsDeleted',
  'MasterRecordId',
  'Name',
  'Type',
  'RecordTypeId',
  'ParentId',
  'BillingStreet',
  'BillingCity',
  'BillingState',
  'BillingPostalCode',
  'BillingCountry',
  'ShippingCountry',
  'Phone',
  'Fax',
  'AccountNumber',
  'Website',
  'Sic',
  'Industry',
  'AnnualRevenue',
  'NumberOfEmployees',
  'Ownership',
  'Description',
  'Rating',
  'Site',
  'OwnerId',
  'CreatedDate',
  'CreatedById',
  'LastModifiedDate',
  'npe01__One2OneContact__c',
  'npe01__SYSTEMIsIndividual__c',
  'npe01__SYSTEM_AccountType__c',
  'npo02__Formal_Greeting__c',
];

test('Salesforce NPSP: organisations and their parent accounts, without households', () => {
  const { actors, ties, notes } = readSample(
    'salesforce-npsp-accounts',
    sheet(
      SALESFORCE,
      {
        Id: '0015000000VALDxAAG',
        Name: 'Quay Trust',
        Type: 'Nonprofit',
        ParentId: '0015000000VALDyAAG',
        BillingCountry: 'Kenya',
      },
      {
        Id: '0015000000VALDyAAG',
        Name: 'Pier Holding',
        Type: 'Corporate',
        BillingCountry: 'France',
        Phone: '+33 1 23 45 67 89',
      },
      { Id: '0015000000VALDzAAG', Name: 'x Household', npe01__SYSTEM_AccountType__c: 'Household Account' },
      { Id: '0015000000VALEaAAG', Name: 'Mole Club', Type: 'Club', ParentId: '0015000000VALDzAAG' },
    ),
  );
  expect(actors).toEqual([
    ['SALESFORCE-0015000000VALDxAAG', 'Quay Trust', 'KEN', 'NGO'],
    ['SALESFORCE-0015000000VALDyAAG', 'Pier Holding', 'FRA', 'COMPANY'],
    ['SALESFORCE-0015000000VALEaAAG', 'Mole Club', undefined, 'OTHER'],
  ]);
  expect(ties).toEqual([['SUBSIDIARY_OF', 'SALESFORCE-0015000000VALDxAAG', 'SALESFORCE-0015000000VALDyAAG']]);
  expect(notes).toContainEqual('Rows left out, since an end is not in the graph or the sheets: sheet.csv line 5.');
});

/** Kumu, "Structure your data for Kumu": https://docs.kumu.io/guides/import/import */
const KUMU = {
  Elements: sheet(
    ['Label', 'Type', 'Description', 'Tags', 'Image'],
    { Label: 'Quay Trust', Type: 'Organization', Tags: 'Mapping|Ports' },
    { Label: 'Pier Holding', Type: 'Company', Description: 'Runs piers' },
    { Label: 'x', Type: 'Person' },
    { Label: 'Harbour Alliance', Type: 'Network' },
  ),
  Connections: sheet(
    ['From', 'To', 'Direction', 'Label', 'Type', 'Description', 'Tags'],
    { From: 'Quay Trust', To: 'Pier Holding', Type: 'Partnership' },
    { From: 'Pier Holding', To: 'Quay Trust', Type: 'Funding' },
    { From: 'x', To: 'Quay Trust', Type: 'Works for' },
    { From: 'Quay Trust', To: 'Harbour Alliance', Type: 'Member' },
  ),
};

test('Kumu: elements and connections, without persons', () => {
  const { actors, ties, notes } = readSample('kumu', KUMU);
  expect(actors).toEqual([
    ['KUMU-QUAY-TRUST', 'Quay Trust', undefined, 'NGO'],
    ['KUMU-PIER-HOLDING', 'Pier Holding', undefined, 'COMPANY'],
  ]);
  expect(ties).toEqual([
    ['PARTNER_OF', 'KUMU-QUAY-TRUST', 'KUMU-PIER-HOLDING'],
    ['FUNDS', 'KUMU-PIER-HOLDING', 'KUMU-QUAY-TRUST'],
    ['MEMBER_OF', 'KUMU-QUAY-TRUST', 'ORG-1'],
  ]);
  expect(notes).toEqual([
    'Columns that the mapping does not read: Tags, Image, Direction, Label, Tags.',
    'In the graph already under another id, and left as they are: Harbour Alliance (ORG-1).',
    'Rows left out, since an end is not in the graph or the sheets: Connections line 4.',
  ]);
});

/**
 * FollowTheMoney,
 * `followthemoney/schema/{Thing,LegalEntity,Organization,Interval,Interest,Membership}.yaml`.
 */
const FOLLOW_THE_MONEY = {
  Organization: sheet(
    [
      'id',
      'name',
      'alias',
      'previousName',
      'weakAlias',
      'country',
      'summary',
      'description',
      'notes',
      'topics',
      'sourceUrl',
      'address',
      'legalForm',
      'incorporationDate',
      'dissolutionDate',
      'status',
      'sector',
      'email',
      'phone',
      'website',
      'classification',
      'registrationNumber',
      'jurisdiction',
      'mainCountry',
      'modifiedAt',
      'retrievedAt',
    ],
    {
      id: 'a1',
      name: 'Quay Trust; Trust of the Quay',
      alias: 'QT',
      country: 'ke; fr',
      incorporationDate: '1990-05',
      email: 'desk@example.org',
    },
    { id: 'a2', name: 'Lake Ministry', country: 'th', topics: 'gov.national; gov' },
  ),
  Membership: sheet(
    ['id', 'role', 'status', 'startDate', 'endDate', 'date', 'summary', 'description', 'member', 'organization'],
    { id: 'm1', member: 'a2', organization: 'a1', startDate: '2019' },
    { id: 'm2', member: 'p1', organization: 'a1' },
  ),
};

test('FollowTheMoney: organisations and memberships, without those of persons', () => {
  const { actors, ties, notes, rows } = readSample('followthemoney', FOLLOW_THE_MONEY);
  expect(actors).toEqual([
    ['FTM-a1', 'Quay Trust', 'KEN', 'NGO'],
    ['FTM-a2', 'Lake Ministry', 'THA', 'GOVERNMENT'],
  ]);
  expect(rows.nodes[0]).toMatchObject({ otherNames: ['QT'], properties: { founded: '1990-05' } });
  expect(ties).toEqual([['MEMBER_OF', 'FTM-a2', 'FTM-a1', '2019']]);
  expect(notes).toContainEqual('Rows left out, since an end is not in the graph or the sheets: Membership line 3.');
});

test('FollowTheMoney: public bodies, companies, partnerships with their seats and links', () => {
  const { actors, ties, rows } = readSample('followthemoney', {
    ...FOLLOW_THE_MONEY,
    Organization: sheet(
      FOLLOW_THE_MONEY.Organization[0]!,
      { id: 'a1', name: 'Quay Trust' },
      { id: 'p1', name: 'Lakeside Table', classification: 'PARTNERSHIP', incorporationDate: '2019' },
    ),
    PublicBody: sheet(FOLLOW_THE_MONEY.Organization[0]!, { id: 'b1', name: 'Lake Police', topics: 'gov.security' }),
    Company: sheet(FOLLOW_THE_MONEY.Organization[0]!, { id: 'c1', name: 'Pier Holding' }),
    Membership: sheet(
      ['id', 'role', 'startDate', 'endDate', 'member', 'organization'],
      { id: 'm1', role: 'PARTICIPATES_IN', member: 'b1', organization: 'p1' },
      { id: 'm2', role: 'Trustee', member: 'b1', organization: 'a1' },
    ),
    UnknownLink: sheet(
      ['id', 'role', 'startDate', 'endDate', 'subject', 'object'],
      { id: 'u1', role: 'FUNDS', subject: 'c1', object: 'p1', startDate: '2020' },
      { id: 'u2', role: 'Neighbour', subject: 'c1', object: 'a1' },
    ),
  });
  expect(actors).toEqual([
    ['FTM-a1', 'Quay Trust', undefined, 'NGO'],
    ['FTM-b1', 'Lake Police', undefined, 'LAW_ENFORCEMENT'],
    ['FTM-c1', 'Pier Holding', undefined, 'COMPANY'],
    ['FTM-p1', 'Lakeside Table', undefined, undefined],
  ]);
  expect(rows.nodes.at(-1)).toMatchObject({ type: 'Partnership', since: '2019' });
  expect(ties).toEqual([
    ['PARTICIPATES_IN', 'FTM-b1', 'FTM-p1'],
    ['MEMBER_OF', 'FTM-b1', 'FTM-a1'],
    ['FUNDS', 'FTM-c1', 'FTM-p1', '2020'],
  ]);
});

test('every sample is tested here', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    ['civicrm-contacts', 'followthemoney', 'kumu', 'salesforce-npsp-accounts'].map((name) => `${name}.yaml`),
  );
});
