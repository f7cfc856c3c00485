import type { ProjectedNode, ProjectedTie } from '../../../src/influence/projection/projection';
import { Confidence } from '../../../src/store/model/enums';
import { TieType } from '../../../src/store/model/tie-type';

/** The end of the known time of a version that is still current. */
export const STILL_KNOWN = '9999-12-31T23:59:59.999Z';
const RECORDED_AT = '2021-06-01T00:00:00.000Z';

/** Returns a row of a node; by default an actor known since 2021. */
export function nodeRow(id: string, changes: Partial<ProjectedNode> = {}): ProjectedNode {
  return {
    id,
    actor: true,
    member: false,
    derived: false,
    group: null,
    region: null,
    since: null,
    until: null,
    runsOut: false,
    evidence: [],
    knownFrom: RECORDED_AT,
    knownTo: STILL_KNOWN,
    ...changes,
  };
}

/**
 * Returns a row of a tie; by default public, undated, recorded in 2021, of high confidence, and of
 * a partner, of strength 0.7 both ways.
 */
export function tieRow(id: string, from: string, to: string, changes: Partial<ProjectedTie> = {}): ProjectedTie {
  return {
    id,
    from,
    to,
    type: TieType.PARTNER_OF,
    strength: null,
    confidence: Confidence.HIGH,
    clearance: 0,
    contested: false,
    derived: false,
    since: null,
    until: null,
    recordedOn: RECORDED_AT.slice(0, 10),
    knownFrom: RECORDED_AT,
    knownTo: STILL_KNOWN,
    evidence: [],
    ...changes,
  };
}

export const evidenceOf = (day: string, knownFrom = RECORDED_AT, knownTo = STILL_KNOWN) => [
  { day, knownFrom, knownTo },
];
