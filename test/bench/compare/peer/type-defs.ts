import { handWritten, withParts } from '../by-hand/statement';

const STANDPOINT = 'valid: String!, known: String!, clearance: Int!';

/** A field resolved by a statement with this column. */
const cypher = (columnName: string, statement: string) =>
  `@cypher(columnName: "${columnName}", statement: ${JSON.stringify(withParts(statement))})`;

/** A field resolved by a hand-written statement with the column `answer`. */
const resolvedBy = (name: string) => cypher('answer', handWritten(name));

// Not `offset`: @neo4j/graphql would skip as many of the result again.
const LISTED = cypher(
  'p',
  `@partnerships()
  RETURN p ORDER BY CASE $orderBy WHEN 'STARTED' THEN p.validFrom END DESC, p.nameKey
  SKIP toInteger($skip) LIMIT toInteger($first)`,
);

// A relationship field can have only one type.
const PARTICIPANTS = cypher(
  'actor',
  `MATCH (this)<-[t:@participantTypes()]-(actor:Actor)
  WHERE @seated(t, this) AND @known(actor)
  RETURN actor ORDER BY actor.nameKey, t.id LIMIT toInteger($first)`,
);

const SEATED_IN = cypher(
  'p',
  `MATCH (this)-[t:@seatTypes()]->(p:Partnership|Actor)
  WHERE @seated(t, p) AND @known(p) AND @underWay(p) AND (p:Partnership OR @isTable(p))
  WITH DISTINCT p
  RETURN p ORDER BY p.nameKey LIMIT toInteger($first)`,
);

const tally = (name: string) => `(${STANDPOINT}): [Count!]! ${resolvedBy(`tally-${name}`)}`;

/** The interval in which the graph knew a record. */
const KNOWN = `knownFrom: String!
  knownTo: String!`;

/**
 * Type definitions of the same graph, by the manual of @neo4j/graphql. Each type also has the label
 * Node, so that a look-up by id uses the index; a partnership has no other, since alliances, which
 * are actors, are shown as partnerships. A @cypher field replaces any relationship field, filter or
 * aggregation that cannot express the query.
 */
export const TYPE_DEFS = `#graphql
type Partnership @node(labels: ["Node"]) {
  id: ID!
  kind: String
  name: String! @alias(property: "nameEn")
  participants(first: Int!, ${STANDPOINT}): [Actor!]! ${PARTICIPANTS}
  objectives: [Objective!]! @relationship(type: "PURSUES", direction: OUT, properties: "Tie")
}

type Actor @node(labels: ["Actor", "Node"]) {
  id: ID!
  name: String! @alias(property: "nameEn")
  ${KNOWN}
  country: [Country!]! @relationship(type: "IN_COUNTRY", direction: OUT)
  partnerships(first: Int!, ${STANDPOINT}): [Partnership!]! ${SEATED_IN}
}

type Country @node(labels: ["Country", "Node"]) {
  id: ID!
  name: String! @alias(property: "nameEn")
}

type Objective @node(labels: ["Objective", "Node"]) {
  id: ID!
  name: String! @alias(property: "nameEn")
  nameKey: String!
  ${KNOWN}
}

type Tie @relationshipProperties {
  clearance: Int!
  validFrom: String!
  validTo: String!
  ${KNOWN}
}

type Evidence @node(labels: ["Evidence"]) {
  clearance: Int!
  ${KNOWN}
}

type Named @node(labels: ["Node"])
  @fulltext(indexes: [{ indexName: "names", queryName: "searchNames", fields: ["name", "nameFr", "title"] }]) {
  id: ID!
  type: String!
  name: String @alias(property: "nameEn")
  nameFr: String
  nameKey: String
  title: String
  clearance: Int
  ${KNOWN}
  citations: [Evidence!]! @relationship(type: "FROM", direction: IN)
}

type Ally {
  id: ID!
  score: Float!
}

type Count {
  first: String
  second: String
  count: Int!
}

type Found {
  id: ID!
  name: String!
  groups: [String!]!
}

type Query {
  partnerships(orderBy: String!, first: Int!, skip: Int!, ${STANDPOINT}): [Partnership!]! ${LISTED}
  allies(id: ID!, first: Int!, ${STANDPOINT}): [Ally!]! ${resolvedBy('find-allies')}
  isMultiStakeholder(regions: [ID!], objectives: [ID!], orderBy: String!, first: Int!, ${STANDPOINT}): [Found!]!
    ${resolvedBy('find-multi-stakeholder')}
  tallyObjectiveRegion${tally('objective-region')}
  tallyGroupObjective${tally('group-objective')}
  tallyGroupRegion${tally('group-region')}
}
`;
