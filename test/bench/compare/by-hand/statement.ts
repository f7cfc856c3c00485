import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveIncludes } from '../../../../src/store/neo4j/statements';

/** The types of tie that are a seat in a partnership; all but SUPPORTS are one in an alliance shown as a partnership. */
const SEAT_TYPES = 'CONVENES|LEADS|SECRETARIAT_OF|STEERS|MEMBER_OF|PARTICIPATES_IN|SUPPORTS';
/** Those of whoever takes part. */
const PARTICIPANT_TYPES = `${SEAT_TYPES}|FUNDS|OBSERVER_OF`;

/** The text of a statement in this folder. */
export function handWritten(name: string): string {
  return withParts(textOf(name));
}

/**
 * The text with `@partnerships()` replaced by that file of this folder, `@seatTypes()` and `@participantTypes()` by types of tie,
 * `@seated(tie, at)` by the condition that a tie is a seat at a node, `@isTable(version, actor)` by the one that an alliance is shown as a
 * partnership, and the fragments of the API's statements by theirs, so that what is known, valid and visible means the same.
 */
export function withParts(text: string): string {
  return resolveIncludes(
    text
      .replaceAll('@partnerships()', () => textOf('partnerships').trimEnd())
      .replaceAll('@seatTypes()', SEAT_TYPES)
      .replaceAll('@participantTypes()', PARTICIPANT_TYPES)
      .replace(
        /@seated\((\w+), (\w+)\)/g,
        (_, tie: string, at: string) => `NOT (${at}:Actor AND ${tie}:SUPPORTS) AND @visible(${tie}) AND @valid(${tie})`,
      )
      .replace(/@isTable\((\w+), (\w+)\)/g, (_, version: string, actor: string) => isTable(version, actor)),
  );
}

/** Three actors have a seat in it that holds or, once it has ended, held on its last day. */
function isTable(version: string, actor: string): string {
  return `${version}.kind = 'COALITION' AND ${actor}.id <> 'ECPAT' AND ${version}.validFrom <= $valid AND COUNT {
    MATCH (${actor})<-[seat:CONVENES|LEADS|SECRETARIAT_OF|STEERS|MEMBER_OF|PARTICIPATES_IN]-(seated:Actor)
    WHERE @visible(seat) AND seat.validFrom <= $valid AND (seat.validTo >= $valid
      OR (${version}.validTo < $valid AND seat.validFrom <= ${version}.validTo AND seat.validTo >= ${version}.validTo))
    RETURN DISTINCT seated LIMIT 3 } = 3`;
}

function textOf(name: string): string {
  return readFileSync(join(__dirname, `${name}.cypher`), 'utf8');
}
