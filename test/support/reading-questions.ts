import { DERIVED_INDICATORS } from '../../src/graph/framework/derived-indicators.store';
import { DIMENSIONS_OF } from '../../src/graph/tally/tally.type';
import { QUESTIONS } from './convening-questions';

const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';
const list = (name: string, filter = '', first = 20) =>
  `${name}(first: ${first} ${filter}) { nodes { id name } ${PAGE} }`;
const only = (filter: string) => `filter: { ${filter} }`;

const ACTORS = '"MBR-ABO", "COM-DUNE", "COM-EBB", "DON-FIR", "UNI-KEEL", "POL-BLM", "GOV-ABO", "MED-OAK", "COM-SKIFF"';
const INITIATIVES = '"ACT-1", "ACT-2", "ACT-3", "PSH-1", "PSH-2", "PSH-3", "CAM-1"';
const NAMES = '... on Entity { name fr: name(lang: FR) otherNames note evidence { asOf source { title } } }';
const ACTOR = 'kind group website country { id region { id } }';
const SEATS = `${PAGE} edges { node { id name group } role since tie { id sentence } }`;

/** The lists of partnerships, actions and actors by every filter. */
const FILTERS: Record<string, string[]> = {
  actors: [
    'kinds: [DONOR]',
    'groups: [GOVERNMENT, ACADEMIA]',
    'countries: ["BLM", "DOL"]',
    'regions: ["R-SOUTH"]',
    'signedCode: true',
    'signedCode: false',
    'isMember: true',
    'isMember: false',
    'objectives: ["OBJ-1"]',
    'text: "watch"',
  ],
  actions: [
    'kinds: [MEDIA]',
    'objectives: ["OBJ-2"]',
    'countries: ["ABO"]',
    'regions: ["R-NORTH"]',
    'leads: ["MBR-ABO"]',
    'targets: ["GOV-ABO"]',
    'campaigns: ["CAM-1"]',
    'text: "law"',
  ],
  partnerships: [
    'objectives: ["OBJ-1"]',
    'countries: ["BLM"]',
    'regions: ["R-SOUTH"]',
    'groupsAll: [GOVERNMENT]',
    'minGroups: 2',
    'isMultiStakeholder: true',
    'participants: ["MBR-ABO"]',
    'includeEnded: true',
    'text: "circle"',
  ],
};

const entries = <T>(items: readonly T[], entryOf: (item: T) => [string, string]) =>
  Object.fromEntries(items.map(entryOf));

/** A query of each kind, with all fields of its result. */
export const READS: Record<string, string> = {
  actorsById: `nodes(ids: [${ACTORS}]) { id ${NAMES}
    ... on Actor { ${ACTOR} } ... on Member { region { id } joinedOn }
    ... on Company { sector code { status signedOn metCount } } }`,
  meetings: `meetings(first: 20) { nodes { id heldOn by { id name } with { id name } about { id } outcome nextStep nextStepDueOn evidence { asOf } } ${PAGE} }`,
  meetingsOfActors: `nodes(ids: [${ACTORS}]) { ... on Actor { meetings(first: 5) { nodes { id } ${PAGE} } } }`,
  meetingsByRegion: `north: meetings(filter: { regions: ["R-NORTH"] }) { nodes { id } } south: meetings(filter: { regions: ["R-SOUTH"] }) { nodes { id } }`,
  initiativesById: `nodes(ids: [${INITIATIVES}]) { id ${NAMES}
    ... on Partnership { since until groups isMultiStakeholder ${list('actions')} }
    ... on AdvocacyAction { kind since until outcome campaign { id name } leads { id name } partners { id name } targets { id name } }
    ... on Campaign { since until ${list('actions')} ${list('partnerships')} } }`,
  initiativesOfActors: `nodes(ids: [${ACTORS}]) { ... on Actor { ${list('partnerships', '', 2)} ${list('actions', '', 2)} } }`,
  tiesOfActors: `nodes(ids: [${ACTORS}]) { ... on Actor { ties(first: 5, statuses: [CURRENT, UNCONFIRMED, CONTESTED, ENDED]) {
    ${PAGE} nodes { id since until strength from { id } to { id } sentence status retractedAt } } } }`,
  tiesById: `nodes(ids: ["T-NET-GULF", "S-A2-OAK", "H-SKIFF-CODE"]) { ... on Tie { id since from { id } to { id } sentence status retractedAt } }`,
  participants: `nodes(ids: [${INITIATIVES}]) {
    ... on Partnership { participants(first: 3) { ${SEATS} } all: participants(includeEnded: true) { ${SEATS} } }
    ... on Campaign { participants(first: 3) { ${PAGE} nodes { id name } } } }`,
  countries: `countries { nodes { id ${list('actors')} members: ${list('actors', 'kinds: [MEMBER]')} ${list('partnerships')} } }`,
  scorecards: `countries { nodes { id scorecard { memberCount lines { objective { id } memberCount partnershipCount groups actionCount unknown { code }
    evidence { asOf source { title } } } } } }`,
  indicators: `nodes(ids: [${[...DERIVED_INDICATORS.keys()].map((id) => `"${id}"`).join(', ')}]) {
    ... on Indicator { id values { year value evidence { asOf source { title } } } } }`,
  ...entries([...DERIVED_INDICATORS.keys()], (id) => [
    `indicator ${id}`,
    `node(id: "${id}") { ... on Indicator { values { year value } } }`,
  ]),
  campaigns: list('campaigns', '', 1),
  // One word at a time: the ranking of hits for several words depends on their frequency among all
  // versions.
  search: ['watch', 'zephyr', 'circle']
    .map((word) => `${word}: search(text: "${word}") { node { id ${NAMES} } matched }`)
    .join(' '),
  searchOfKind: `search(text: "fir", filter: { kinds: [DONOR] }) { node { id } matched }`,
  neighbourhood: `neighbourhood(of: ["PSH-1"], hops: 2, first: 8) { nodes { id ${NAMES} } ties { id sentence } isTruncated }`,
  paths: `influencePaths(input: { from: ["ECPAT"], to: ["BODY-GULF", "GOV-ABO"], maxHops: 5, includeEnded: true }) {
    paths { score explanation hops { tie { id sentence } weight } } missingLink { from { id name } to { id } } }`,
  quotas: `conveningList(input: { seats: 4, exclude: ["ECPAT"], targets: [{ actor: "GOV-ABO" }, { actor: "BODY-GULF", weight: 2 }],
    groupQuotas: [{ group: CIVIL_SOCIETY, min: 0, max: 1 }, { group: PRIVATE_SECTOR, min: 1 }],
    regionQuotas: [{ region: "R-SOUTH", min: 0, max: 1 }] }) {
      invitees { actor { id name } gain runnerUp { id } } reach bound }`,
  ...QUESTIONS,
  actors: list('actors', '', 4),
  actions: list('actions', '', 2),
  ...entries(['NAME', 'STARTED', 'PARTICIPANTS', 'GROUPS'], (order) => [
    `partnerships by ${order}`,
    list('partnerships', `orderBy: ${order}, filter: { includeEnded: true }`),
  ]),
  ...Object.fromEntries(
    Object.entries(FILTERS).flatMap(([name, filters]) =>
      filters.map((filter) => [`${name} ${filter}`, list(name, only(filter))]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(DIMENSIONS_OF).flatMap(([collection, dimensions]) =>
      dimensions.map((dimension) => [
        `tally of ${collection} by ${dimension}`,
        `tally(of: ${collection}, by: [${dimension}]) { rows { keys { id label } count } }`,
      ]),
    ),
  ),
};
