import { handWritten } from '../by-hand/statement';

/** The types of seats; a relationship field can have only one type. */
const SEAT = '[t:CONVENES|FUNDS|PARTICIPATES_IN|OBSERVER_OF|SECRETARIAT_OF]';
const CURRENT = 't.clearance <= $clearance AND t.validFrom <= $valid <= t.validTo';
const STANDPOINT = 'valid: String!, clearance: Int!';

/** A field resolved by a hand-written statement with the column `answer`. */
const resolvedBy = (name: string) => `@cypher(columnName: "answer", statement: ${JSON.stringify(handWritten(name))})`;

const tally = (name: string) => `(${STANDPOINT}): [Count!]! ${resolvedBy(`tally-${name}`)}`;

/**
 * Type definitions of the same graph, as the manual of @neo4j/graphql recommends. Each type has the label Node too, so that a
 * look-up by id uses the index; what relationship fields, filters and aggregations cannot express is a @cypher field.
 */
export const TYPE_DEFS = `#graphql
type Partnership @node(labels: ["Partnership", "Node"]) {
  id: ID!
  name: String! @alias(property: "nameEn")
  nameKey: String!
  validFrom: String!
  validTo: String!
  participants(first: Int!, ${STANDPOINT}): [Actor!]! @cypher(columnName: "actor", statement: """
    MATCH (this)<-${SEAT}-(actor:Actor)
    WHERE ${CURRENT}
    RETURN actor ORDER BY actor.nameKey, t.id LIMIT toInteger($first)
  """)
  objectives: [Objective!]! @relationship(type: "PURSUES", direction: OUT, properties: "Tie")
}

type Actor @node(labels: ["Actor", "Node"]) {
  id: ID!
  name: String! @alias(property: "nameEn")
  country: [Country!]! @relationship(type: "IN_COUNTRY", direction: OUT)
  partnerships(first: Int!, ${STANDPOINT}): [Partnership!]! @cypher(columnName: "p", statement: """
    MATCH (this)-${SEAT}->(p:Partnership)
    WHERE ${CURRENT} AND p.validFrom <= $valid <= p.validTo
    WITH DISTINCT p
    RETURN p ORDER BY p.nameKey LIMIT toInteger($first)
  """)
}

type Country @node(labels: ["Country", "Node"]) {
  id: ID!
  name: String! @alias(property: "nameEn")
}

type Objective @node(labels: ["Objective", "Node"]) {
  id: ID!
  name: String! @alias(property: "nameEn")
  nameKey: String!
}

type Tie @relationshipProperties {
  clearance: Int!
  validFrom: String!
  validTo: String!
}

type Named @node(labels: ["Node"])
  @fulltext(indexes: [{ indexName: "names", queryName: "searchNames", fields: ["name", "nameFr"] }]) {
  id: ID!
  name: String! @alias(property: "nameEn")
  nameFr: String
  nameKey: String!
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
  allies(id: ID!, first: Int!, ${STANDPOINT}): [Ally!]! ${resolvedBy('find-allies')}
  multiStakeholder(regions: [ID!], objectives: [ID!], orderBy: String!, first: Int!, ${STANDPOINT}): [Found!]!
    ${resolvedBy('find-multi-stakeholder')}
  tallyObjectiveRegion${tally('objective-region')}
  tallyGroupObjective${tally('group-objective')}
  tallyGroupRegion${tally('group-region')}
}
`;
