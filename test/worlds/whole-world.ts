/** The ties of an actor with their evidence. */
export const TIES =
  'ties(first: 50, statuses: [CURRENT, UNCONFIRMED, CONTESTED, ENDED]) { nodes { id type since until status strength visibility stance answer keeper { id } amount currency from { id } to { id } evidence { id contradicts source { id } asOf } } }';
/**
 * A query of all actors, partnerships, actions, campaigns, opportunities, commitments, meetings and
 * values, with some influence paths and brokers.
 */
export const WHOLE_WORLD = `{
  actors(first: 50) { totalCount nodes { __typename id name fr: name(lang: FR) otherNames kind group country { id } website note evidence { id asOf } ${TIES}
    positions { stance about { id } tie { id } } commitments(first: 20) { totalCount }
    ... on Company { code { metCount criteria { number status since } } } } }
  partnerships(first: 100, filter: { includeEnded: true }) { nodes { id name since until groups objectives { id } countries { id }
    participants(first: 50) { edges { role since until node { id } } } evidence { id } } }
  actions(first: 100) { nodes { id name kind since until outcome campaign { id } leads { id } partners { id } targets { id } objectives { id } countries { id } opportunity { id } } }
  campaigns(first: 100) { nodes { id name since until objectives { id } countries { id } manifestations { id } targets { id }
    participants(first: 50) { edges { role since until node { id } } } evidence { id } } }
  opportunities(first: 50) { totalCount nodes { id name fr: name(lang: FR) kind since until deadline session wasRaised isInferred visibility outcome
    body { id } countries { id } objectives { id } initiative { id } evidence { id asOf } } }
  commitments(first: 50) { totalCount nodes { id name fr: name(lang: FR) by { id } objectives { id } madeOn madeAt { id } dueOn amount currency visibility status
    followUps { id status asOf note recordedAt evidence { id } } evidence { id asOf } } }
  meetings(first: 50) { totalCount nodes { id heldOn by { id } with { id } about { id } outcome nextStep nextStepDueOn visibility recordedAt evidence { id asOf } } }
  objectives { indicators { id values { year kind value basis country { id } evidence { id } } } }
  influencePaths(input: { from: ["UNI-KEEL"], to: ["COM-DUNE", "FAI-PIN"], k: 5 }) { paths { score hops { tie { id } } } }
  brokers { actor { id } betweenness }
}`;
