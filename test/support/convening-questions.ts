const PATH = 'score explanation hops { weight tie { id evidence { asOf source { title } } } }';
const ALLY = `actor { id } score shared { id } best { ${PATH} } explanation`;
const BROKER = 'actor { id } betweenness targetsLost { id } explanation';

/** One call of each query about influence and convening, with all fields of its result. */
export const QUESTIONS: Record<string, string> = {
  allies: `node(id: "COM-DUNE") { ... on Actor { allies { ${ALLY} } onOne: allies(objective: "OBJ-1") { ${ALLY} } } }`,
  sharedPartners: `sharedPartners(actors: ["COM-DUNE", "MBR-ABO", "MBR-BEL"]) {
    actor { id } score sharedBy { id } ties { id evidence { asOf source { title } } } }`,
  routeRedundancy: `pathRedundancy(from: ["ECPAT"], to: "GOV-ABO") {
    disjointPathCount isDirect cut { id } paths { ${PATH} } answer restsOn { tieCount sourceCount unconfirmedCount newestOn } }
    signatory: pathRedundancy(from: ["ECPAT"], to: "COM-EBB") { disjointPathCount cut { id } }`,
  brokers: `brokers { ${BROKER} } keys: brokers(targets: ["BODY-GULF", "COM-EBB", "DON-FIR"]) { ${BROKER} }
    south: brokers(region: "R-SOUTH") { ${BROKER} } onOne: brokers(objective: "OBJ-1") { ${BROKER} }`,
  whatIf: `whatIf(remove: ["MBR-ABO"], from: ["ECPAT"], targets: ["GOV-ABO", "COM-DUNE", "POL-BLM"]) {
    lost { id } weakenedPaths { target { id } before after } unfunded { id } weakened { lostGroups lostConvener replacements { role group actor { id } explanation } } unknown { code } answer }`,
  coverage: `coverage(perSeat: 2) {
    cells { objective { id } region { id } memberCount partnershipCount groups actionCount unknown { code text } evidence { asOf source { title } } }
    gaps { objective { id } region { id } missing candidates { ${ALLY} } explanation } }`,
  conveningList: `conveningList(input: {
      targets: [{ actor: "GOV-ABO" }, { actor: "BODY-GULF", weight: 2 }, { actor: "DON-FIR" }], seats: 5, exclude: ["ECPAT"]
      groupQuotas: [{ group: PRIVATE_SECTOR, min: 2 }], regionQuotas: [{ region: "R-SOUTH", min: 3 }]
    }) { targets { target { id } weight reach }
      invitees { actor { id } gain equalCount equals { id } runnerUp { id } runnerUpGain via { ${PATH} } explanation }
      reach bound unreachable { id } alsoExcluded { id } emptySeats { group region { id } count reason } answer }`,
  codeLeverage: `codeLeverage(company: "COM-EBB", criterion: 1, includeUnknown: true) { ${ALLY} }`,
};
