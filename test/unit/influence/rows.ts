import { Confidence } from '../../../src/model/confidence';
import type { ProjectedNode, ProjectedTie } from '../../../src/influence/projection/projection';
import { TieType } from '../../../src/model/tie-type';

export const STILL = '9999-12-31T23:59:59.999Z';
const RECORDED = '2021-06-01T00:00:00.000Z';

/** A row of a node; an actor that has been known since 2021 where nothing else is said. */
export function nodeRow(id: string, but: Partial<ProjectedNode> = {}): ProjectedNode {
  return { id, actor: true, member: false, group: null, region: null, knownFrom: RECORDED, knownTo: STILL, ...but };
}

/** A row of a tie: public, undated, of high confidence and strength 0.7 where nothing else is said. */
export function tieRow(id: string, from: string, to: string, but: Partial<ProjectedTie> = {}): ProjectedTie {
  return {
    id,
    from,
    to,
    type: TieType.MEMBER_OF,
    strength: 0.7,
    confidence: Confidence.HIGH,
    clearance: 0,
    contested: false,
    since: null,
    until: null,
    validFrom: '0001-01-01',
    validTo: '9999-12-31',
    knownFrom: RECORDED,
    knownTo: STILL,
    evidence: [],
    ...but,
  };
}

export const evidenceOf = (asOf: string, knownFrom = RECORDED, knownTo = STILL) => [{ asOf, knownFrom, knownTo }];
