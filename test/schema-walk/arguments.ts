/**
 * Values of arguments that are the same for all fields. No field has a cursor here, since `walkPages` reads all pages of the
 * lists. Arguments of an enum or boolean type are tried with each value.
 */
export const BY_NAME: Record<string, string[]> = { first: ['2'], after: [] };

/**
 * The arguments with which each field is queried, besides none where none is required. A new field with a required argument,
 * and a new argument, need a line here. A name in braces stands for an id that differs between worlds: see `writeHistory`.
 */
export const BY_FIELD: Record<string, string[]> = {
  'Query.actions': [
    'filter: { campaigns: ["CAM-1"], kinds: [LEGISLATIVE_ADVOCACY, RESEARCH], text: "re" }',
    'filter: { countries: ["DOL"] }',
    'filter: { regions: ["R-NORTH", "R-SOUTH"] }',
    'filter: { objectives: ["OBJ-1"] }',
    'filter: { leads: ["MED-OAK", "FAI-PIN"] }',
    'filter: { targets: ["POL-BLM"] }',
    'filter: { manifestations: ["MAN-1"] }',
    'filter: { opportunities: ["OPP-COMMITTEE", "OPP-UPR"] }',
  ],
  'Query.actors': [
    'filter: { countries: ["ABO", "BLM"], groups: [CIVIL_SOCIETY, PRIVATE_SECTOR], text: "e" }',
    'filter: { kinds: [ACADEMIA, COMPANY, FAITH_BASED], regions: ["R-SOUTH"] }',
    'filter: { objectives: ["OBJ-1"] }',
    'filter: { objectives: ["OBJ-1", "OBJ-2"], countries: ["CRN"] }',
    'filter: { criterion: { number: 1, status: [MET, IN_PROGRESS] }, onlyTies: [SIGNED_CODE, ASSESSED_ON] }',
    'filter: { signedCode: true }',
    'filter: { manifestations: ["MAN-1"] }',
    'filter: { signedCode: false }',
  ],
  'Query.brokers': [
    'targets: ["BODY-GULF", "COM-EBB", "DON-FIR", "FAI-PIN"]',
    'region: "R-SOUTH"',
    'objective: "OBJ-1"',
  ],
  'Query.campaigns': [
    'filter: { objectives: ["OBJ-1", "OBJ-2"] }',
    'filter: { countries: ["CRN"] }',
    'filter: { regions: ["R-SOUTH"], text: "a" }',
    'filter: { targets: ["GOV-ABO"] }',
    'filter: { manifestations: ["MAN-1"] }',
  ],
  'Query.changes': [
    'from: "2024-01-01T00:00:00Z", to: "{{middle at}}"',
    'node: "MED-OAK"',
    'node: "FAI-PIN"',
    'node: "PSH-2"',
    'node: "T-HID-PIN-GOV"',
    'node: "{{PUBLIC ended}}"',
    'node: "{{NETWORK ended}}"',
    'node: "{{CONFIDENTIAL ended}}"',
    'node: "{{CONFIDENTIAL retracted}}"',
    ...['OPP-HID-CONF', 'COM-HID-NET', 'FOL-HID-NET', 'CAM-1'].map((id) => `node: "${id}"`),
  ],
  'Query.codeLeverage': [
    'company: "COM-EBB", criterion: 1, includeUnknown: true',
    'company: "COM-EBB", criterion: 2',
    'company: "COM-DUNE", criterion: 2, includeUnknown: true',
  ],
  'Query.conveningList': [
    'input: { targets: [{ actor: "GOV-ABO" }, { actor: "BODY-GULF", weight: 2 }, { actor: "DON-FIR" }], seats: 5, exclude: ["ECPAT"] }',
    'input: { targets: [{ actor: "GOV-ABO" }, { actor: "POL-BLM" }], seats: 3, maxHops: 4, mustInvite: ["MBR-BEL"], keepApart: [["COM-DUNE", "ORG-CODE"]], groupQuotas: [{ group: CIVIL_SOCIETY, min: 1, max: 2 }], regionQuotas: [{ region: "R-SOUTH", min: 1, max: 2 }] }',
  ],
  'Query.countries': [
    'filter: { bodies: ["BODY-GULF"], regions: ["R-NORTH", "R-SOUTH"] }',
    'filter: { partyTo: "INS-TIDES", unMember: false }',
    'filter: { notPartyTo: "INS-TIDES" }',
    'filter: { hasMember: true }',
    'filter: { hasMember: false }',
  ],
  'Query.country': ['iso3: "ABO"', 'iso3: "BLM"', 'iso3: "DOL"'],
  'Query.coverage': ['objectives: ["OBJ-1"], regions: ["R-SOUTH"], perSeat: 2'],
  'Query.influencePaths': [
    'input: { from: ["FAI-PIN"], to: ["GOV-ABO"], k: 10, maxHops: 8, includeEnded: true }',
    'input: { from: ["MBR-ABO"], to: ["MBR-BEL"], k: 5 }',
    'input: { from: ["UNI-KEEL"], to: ["COM-EBB", "DON-FIR"], k: 5, maxHops: 8 }',
    'input: { from: ["ECPAT", "MBR-BEL"], to: ["COM-EBB", "POL-BLM"], k: 10, via: ["ORG-CODE"], minConfidence: MEDIUM }',
    'input: { from: ["MBR-BEL"], to: ["GOV-ABO"], k: 5, avoid: ["PSH-1"], types: [CONTACT_OF, PARTNER_OF, MEMBER_OF] }',
  ],
  'Query.mergeCandidates': ['actor: "UNI-KEEL"', 'actor: "MBR-ABO"'],
  'Query.neighbourhood': [
    'of: ["MBR-ABO", "FAI-PIN"]',
    'of: ["FAI-PIN", "ACT-3"], hops: 2',
    'of: ["MED-OAK"], hops: 3, first: 5',
  ],
  // `nodes` is queried with every id that exists for any viewer.
  'Query.node': [
    ...['MBR-ABO', 'PSH-2', 'TABLE-ALL-REEF', 'TABLE-ALL-WAVE', 'T-ABO-NET', 'T-HID-ABO-BEL', 'H-KEEL-OAK', 'NOBODY'],
    ...['OPP-HID-NET', 'COM-HID-CON', 'FOL-HID-NET', 'CAM-1'],
    ...['{{NETWORK source}}', '{{CONFIDENTIAL source}}', '{{last change}}', '{{CONFIDENTIAL ended change}}'],
  ].map((id) => `id: "${id}"`),
  'Query.nodes': [1, 2, 3, 4, 5].map((page) => `ids: ["{{all ${String(page)}}}"]`),
  'Query.commitments': [
    'filter: { by: ["GOV-ABO", "DON-FIR"], status: [OPEN, MET, UNKNOWN] }',
    'filter: { countries: ["ABO"], objectives: ["OBJ-1"] }',
    'filter: { regions: ["R-SOUTH"], text: "e" }',
    'filter: { dueFrom: "2020", dueTo: "2030" }',
    'filter: { madeAt: ["PSH-1", "OPP-COMMITTEE"] }',
  ],
  'Query.opportunities': [
    'filter: { kinds: [UPR_REVIEW, SUMMIT, ELECTION, CONSULTATION], from: "2022" }',
    'filter: { countries: ["ABO", "BLM"], to: "2027" }',
    'filter: { regions: ["R-SOUTH"] }',
    'filter: { objectives: ["OBJ-1"] }',
  ],
  'Query.partnerships': [
    'filter: { countries: ["BLM"], includeEnded: true }',
    'filter: { groupsAll: [FAITH_COMMUNITY] }',
    'filter: { minGroups: 3 }, orderBy: GROUPS',
    'filter: { multiStakeholder: true }',
    'filter: { manifestations: ["MAN-1"] }',
    'filter: { objectives: ["OBJ-1"] }',
    'filter: { participants: ["FAI-PIN", "POL-BLM"] }',
    'filter: { participants: ["UNI-KEEL"], includeEnded: true }',
    'filter: { regions: ["R-SOUTH"], text: "a" }',
    'orderBy: PARTICIPANTS',
    'orderBy: STARTED, first: 3',
  ],
  'Query.routeRedundancy': [
    'from: ["ECPAT"], to: "GOV-ABO"',
    'from: ["MBR-BEL", "MBR-ABO"], to: "COM-DUNE"',
    'from: ["FAI-PIN"], to: "COM-EBB"',
  ],
  'Query.search': ['text: "keel"', 'text: "aboria", filter: { kinds: [MEMBER] }', 'text: "minutes"', 'text: "log"'],
  'Query.seatCandidates': [
    'partnership: "PSH-1", group: CIVIL_SOCIETY',
    'partnership: "PSH-2", group: FAITH_COMMUNITY',
    'partnership: "TABLE-ALL-REEF", group: CIVIL_SOCIETY',
  ],
  'Query.stakeholderMap': ['targets: ["GOV-ABO", "MBR-BEL", "POL-BLM", "MED-OAK"], objective: "OBJ-1"'],
  'Query.sharedPartners': ['actors: ["COM-DUNE", "MBR-ABO", "MBR-BEL", "FAI-PIN"]'],
  'Query.ties': [
    'filter: { status: [CURRENT, UNCONFIRMED, CONTESTED, ENDED, UPCOMING] }',
    'filter: { types: [CONTACT_OF, PARTICIPATES_IN], regions: ["R-SOUTH"] }',
    'filter: { confirmedBefore: "2020", sinceFrom: "2000", sinceTo: "2021" }',
    'filter: { untilFrom: "2015", untilTo: "2021", status: [ENDED, UPCOMING] }',
    'filter: { countries: ["ABO"] }',
    'filter: { node: "MBR-ABO" }',
    'filter: { sources: ["{{NETWORK source}}"] }',
    'filter: { heldBy: ["MBR-ABO"] }',
    'filter: { stages: [ASKED] }',
    'filter: { answers: [CAME] }',
    'filter: { stances: [SUPPORTIVE, OPPOSED] }',
  ],
  'Query.tally': [
    'of: ACTORS, by: [OBJECTIVE, GROUP]',
    'of: ACTORS, by: [YEAR, COUNTRY], from: 2010, to: 2022',
    'of: PARTNERSHIPS, by: [GROUP, OBJECTIVE]',
    'of: PARTNERSHIPS, by: [REGION]',
    'of: ACTIONS, by: [COUNTRY, KIND]',
    'of: CAMPAIGNS, by: [GROUP, OBJECTIVE]',
    'of: CAMPAIGNS, by: [REGION]',
    'of: TIES, by: [TYPE, YEAR]',
    'of: TIES, by: [GROUP, REGION]',
    'of: OPPORTUNITIES, by: [KIND, COUNTRY]',
    'of: OPPORTUNITIES, by: [YEAR, OBJECTIVE], from: 2019, to: 2028',
    'of: OPPORTUNITIES, by: [REGION]',
    'of: COMMITMENTS, by: [STATUS, OBJECTIVE]',
    'of: COMMITMENTS, by: [CURRENCY]',
  ],
  'Query.whatIf': [
    'remove: ["MBR-ABO"], from: ["ECPAT"], targets: ["GOV-ABO", "COM-DUNE", "POL-BLM", "FAI-PIN"]',
    'remove: ["PSH-1", "ORG-CODE"], from: ["MBR-BEL"], targets: ["COM-EBB", "GOV-ABO"], maxHops: 8',
    'remove: ["DON-FIR", "MBR-ABO"]',
  ],
  'Actor.allies': ['objective: "OBJ-1"', 'region: "R-NORTH"'],
  'Actor.ties': [
    'status: [CURRENT, UNCONFIRMED, CONTESTED, ENDED, UPCOMING]',
    'types: [CONTACT_OF, PARTICIPATES_IN, SIGNED_CODE, TARGETS]',
  ],
  'Company.codeLeverage': ['criterion: 1', 'criterion: 2, first: 5'],
  'Country.actors': ['kinds: [MEMBER, FAITH_BASED, LAW_ENFORCEMENT]'],
  'Country.opportunities': ['from: "2022"', 'to: "2027"'],
  'Country.values': ['indicator: "IND-1"'],
  'Indicator.values': ['from: 2015, to: 2021'],
  'Region.ties': [
    'filter: { status: [CURRENT, UNCONFIRMED, CONTESTED, ENDED, UPCOMING] }',
    'filter: { types: [CONTACT_OF, PARTICIPATES_IN], regions: ["R-SOUTH"] }',
  ],
  'Subscription.changes': [
    'after: "{{first change}}"',
    'after: "{{first change}}", node: "FAI-PIN"',
    'after: "{{first change}}", node: "{{NETWORK ended}}"',
    'after: "{{first change}}", node: "{{CONFIDENTIAL ended}}"',
  ],
};

/** Fields that may differ between a graph and the same graph without hidden ties, and why. */
export const DIFFERS: Record<string, string> = {
  'Query.viewer': 'is the viewer, who is an administrator in the graph without hidden ties',
  'Query.revision': 'changes with every write, also of hidden ties, about which it reveals nothing',
  'InfluenceResult.revision': 'is the same revision',
};
