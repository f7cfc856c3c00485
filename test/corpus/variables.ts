import { sourceId, tieId } from '../../src/store/model/record-ids';
import { TieType } from '../../src/store/model/tie-type';

/** Ids of the facts, several of each kind. */
const COUNTRIES = ['FRA', 'KEN', 'GTM', 'MAR'];
const REGIONS = ['BLK-EUR', 'BLK-SSA', 'BLK-AP'];
const OBJECTIVES = ['OBJ1', 'OBJ3', 'OBJ6'];
const ACTORS = ['ECPAT', 'MBR-KEOOGO', 'MBR-ECPAT-FRA', 'INTERPOL', 'CM-HILTON', 'NLD-MFA', 'AU', 'OAK'];
const PARTNERSHIPS = ['CODE-BOARD', 'ARG-CODE-COMMITTEE', 'HLTF-SECTT', 'EU-IF'];
const INITIATIVES = ['DISRUPTING-HARM', 'TIMELESS-JUSTICE', 'DONT-LOOK-AWAY', 'BOGOTA-2024'];
const OTHERS = [
  'COM-001',
  'COM-131',
  'OPP-UPR-REVIEW-MAR-2022-11-07',
  'OPP-CONFERENCE-COL-2024-11-07',
  'OPSC',
  'IND-1a',
  'SD1',
];
const FRAMEWORK = ['EN1', 'IS1', 'CO1', 'SECTT', 'CODE-CRITERION-2', 'NO-SUCH-ID'];
const SOURCES = ['https://github.com/zmjones/untreaties', 'https://www.end-violence.org/pathfinding'].map((url) =>
  sourceId({ title: '', url }),
);
const TIES = ['INTERPOL', 'UNICEF'].map((to) => tieId({ type: TieType.PARTNER_OF, from: 'ECPAT', to }));
const COMPANIES = ['CM-HILTON', 'CM-ACCOR', 'CM-TUI', 'ECPAT'];

const each = (ids: readonly string[], more: object = {}): object[] => ids.map((id) => ({ id, ...more }));
const pairs = (one: readonly string[], other: readonly string[]) =>
  one.map((id, index) => [id, other[index]!] as const);
const FILTERS_OF_ACTORS = [
  { countries: ['FRA'] },
  { regions: ['BLK-SSA'], kinds: ['MEMBER'] },
  { objectives: ['OBJ1'], groups: ['CIVIL_SOCIETY'] },
  { text: 'tourism' },
];
const FILTERS_OF_COMMITMENTS = [
  {},
  { countries: ['COL'] },
  { regions: ['BLK-EUR'], objectives: ['OBJ1'] },
  { text: 'violence' },
];
const FILTERS_OF_PARTNERSHIPS = [
  {},
  { groupsAll: ['GOVERNMENT', 'PRIVATE_SECTOR'], includeEnded: true },
  { regions: ['BLK-AMER'] },
  { objectives: ['OBJ3'], multiStakeholder: true },
  { participants: ['ECPAT'], text: 'code' },
];
const ROUTES = pairs(['MBR-ECPAT-SWE', 'MBR-ECPAT-FRA', 'ECPAT', 'MBR-KEOOGO'], ['ASEAN', 'COE', 'INTERPOL', 'AU']);
const CONVENING = [
  { targets: ['CM-ACCOR', 'UNWTO', 'NLD-MFA'].map((actor) => ({ actor })), seats: 5 },
  {
    targets: [{ actor: 'EU-COMMISSION' }],
    seats: 4,
    mustInvite: ['MBR-ECPAT-FRA'],
    groupQuotas: [{ group: 'CIVIL_SOCIETY', min: 2 }],
    exclude: ['INTERPOL'],
  },
];
const EVIDENCE = [{ title: 'Harbour Log', url: 'https://log.example.org/', asOf: '2025-11' }];

const recorded = (...inputs: object[]): object[] =>
  inputs.map((input) => ({ input: { evidence: EVIDENCE, ...input }, dryRun: true }));
const LIMITS = { maxHops: 4, minConfidence: 'LOW', includeEnded: false };
const perDimension = (dimensions: readonly string[], filters: readonly object[]): object[] =>
  dimensions.flatMap((by) => filters.map((filter) => ({ by, filter })));

/** The day of all answers. */
export const VALID = '2026-11-25';

/** The variables of each operation of the explorer that takes some. */
export const EXPLORER: Readonly<Record<string, object[]>> = {
  CountryAbout: each(COUNTRIES),
  CountryOrganisations: each(COUNTRIES),
  CountryScorecard: each(COUNTRIES),
  CountryRecords: each(COUNTRIES),
  RegionAbout: each(REGIONS),
  RegionRecords: each(REGIONS, { today: VALID }),
  ObjectiveAbout: each(OBJECTIVES),
  ObjectiveMembers: each(OBJECTIVES),
  ObjectiveRecords: each(OBJECTIVES),
  ObjectiveIndicators: each(OBJECTIVES),
  Details: each([...COUNTRIES, ...REGIONS, ...OBJECTIVES, ...ACTORS, ...PARTNERSHIPS, ...INITIATIVES, ...OTHERS]),
  Record: each([...PARTNERSHIPS, ...INITIATIVES, ...OTHERS, ...FRAMEWORK, ...TIES]),
  RecordTies: each([...PARTNERSHIPS, ...INITIATIVES, ...OTHERS]),
  Organisation: each(ACTORS),
  OrganisationTies: each(ACTORS),
  OrganisationMeetings: each(ACTORS),
  OrganisationAllies: each(ACTORS),
  OrganisationDuplicates: each(ACTORS),
  OrganisationHistory: each(ACTORS),
  Organisations: [{}, ...FILTERS_OF_ACTORS.map((filter) => ({ filter }))],
  OrganisationCounts: perDimension(['KIND', 'GROUP', 'REGION', 'COUNTRY', 'OBJECTIVE'], FILTERS_OF_ACTORS.slice(0, 3)),
  Routes: ROUTES.flatMap(([from, to]) => [
    { ...LIMITS, from: [from], to: [to], avoid: [], via: [] },
    { ...LIMITS, from: [from], to: [to], avoid: ['UNICEF'], via: ['ECPAT-SECRETARIAT'], includeEnded: true },
  ]),
  Redundancy: ROUTES.map(([from, to]) => ({ from: [from], to })),
  Leaving: ROUTES.map(([from, to]) => ({ remove: ['UNICEF'], from: [from], to, maxHops: 4 })),
  Convene: CONVENING.map((input) => ({ input })),
  ConveneEvidence: CONVENING.map((input) => ({ input })),
  WorldCounts: ['ACTORS', 'PARTNERSHIPS', 'COMMITMENTS', 'OPPORTUNITIES', 'TIES'].map((of) => ({ of })),
  Places: [{}],
  Signatories: [{ filter: { signedCode: true } }, { filter: { criterion: { number: 2, status: ['MET'] } } }],
  CodeCompany: each(COMPANIES),
  CodeLeverage: COMPANIES.flatMap((company) => [1, 2].map((criterion) => ({ company, criterion }))),
  Search: ['francee', 'ECPAT', 'tourisme', 'INTERPOL', 'zzzz'].map((text) => ({ text, first: 20 })),
  Names: [{ ids: [...ACTORS, ...OTHERS, 'NO-SUCH-ID'] }],
  Stakeholders: OBJECTIVES.map((objective) => ({ targets: ['INTERPOL', 'NLD-MFA'], objective })),
  SimilarActors: ['ECPAT France', 'Hilton', 'UNICEF'].map((nameEn) => ({
    input: { nameEn, country: 'FRA', kind: 'NGO' },
  })),
  MeetingsBetween: [{ by: ['ECPAT'], with: ['INTERPOL'], from: '2020' }],
  CoverageCells: [
    {},
    ...pairs(OBJECTIVES, REGIONS).map(([objective, region]) => ({ objectives: [objective], regions: [region] })),
  ],
  CoverageCell: pairs(OBJECTIVES, REGIONS).map(([objective, region]) => ({ objective, region })),
  SeatCandidates: pairs(OBJECTIVES, REGIONS).map(([objective, region]) => ({ objective, region })),
  Examples: [{ ids: ['MBR-ECPAT-SWE', 'ASEAN', 'FRA'] }],
  Commitments: FILTERS_OF_COMMITMENTS.map((filter) => ({ filter })),
  CommitmentCounts: perDimension(['KIND', 'GROUP', 'REGION', 'COUNTRY', 'STATUS'], [{}, { objectives: ['OBJ1'] }]),
  Neighbourhood: ACTORS.slice(0, 4).flatMap((id) => [1, 2].map((hops) => ({ id, hops }))),
  Partnerships: FILTERS_OF_PARTNERSHIPS.flatMap((filter) => ['GROUPS', 'NAME'].map((orderBy) => ({ filter, orderBy }))),
  PartnershipTotal: FILTERS_OF_PARTNERSHIPS.map((filter) => ({ filter })),
  PartnershipCounts: FILTERS_OF_PARTNERSHIPS.map((filter) => ({ filter })),
  Partnership: each(PARTNERSHIPS),
  PartnershipRecord: each(PARTNERSHIPS),
  ChairCandidates: PARTNERSHIPS.flatMap((id) => ['GOVERNMENT', 'CIVIL_SOCIETY'].map((group) => ({ id, group }))),
  Duplicates: [{}, { actor: 'MBR-ECPAT-FRA' }],
  Calendar: [
    {},
    { from: '2026-01', to: '2027-12' },
    { from: '2022', regions: ['BLK-SSA'] },
    { from: '2022', countries: ['MAR'] },
  ],
  RecordActor: recorded({ kind: 'NGO', nameEn: 'Harbour Watch', country: 'FRA' }, { kind: 'NGO', nameEn: '' }),
  RecordTie: recorded(
    { from: 'MBR-ECPAT-FRA', to: 'INTERPOL', type: 'PARTNER_OF', since: '2020' },
    { from: 'ECPAT', to: 'ECPAT', type: 'PARTNER_OF', since: '2020' },
  ),
  RecordCommitment: recorded(
    { by: 'NLD-MFA', nameEn: 'Trains its staff', madeOn: '2024' },
    { by: 'NO-SUCH-ID', nameEn: 'x' },
  ),
  RecordFollowUp: recorded(
    { commitment: 'COM-001', asOf: '2025', status: 'MET' },
    { commitment: 'ECPAT', asOf: '2025', status: 'MET' },
  ),
  RecordAction: recorded({ kind: 'CONVENING', leads: ['ECPAT'], nameEn: 'Harbour Day', objectives: ['OBJ1'] }),
  RecordMeeting: recorded({ by: 'ECPAT', with: ['INTERPOL'], on: '2025-03-01', about: ['OBJ1'] }),
  RecordInvitations: recorded({ actors: ['INTERPOL', 'OAK'], to: 'BOGOTA-2024', on: '2024-10' }),
  UndoRecording: each(['NO-SUCH-ID']),
  MergeTwins: [{ keep: 'ECPAT', absorb: 'OAK', reason: 'One body.', dryRun: true }],
  KeepTwinsApart: [{ actors: ['ECPAT', 'OAK'], reason: 'Two bodies.', dryRun: true }],
  Source: each(SOURCES),
};

/** The variables of each committed operation. */
export const OPERATIONS: Readonly<Record<string, object[]>> = {
  About: each([...ACTORS, ...COUNTRIES, ...PARTNERSHIPS, 'NO-SUCH-ID']),
  Allies: ['MBR-ECPAT-FRA', 'ECPAT', 'OAK'].map((actor) => ({ actor })),
  Calendar: [{ from: '2026-11-25' }, { from: '2022', regions: ['BLK-SSA'], kinds: ['OPPORTUNITY'] }],
  Commitments: [{}, { madeAt: ['OPP-CONFERENCE-COL-2024-11-07'] }, { countries: ['FRA'], status: ['UNKNOWN'] }],
  FindRoute: ROUTES.map(([from, to]) => ({ from, to, k: 2 })),
  Gaps: [{ objectives: ['OBJ6'], regions: ['BLK-EUR'] }, { objectives: ['OBJ1'] }],
  InvitationList: CONVENING,
  Partnerships: [{}, { groupsAll: ['GOVERNMENT', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY'] }, { countries: ['ARG'] }],
  Search: ['francee', 'tourisme', 'zzzz'].map((text) => ({ text })),
  SharedPartners: [{ actors: ['MBR-ECPAT-FRA', 'MBR-ECPAT-LUX'] }, { actors: ['ECPAT', 'INTERPOL'] }],
};

/** What each tool of assistants is asked. */
export const TOOLS: Readonly<Record<string, object[]>> = {
  find: OPERATIONS.Search!,
  about: each([...ACTORS, ...COUNTRIES, ...PARTNERSHIPS, ...OTHERS, ...TIES, 'NO-SUCH-ID']),
  route: OPERATIONS.FindRoute!,
  who_with: OPERATIONS.Allies!.map((given) => ({ what: 'near', ...given })),
  list: ['organisations', 'partnerships', 'ties', 'commitments', 'actions', 'opportunities'].map((what) => ({ what })),
  gaps: OPERATIONS.Gaps!,
  invite: OPERATIONS.InvitationList!,
  calendar: OPERATIONS.Calendar!,
  treaty: ['parties', 'not_parties', 'signed_only'].map((what) => ({ what, instrument: 'OPSC' })),
};

/** Parameters by which each table that takes them is filtered. */
export const FILTERS = [
  'countries=FRA,KEN',
  'regions=BLK-SSA',
  'objectives=OBJ1',
  'manifestations=SECTT',
  'groupsAll=GOVERNMENT,CIVIL_SOCIETY',
  'includeEnded=true',
  'text=tourism',
];

/** Whole parameters of a table, for what it alone takes. */
export const TABLE_FILTERS: Readonly<Record<string, string[]>> = {
  actors: ['kinds=MEMBER', 'criterion.number=2&criterion.status=MET', 'regions=NO-SUCH-ID', 'colour=red'],
  ties: ['types=FUNDS', 'status=ENDED,UNCONFIRMED', 'node=ECPAT'],
  routes: ['from=MBR-ECPAT-FRA&to=COE&maxHops=6&k=5', 'from=MBR-KEOOGO&to=AU&avoid=UNICEF'],
  invitations: ['targets=UNWTO,NLD-MFA&seats=6&maxHops=4'],
  tally: ['of=ACTORS&by=KIND', 'of=TIES&by=REGION,STATUS', 'of=PARTNERSHIPS&by=OBJECTIVE', 'of=COMMITMENTS&by=STATUS'],
  nodes: ['types=COUNTRY', 'types=MEMBER,COMPANY'],
  opportunities: ['kinds=UPR_REVIEW'],
  agenda: ['from=2022&to=2026'],
  commitments: ['madeAt=OPP-CONFERENCE-COL-2024-11-07'],
  scorecards: ['hasMember=true'],
};

/** The calendar is as of now: what ends a tie, and so differs by the day, is left out. */
export const CALENDARS = ['BLK-SSA', 'BLK-EUR'].map(
  (region) =>
    `from=2022-01-01&to=2026-11-25&regions=${region}&kinds=OPPORTUNITY,DEADLINE,COMMITMENT_DUE,AGREEMENT_ENDS,NEXT_STEP`,
);
