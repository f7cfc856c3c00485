import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALLIANCE_SEAT_TYPES } from '../../../../src/graph/partnership/seat';
import { CONDUCTING_TYPES, TIE_TYPES } from '../../../../src/store/model/tie-types';
import { resolveIncludes } from '../../../../src/store/neo4j/statements';

const ALLIANCE_SEATS = ALLIANCE_SEAT_TYPES.join('|');
const SEATS = `${ALLIANCE_SEATS}|SUPPORTS`;
const strengths = CONDUCTING_TYPES.map((type) => `${type}: [${TIE_TYPES[type].along}, ${TIE_TYPES[type].against}]`);
const confirmed = (version: string, quantifier: string, condition: string) =>
  `${quantifier}(entry IN ${version}.lastConfirmedIntervals WHERE ${condition} AND @confirmed-visibly(entry))`;

/** Parts of statements, by name and with their arguments, in addition to the API's fragments. */
const PARTS: Readonly<Record<string, (...given: string[]) => string>> = {
  seatTypes: () => SEATS,
  participantTypes: () => `${SEATS}|FUNDS|OBSERVER_OF`,
  conductingTypes: () => CONDUCTING_TYPES.join('|'),
  strengths: () => `{ ${strengths.join(', ')} }`,
  partnerships: () => textOf('partnerships'),
  weights: (node) => textOf('weights').replaceAll('$node', node),
  /** True for a seat at a node that is current. */
  seated: (tie, at) => `NOT (${at}:Actor AND ${tie}:SUPPORTS) AND @visible(${tie}) AND @valid(${tie})`,
  /** True where an initiative existed on the valid day and had neither ended nor lapsed. */
  underWay: (version) =>
    `@valid(${version}) AND CASE WHEN ${version}.lastConfirmedIntervals IS NULL THEN true
      ELSE ${confirmed(version, 'any', 'right(entry, 10) <= $valid')} AND @continues(${version}) END`,
  /** True where an initiative has not lapsed: for five years after the last day of its evidence. */
  continues: (version) =>
    `(${version}.lastConfirmedIntervals IS NULL OR ${confirmed(version, 'any', 'entry >= @years-before($valid, 5)')}
      OR ${confirmed(version, 'none', "entry >= '0001-01-02'")})`,
  /**
   * True for an alliance with three seated actors, whose seats are current or, once it has ended,
   * were current on its last day.
   */
  isTable: (alliance) =>
    `${alliance}.kind = 'COALITION' AND ${alliance}.id <> 'ECPAT' AND ${alliance}.validFrom <= $valid AND COUNT {
    MATCH (${alliance})<-[seat:${ALLIANCE_SEATS}]-(seated:Actor)
    WHERE @visible(seat) AND seat.validFrom <= $valid AND (seat.validTo >= $valid
      OR (${alliance}.validTo < $valid AND seat.validFrom <= ${alliance}.validTo AND seat.validTo >= ${alliance}.validTo))
    RETURN DISTINCT seated LIMIT 3 } = 3`,
  groups: () => 'COLLECT { MATCH (p)<-[t:@seatTypes()]-(actor:Actor) WHERE @seated(t, p) RETURN DISTINCT actor.group }',
  objectives: () =>
    'COLLECT { MATCH (p)-[t:PURSUES]->(o:Objective) WHERE @visible(t) AND @valid(t) RETURN DISTINCT o.id }',
  /** An alliance that covers no country is in its own. */
  regions: () => `COLLECT {
    UNWIND head([covered IN [[(p)-[t:COVERS]->(country:Country) WHERE @visible(t) AND @valid(t) | country]] |
      CASE WHEN covered = [] AND p:Actor THEN [(p)-[:IN_COUNTRY]->(home:Country) | home] ELSE covered END]) AS country
    OPTIONAL MATCH (country)-[:IN_REGION]->(r:Region) RETURN DISTINCT r.id }`,
  /** True where an actor belongs to a region: see the fragment homes-of. */
  belongs: (actor, region) => `(${actor}.kind IN ['UN_BODY', 'TREATY_BODY', 'INTERGOVERNMENTAL']
    OR EXISTS { (${actor})-[:IN_COUNTRY]->(:Country)-[:IN_REGION]->(:Region {id: ${region}}) }
    OR (NOT EXISTS { (${actor})-[:IN_COUNTRY]->(:Country) } AND EXISTS {
      MATCH (${actor})-[placing:COVERS|MEMBER_STATE_OF]-(:Country)-[:IN_REGION]->(:Region {id: ${region}})
      WHERE @visible(placing) AND @valid(placing) }))`,
  /** The end of a statement: counts by two of the lists above. */
  counted: (first, second) => `WITH @${first}() AS firsts, @${second}() AS seconds
    UNWIND CASE firsts WHEN [] THEN [null] ELSE firsts END AS first
    UNWIND CASE seconds WHEN [] THEN [null] ELSE seconds END AS second
    WITH first, second, count(*) AS count ORDER BY first, second
    RETURN { first: first, second: second, count: count } AS answer`,
};

/** The text of a statement in this folder. */
export function handWritten(name: string): string {
  return withParts(textOf(name));
}

/** Expands the parts of a text and the API's fragments, so that known and visible mean the same. */
export function withParts(text: string): string {
  const replaced = text.replace(/@(\w+)\(([^()]*)\)/g, (reference, name: string, argumentList: string) => {
    const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    return part ? part(...argumentList.split(', ')) : reference;
  });
  return replaced === text ? resolveIncludes(text) : withParts(replaced);
}

function textOf(name: string): string {
  return readFileSync(join(__dirname, `${name}.cypher`), 'utf8').trimEnd();
}
