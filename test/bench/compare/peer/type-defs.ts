import { handWritten } from '../by-hand/statement';

/** A tie of these types between an actor and a partnership is a seat: a relationship field can be of one type only. */
const SEAT = '[t:CONVENES|FUNDS|PARTICIPATES_IN|OBSERVER_OF|SECRETARIAT_OF]';
const CURRENT = 't.clearance <= $clearance AND t.validFrom <= $valid <= t.validTo';
const STANDPOINT = 'valid: String!, clearance: Int!';

/** A field that a statement written by hand answers, each row as its column `answer`. */
const answeredBy = (name: string) => `@cypher(columnName: "answer", statement: ${JSON.stringify(handWritten(name))})`;

const tally = (name: string) => `(${STANDPOINT}): [Count!]! ${answeredBy(`tally-${name}`)}`;

/**
 * The same graph as its manual has one describe it. Each type names the label Node too, so that a look-up by id finds
 * the index; what a relationship field, a filter or an aggregation cannot say is a @cypher field.
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
  allies(id: ID!, first: Int!, ${STANDPOINT}): [Ally!]! ${answeredBy('find-allies')}
  multiStakeholder(regions: [ID!], objectives: [ID!], orderBy: String!, first: Int!, ${STANDPOINT}): [Found!]!
    ${answeredBy('find-multi-stakeholder')}
  tallyObjectiveRegion${tally('objective-region')}
  tallyGroupObjective${tally('group-objective')}
  tallyGroupRegion${tally('group-region')}
}
`;
