import { ActionKind, Confidence } from '../../src/store/model/enums';
import { ActorKind, StakeholderGroup } from '../../src/store/model/actor-kind';
import { NETWORK } from '../../src/store/model/record-ids';
import { reportRow } from '../../src/kinds/report';
import { ROSTER } from '../../src/kinds/roster';
import { Extent, RosterKind } from '../../src/store/model/roster';
import type { EvidenceRow, GraphRows, NodeRow, SourceRow, TieRow, ValueRow } from '../../src/store/model/rows';
import { TieType } from '../../src/store/model/tie-type';
import { Visibility } from '../../src/store/model/visibility';
import { tie } from './rows';

/** The times of recording the small world and LATER_NEWS. */
export const RECORDED = new Date('2024-01-15T12:00:00Z');
export const LATER = new Date('2025-06-01T08:30:00Z');

// Four invented countries: Aboria in the north, Bellmare and Corinia in the south, and Dolmen
// without a region. Aboria's French name sorts last; Bellmare and the South Coast have no French
// name.
const GAZETTE: SourceRow = {
  title: 'Harbour Gazette',
  url: 'https://gazette.example.org/tides',
  published: '2019-05',
  publisher: 'Harbour Press',
};
const REGISTER: SourceRow = { title: 'Tide Register' };

const gazette = (rest: Partial<EvidenceRow> = {}): EvidenceRow => ({
  source: GAZETTE,
  confidence: Confidence.HIGH,
  ...rest,
});
const register = (rest: Partial<EvidenceRow> = {}): EvidenceRow => ({
  source: REGISTER,
  confidence: Confidence.MEDIUM,
  ...rest,
});

const node = (row: Omit<NodeRow, 'evidence'> & { evidence?: EvidenceRow[] }): NodeRow => ({ evidence: [], ...row });

const PLACES: NodeRow[] = [
  node({ id: 'R-NORTH', type: 'Region', nameEn: 'North Coast', nameFr: 'Côte nord' }),
  node({ id: 'R-SOUTH', type: 'Region', nameEn: 'South Coast' }),
  node({
    id: 'ABO',
    type: 'Country',
    nameEn: 'Aboria',
    nameFr: 'Ouest-Aborie',
    region: 'R-NORTH',
    properties: { iso3: 'ABO', regionBasis: 'STATED' },
    evidence: [register()],
  }),
  node({ id: 'BLM', type: 'Country', nameEn: 'Bellmare', region: 'R-SOUTH', properties: { iso3: 'BLM' } }),
  node({
    id: 'CRN',
    type: 'Country',
    nameEn: 'Corinia',
    nameFr: 'Corinie',
    region: 'R-SOUTH',
    properties: { iso3: 'CRN', regionBasis: 'BY_GEOGRAPHY' },
  }),
  node({ id: 'DOL', type: 'Country', nameEn: 'Dolmen', nameFr: 'Île du Dolmen', properties: { iso3: 'DOL' } }),
];

const FRAMEWORK: NodeRow[] = [
  node({ id: 'DIR-1', type: 'StrategicDirection', nameEn: 'Calm seas' }),
  node({ id: 'OBJ-1', type: 'Objective', nameEn: 'Safer travel', nameFr: 'Voyages plus sûrs', parent: 'DIR-1' }),
  node({ id: 'OBJ-2', type: 'Objective', nameEn: 'Better laws', parent: 'DIR-1' }),
  node({
    id: 'IND-1',
    type: 'Indicator',
    nameEn: 'Ferries with a rule',
    parent: 'OBJ-1',
    properties: { unit: 'count' },
  }),
  node({ id: 'STR-1', type: 'InfluenceStrategy', nameEn: 'Speak up', nameFr: 'Prendre la parole' }),
  node({ id: 'IND-2', type: 'Indicator', nameEn: 'Speeches', parent: 'STR-1', properties: { unit: 'count' } }),
  node({ id: 'ENA-1', type: 'Enabler', nameEn: 'Boats' }),
  node({ id: 'IND-3', type: 'Indicator', nameEn: 'Boats afloat', parent: 'ENA-1', properties: { unit: 'yes_no' } }),
  node({ id: 'MAN-1', type: 'Manifestation', nameEn: 'In travel', nameFr: 'Dans les voyages' }),
  node({
    id: 'ELM-1',
    type: 'FrameworkElement',
    nameEn: 'Ferry crews',
    parent: 'DIR-1',
    properties: { kind: 'target_group' },
  }),
  node({
    id: 'CRI-1',
    type: 'CodeCriterion',
    nameEn: 'Have a policy',
    nameFr: 'Avoir une politique',
    properties: { number: 1 },
  }),
  node({ id: 'CRI-2', type: 'CodeCriterion', nameEn: 'Train the crew', properties: { number: 2 } }),
  node({
    id: 'INS-PACT',
    type: 'Instrument',
    nameEn: 'Reef Pact',
    properties: { kind: 'declaration' },
  }),
  node({
    id: 'INS-TIDES',
    type: 'Instrument',
    nameEn: 'Treaty of Tides',
    properties: { kind: 'treaty', adopted: '2001-11' },
  }),
  {
    ...reportRow(ROSTER, {
      id: 'ROS-TIDES',
      node: 'INS-TIDES',
      of: RosterKind.PARTIES,
      extent: Extent.COMPLETE,
      reported: 1,
      atLeast: false,
      asOf: '2020',
      visibility: Visibility.PUBLIC,
    }),
    evidence: [register()],
  },
];

// Two sources disagree about 2021: both values are kept.
const VALUES: ValueRow[] = [
  { indicator: 'IND-1', asOf: '2019', value: 3, basis: 'ferries seen', evidence: [gazette({ asOf: '2019' })] },
  { indicator: 'IND-1', asOf: '2021', value: 7, basis: 'ferries seen', evidence: [gazette({ asOf: '2021' })] },
  { indicator: 'IND-1', asOf: '2021', value: 8, basis: 'ferries told of', evidence: [register()] },
];

const ACTORS: NodeRow[] = [
  // The network itself, and its two members.
  node({
    id: NETWORK,
    type: 'Partner',
    nameEn: 'Lantern Network',
    nameFr: 'Réseau Lanterne',
    properties: { kind: ActorKind.NETWORK_ORGAN, group: StakeholderGroup.CIVIL_SOCIETY },
  }),
  node({
    id: 'MBR-ABO',
    type: 'Member',
    nameEn: 'Aboria Child Watch',
    nameFr: 'Veille enfance d’Aboria',
    otherNames: ['ACW', 'Aboria Night Patrol'],
    country: 'ABO',
    region: 'R-NORTH',
    properties: {
      kind: ActorKind.MEMBER,
      group: StakeholderGroup.CIVIL_SOCIETY,
      website: 'https://watch.example.org/',
      note: 'Moved house in 2020.',
    },
    evidence: [
      register({ asOf: '2015', locator: 'p. 4' }),
      gazette({ asOf: '2019-05', locator: 'endnote 7' }),
      gazette({ locator: 'undated' }),
    ],
  }),
  node({
    id: 'MBR-BEL',
    type: 'Member',
    nameEn: 'Bellmare Shelter',
    country: 'BLM',
    properties: { kind: ActorKind.MEMBER, group: StakeholderGroup.CIVIL_SOCIETY },
  }),
  // Two companies and the office of the code that they sign. Dune is a signatory; Ebb left in 2019.
  node({
    id: 'ORG-CODE',
    type: 'Partner',
    nameEn: 'Code Office',
    nameFr: 'Bureau du Code',
    properties: { kind: ActorKind.COALITION, group: StakeholderGroup.CIVIL_SOCIETY },
  }),
  node({
    id: 'COM-DUNE',
    type: 'Company',
    nameEn: 'Dune Hotels',
    country: 'ABO',
    properties: {
      kind: ActorKind.COMPANY,
      group: StakeholderGroup.PRIVATE_SECTOR,
      sector: 'hotel',
      status: 'top_member_2023',
    },
  }),
  node({
    id: 'COM-EBB',
    type: 'Company',
    nameEn: 'Ebb Ferries',
    country: 'BLM',
    properties: { kind: ActorKind.COMPANY, group: StakeholderGroup.PRIVATE_SECTOR },
  }),
  // Governments, law enforcement and a regional body.
  node({
    id: 'BODY-GULF',
    type: 'RegionalBody',
    nameEn: 'Gulf Council',
    nameFr: 'Conseil du Golfe',
    properties: { kind: ActorKind.REGIONAL_BODY, group: StakeholderGroup.INTERGOVERNMENTAL },
  }),
  node({
    id: 'GOV-ABO',
    type: 'Partner',
    nameEn: 'Ministry of Shores',
    nameFr: 'Ministère des Rivages',
    country: 'ABO',
    properties: { kind: ActorKind.GOVERNMENT, group: StakeholderGroup.GOVERNMENT },
  }),
  node({
    id: 'POL-BLM',
    type: 'Partner',
    nameEn: 'Harbour Police',
    country: 'BLM',
    properties: { kind: ActorKind.LAW_ENFORCEMENT, group: StakeholderGroup.LAW_ENFORCEMENT },
  }),
  // A fund, a university, a radio and a temple. The fund has no country; the temple has only
  // confidential ties.
  node({
    id: 'DON-FIR',
    type: 'Partner',
    nameEn: 'Fir Fund',
    properties: { kind: ActorKind.DONOR, group: StakeholderGroup.DONOR },
  }),
  node({
    id: 'UNI-KEEL',
    type: 'Partner',
    nameEn: 'Keel University',
    country: 'CRN',
    properties: { kind: ActorKind.ACADEMIA, group: StakeholderGroup.ACADEMIA },
  }),
  node({
    id: 'MED-OAK',
    type: 'Partner',
    nameEn: 'Oak Radio',
    country: 'DOL',
    properties: { kind: ActorKind.MEDIA, group: StakeholderGroup.MEDIA },
  }),
  node({
    id: 'FAI-PIN',
    type: 'Partner',
    nameEn: 'Épicéa Temple',
    country: 'CRN',
    properties: { kind: ActorKind.FAITH_BASED, group: StakeholderGroup.FAITH_COMMUNITY },
  }),
];

const BETWEEN_ACTORS: TieRow[] = [
  tie('T-ABO-NET', 'MBR-ABO', TieType.MEMBER_OF, NETWORK, {
    since: '2001-09-14',
    evidence: [
      register({ asOf: '2018', locator: 'p. 2' }),
      gazette({ asOf: '2020-06-30' }),
      gazette({ locator: 'undated' }),
    ],
  }),
  tie('T-BEL-NET', 'MBR-BEL', TieType.MEMBER_OF, NETWORK, { since: '2014', confidence: Confidence.MEDIUM }),
  tie('T-DUNE-CODE', 'COM-DUNE', TieType.SIGNED_CODE, 'ORG-CODE', { since: '2012-05', evidence: [gazette()] }),
  tie('T-EBB-CODE', 'COM-EBB', TieType.SIGNED_CODE, 'ORG-CODE', { since: '2013', until: '2019' }),
  tie('T-DUNE-CRI', 'COM-DUNE', TieType.ASSESSED_ON, 'CRI-1', {
    since: '2020',
    verb: 'MET',
    evidence: [gazette({ asOf: '2020' })],
  }),
  // Parallel ties: the watch is the local representative of the code, and a partner of its office.
  tie('T-ABO-CODE-1', 'MBR-ABO', TieType.LOCAL_CODE_REPRESENTATIVE_OF, 'ORG-CODE', { since: '2011' }),
  tie('T-ABO-CODE-2', 'MBR-ABO', TieType.PARTNER_OF, 'ORG-CODE', { confidence: Confidence.LOW }),
  // One source supports the tie between the watch and the ministry; another contradicts it.
  tie('T-ABO-GOV', 'MBR-ABO', TieType.CONTACT_OF, 'GOV-ABO', {
    since: '2017-03',
    contested: true,
    confidence: Confidence.MEDIUM,
    evidence: [register({ asOf: '2021' }), gazette({ asOf: '2022', against: true })],
  }),
  // The fund supported the network until the last day of 2016.
  tie('T-FIR-NET', 'DON-FIR', TieType.FUNDS, NETWORK, { since: '2008', until: '2016-12-31' }),
  // Has the verb of its source.
  tie('T-NET-GULF', NETWORK, TieType.REGIONAL_ADVOCACY_WITH, 'BODY-GULF', {
    since: '2020-02',
    strength: 0.45,
    verb: 'sails_with',
    note: 'Twice a year.',
    phrases: { en: 'sails with {}', enBack: 'is sailed with by {}', fr: 'navigue avec {}', frBack: 'voit naviguer {}' },
  }),
  // Agreed, but from 2090.
  tie('T-EBB-DUNE', 'COM-EBB', TieType.SUPPLIER_OF, 'COM-DUNE', { since: '2090' }),
  // Hidden from anonymous readers.
  tie('T-HID-ABO-BEL', 'MBR-ABO', TieType.PARTNER_OF, 'MBR-BEL', {
    visibility: Visibility.NETWORK,
    evidence: [register({ locator: 'minutes of a closed meeting' })],
  }),
  tie('T-HID-PIN-GOV', 'FAI-PIN', TieType.CONTACT_OF, 'GOV-ABO', { visibility: Visibility.CONFIDENTIAL }),
  tie('T-HID-EBB-CODE', 'COM-EBB', TieType.SIGNED_CODE, 'ORG-CODE', {
    since: '2021',
    visibility: Visibility.CONFIDENTIAL,
  }),
];

const OF_STATES: TieRow[] = [
  tie('T-ABO-GULF', 'ABO', TieType.MEMBER_STATE_OF, 'BODY-GULF', { since: '1999' }),
  tie('T-BLM-GULF', 'BLM', TieType.MEMBER_STATE_OF, 'BODY-GULF', { since: '1999', until: '2010-06' }),
  tie('T-CRN-GULF', 'CRN', TieType.MEMBER_STATE_OF, 'BODY-GULF', { since: '2090-01-01' }),
  tie('T-HID-DOL-GULF', 'DOL', TieType.MEMBER_STATE_OF, 'BODY-GULF', { visibility: Visibility.NETWORK }),
  tie('T-ABO-TIDES', 'ABO', TieType.PARTY_TO, 'INS-TIDES', { since: '2003-02-01', evidence: [register()] }),
  tie('T-ABO-PACT', 'ABO', TieType.SIGNATORY_TO, 'INS-PACT'),
  tie('T-HID-BLM-PACT', 'BLM', TieType.SIGNATORY_TO, 'INS-PACT', { visibility: Visibility.NETWORK }),
];

const WORKS: NodeRow[] = [
  // Has seats of civil society, government and the private sector; until 2019 also of the fund.
  node({
    id: 'PSH-1',
    type: 'Partnership',
    nameEn: 'Anchor Table',
    nameFr: 'Table de l’Ancre',
    since: '2015',
    evidence: [gazette({ asOf: '2016' })],
  }),
  // Two groups, and a third with a confidential seat.
  node({ id: 'PSH-2', type: 'Partnership', nameEn: 'Beacon Circle', otherNames: ['BC'], since: '2018-04' }),
  // Ended on the last day of June 2019, though the seat of the watch has no end.
  node({
    id: 'PSH-3',
    type: 'Partnership',
    nameEn: 'Cove Alliance',
    nameFr: 'Alliance de la Crique',
    since: '2010-02-01',
    until: '2019-06',
  }),
  // Announced for 2090, with an undated seat.
  node({ id: 'PSH-4', type: 'Partnership', nameEn: 'Drift Forum', since: '2090' }),
  // Without known dates and seats.
  node({ id: 'PSH-5', type: 'Partnership', nameEn: 'Abyss Round' }),
  node({ id: 'CAM-1', type: 'Campaign', nameEn: 'Clear Water', nameFr: 'Eau claire', since: '2018', until: '2021' }),
  node({ id: 'CAM-2', type: 'Campaign', nameEn: 'Dry Land', since: '2090' }),
  node({
    id: 'ACT-1',
    type: 'AdvocacyAction',
    nameEn: 'Aboria law reform',
    nameFr: 'Réforme de la loi d’Aboria',
    parent: 'CAM-1',
    since: '2019',
    until: '2021-03-31',
    properties: { kind: ActionKind.LEGISLATIVE_ADVOCACY, outcome: 'Adopted.' },
    evidence: [gazette({ asOf: '2021' })],
  }),
  node({
    id: 'ACT-2',
    type: 'AdvocacyAction',
    nameEn: 'Bellmare radio hour',
    parent: 'PSH-2',
    since: '2022-05',
    properties: { kind: ActionKind.MEDIA },
  }),
  node({
    id: 'ACT-3',
    type: 'AdvocacyAction',
    nameEn: 'Coral study',
    properties: { kind: ActionKind.RESEARCH },
  }),
  node({
    id: 'ACT-4',
    type: 'AdvocacyAction',
    nameEn: 'Distant congress',
    since: '2090-05-01',
    properties: { kind: ActionKind.CONVENING },
  }),
];

const SEATS: TieRow[] = [
  // The watch convenes the Anchor Table and is its secretariat.
  tie('S-1-ABO-C', 'MBR-ABO', TieType.CONVENES, 'PSH-1', { since: '2015', evidence: [gazette({ asOf: '2016' })] }),
  tie('S-1-ABO-S', 'MBR-ABO', TieType.SECRETARIAT_OF, 'PSH-1', { since: '2016-02', confidence: Confidence.MEDIUM }),
  tie('S-1-DUNE', 'COM-DUNE', TieType.PARTICIPATES_IN, 'PSH-1', { since: '2016' }),
  tie('S-1-GOV', 'GOV-ABO', TieType.PARTICIPATES_IN, 'PSH-1', { since: '2016-03-01' }),
  tie('S-1-FIR', 'DON-FIR', TieType.FUNDS, 'PSH-1', { since: '2015', until: '2019' }),
  tie('S-1-KEEL', 'UNI-KEEL', TieType.OBSERVER_OF, 'PSH-1', { since: '2090' }),
  tie('S-HID-1-POL', 'POL-BLM', TieType.PARTICIPATES_IN, 'PSH-1', { visibility: Visibility.NETWORK }),
  tie('S-2-BEL', 'MBR-BEL', TieType.LEADS, 'PSH-2', { since: '2018-04' }),
  tie('S-2-POL', 'POL-BLM', TieType.OBSERVER_OF, 'PSH-2'),
  tie('S-HID-2-PIN', 'FAI-PIN', TieType.PARTICIPATES_IN, 'PSH-2', { visibility: Visibility.CONFIDENTIAL }),
  tie('S-3-ABO', 'MBR-ABO', TieType.PARTICIPATES_IN, 'PSH-3', { since: '2010' }),
  tie('S-3-BEL', 'MBR-BEL', TieType.PARTICIPATES_IN, 'PSH-3', { since: '2010', until: '2019-06' }),
  tie('S-3-NET', NETWORK, TieType.PARTICIPATES_IN, 'PSH-3', { since: '2010', until: '2019-06' }),
  tie('S-4-ABO', 'MBR-ABO', TieType.PARTICIPATES_IN, 'PSH-4'),
  tie('S-C-ABO', 'MBR-ABO', TieType.CONVENES, 'CAM-1', { since: '2018', until: '2021' }),
  tie('S-C-PSH', 'PSH-1', TieType.SUPPORTS, 'CAM-1'),
  tie('S-A1-ABO', 'MBR-ABO', TieType.LEADS, 'ACT-1', { since: '2019', until: '2021-03-31' }),
  tie('S-A1-DUNE', 'COM-DUNE', TieType.PARTICIPATES_IN, 'ACT-1', { since: '2019', until: '2020' }),
  tie('S-A1-GOV', 'ACT-1', TieType.TARGETS, 'GOV-ABO', { since: '2019', until: '2021-03-31' }),
  tie('S-A2-OAK', 'MED-OAK', TieType.LEADS, 'ACT-2', { since: '2022-05' }),
  tie('S-A2-FIR', 'DON-FIR', TieType.SUPPORTS, 'ACT-2', { since: '2022-05' }),
  tie('S-A3-KEEL', 'UNI-KEEL', TieType.LEADS, 'ACT-3'),
  tie('S-HID-A3-POL', 'ACT-3', TieType.TARGETS, 'POL-BLM', { visibility: Visibility.NETWORK }),
];

const AIMS_AND_PLACES: TieRow[] = [
  tie('W-1-OBJ', 'PSH-1', TieType.PURSUES, 'OBJ-1'),
  tie('W-1-ABO', 'PSH-1', TieType.COVERS, 'ABO'),
  tie('W-1-BLM', 'PSH-1', TieType.COVERS, 'BLM', { since: '2017' }),
  tie('W-2-OBJ', 'PSH-2', TieType.PURSUES, 'OBJ-2'),
  tie('W-HID-2-OBJ', 'PSH-2', TieType.PURSUES, 'OBJ-1', { visibility: Visibility.NETWORK }),
  tie('W-2-BLM', 'PSH-2', TieType.COVERS, 'BLM'),
  tie('W-3-OBJ-1', 'PSH-3', TieType.PURSUES, 'OBJ-1', { since: '2010', until: '2019-06' }),
  tie('W-3-OBJ-2', 'PSH-3', TieType.PURSUES, 'OBJ-2', { since: '2010', until: '2019-06' }),
  tie('W-3-CRN', 'PSH-3', TieType.COVERS, 'CRN', { since: '2010', until: '2019-06' }),
  tie('W-4-ABO', 'PSH-4', TieType.COVERS, 'ABO'),
  tie('W-A1-OBJ', 'ACT-1', TieType.PURSUES, 'OBJ-2', { since: '2019', until: '2021-03-31' }),
  tie('W-A1-ABO', 'ACT-1', TieType.COVERS, 'ABO', { since: '2019', until: '2021-03-31' }),
  tie('W-A2-OBJ', 'ACT-2', TieType.PURSUES, 'OBJ-1'),
  tie('W-A2-BLM', 'ACT-2', TieType.COVERS, 'BLM'),
  tie('W-HID-A3-DOL', 'ACT-3', TieType.COVERS, 'DOL', { visibility: Visibility.CONFIDENTIAL }),
];

/**
 * One small invented world in full, small enough to reason about by hand. Ids with HID belong to
 * ties that an anonymous viewer may not see. The Anchor Table, the Beacon Circle and the Abyss
 * Round are current today.
 */
export const SMALL_WORLD: GraphRows = {
  nodes: [...PLACES, ...FRAMEWORK, ...ACTORS, ...WORKS],
  ties: [...BETWEEN_ACTORS, ...OF_STATES, ...SEATS, ...AIMS_AND_PLACES],
  values: VALUES,
};

/**
 * The records of LATER: an actor, its seat at the Anchor Table since 2016, and a value of IND-1.
 */
export const LATER_NEWS: GraphRows = {
  nodes: [
    node({
      id: 'NGO-GUL',
      type: 'Partner',
      nameEn: 'Gull House',
      country: 'CRN',
      properties: { kind: ActorKind.NGO, group: StakeholderGroup.CIVIL_SOCIETY },
    }),
  ],
  ties: [tie('S-1-GUL', 'NGO-GUL', TieType.PARTICIPATES_IN, 'PSH-1', { since: '2016' })],
  values: [{ indicator: 'IND-1', asOf: '2023', value: 9, basis: 'ferries seen', evidence: [] }],
};
