import { Confidence, OpportunityKind } from '../../src/store/model/enums';
import type { EvidenceRow, GraphRows, NodeRow, TieRow } from '../../src/store/model/rows';
import { TieType } from '../../src/store/model/tie-type';
import { Visibility, visibilityProperties } from '../../src/store/model/visibility';
import { SMALL_WORLD } from './small-world';

const { PUBLIC, NETWORK, CONFIDENTIAL } = Visibility;

const cites = (title: string, asOf?: string): EvidenceRow => ({
  source: { title },
  confidence: Confidence.HIGH,
  ...(asOf && { asOf }),
});
const evidenceOf = (visibility: Visibility) => [
  cites(visibility === PUBLIC ? 'Calendar of Reviews' : `Closed calendar of ${visibility}`, '2023-05'),
];

const opportunity = (
  id: string,
  kind: OpportunityKind,
  nameEn: string,
  { properties, visibility = PUBLIC, ...rest }: Partial<NodeRow> & { visibility?: Visibility },
): NodeRow => ({
  id,
  type: 'Opportunity',
  nameEn,
  properties: { kind, ...visibilityProperties(visibility), ...properties },
  evidence: evidenceOf(visibility),
  ...rest,
});
const tie = (id: string, from: string, type: TieType, to: string, visibility = PUBLIC): TieRow => ({
  id,
  from,
  type,
  to,
  visibility,
  confidence: Confidence.HIGH,
  evidence: evidenceOf(visibility),
});

const NODES: NodeRow[] = [
  opportunity('OPP-UPR', OpportunityKind.UPR_REVIEW, 'Review of Aboria', {
    nameFr: 'Examen de l’Aborie',
    since: '2027-01-25',
    until: '2027-02-05',
    properties: { session: '54', deadline: '2026-07', inferred: true },
  }),
  // Linked with a forum that begins even later.
  opportunity('OPP-SUMMIT', OpportunityKind.SUMMIT, 'Drift Summit', { since: '2026-12' }),
  // A law in the making has no end.
  opportunity('OPP-LAW', OpportunityKind.LEGISLATION, 'Ferry Act', { since: '2020' }),
  opportunity('OPP-COMMITTEE', OpportunityKind.TREATY_REVIEW, 'Committee on Tides, Bellmare', {
    since: '2019-05-10',
    until: '2019-05-14',
    properties: { deadline: '2019-01', raised: true, outcomeEn: 'Findings on ferries.', outcomeFr: 'Constats.' },
  }),
  opportunity('OPP-ASSEMBLY', OpportunityKind.ASSEMBLY, 'Assembly of the Gulf', {
    since: '2021',
    properties: { raised: false, outcomeEn: 'Adjourned.' },
  }),
  opportunity('OPP-CALL', OpportunityKind.CONSULTATION, 'Call for views', { properties: { deadline: '2027-03-01' } }),
  opportunity('OPP-UNDATED', OpportunityKind.OTHER, 'Index of ports', {}),
  opportunity('OPP-HID-NET', OpportunityKind.CONSULTATION, 'Closed talks', {
    since: '2026-12-24',
    visibility: NETWORK,
  }),
  opportunity('OPP-HID-CONF', OpportunityKind.ELECTION, 'Choice of a president', {
    since: '2027-06',
    visibility: CONFIDENTIAL,
    properties: { outcomeEn: 'Not to be told.' },
  }),
];

const TIES: TieRow[] = [
  tie('O-UPR-BODY', 'OPP-UPR', TieType.ORGANISED_BY, 'BODY-GULF'),
  tie('O-UPR-ABO', 'OPP-UPR', TieType.COVERS, 'ABO'),
  tie('O-UPR-OBJ', 'OPP-UPR', TieType.PURSUES, 'OBJ-1'),
  tie('O-SUMMIT-BLM', 'OPP-SUMMIT', TieType.COVERS, 'BLM'),
  tie('O-SUMMIT-CRN', 'OPP-SUMMIT', TieType.COVERS, 'CRN'),
  tie('O-SUMMIT-OBJ', 'OPP-SUMMIT', TieType.PURSUES, 'OBJ-2'),
  tie('O-SUMMIT-PSH', 'OPP-SUMMIT', TieType.OCCASION_OF, 'PSH-4'),
  tie('O-LAW-ABO', 'OPP-LAW', TieType.COVERS, 'ABO'),
  tie('O-LAW-OBJ', 'OPP-LAW', TieType.PURSUES, 'OBJ-2'),
  tie('O-COMMITTEE-BLM', 'OPP-COMMITTEE', TieType.COVERS, 'BLM'),
  tie('O-COMMITTEE-OBJ', 'OPP-COMMITTEE', TieType.PURSUES, 'OBJ-1'),
  tie('O-COMMITTEE-A1', 'ACT-1', TieType.MADE_FOR, 'OPP-COMMITTEE'),
  tie('O-NET-ABO', 'OPP-HID-NET', TieType.COVERS, 'ABO', NETWORK),
  tie('O-NET-OBJ', 'OPP-HID-NET', TieType.PURSUES, 'OBJ-1', NETWORK),
  tie('O-NET-A2', 'ACT-2', TieType.MADE_FOR, 'OPP-HID-NET', NETWORK),
  tie('O-CONF-BODY', 'OPP-HID-CONF', TieType.ORGANISED_BY, 'GOV-ABO', CONFIDENTIAL),
  tie('O-CONF-BLM', 'OPP-HID-CONF', TieType.COVERS, 'BLM', CONFIDENTIAL),
  tie('O-CONF-OBJ', 'OPP-HID-CONF', TieType.PURSUES, 'OBJ-2', CONFIDENTIAL),
  tie('O-CONF-CAM', 'OPP-HID-CONF', TieType.OCCASION_OF, 'CAM-1', CONFIDENTIAL),
  tie('O-CONF-A3', 'ACT-3', TieType.MADE_FOR, 'OPP-HID-CONF', CONFIDENTIAL),
];

/**
 * The small world with opportunities of each kind of date; those with HID in their ids are hidden
 * from anonymous viewers.
 */
export const WITH_OPPORTUNITIES: GraphRows = {
  nodes: [...SMALL_WORLD.nodes, ...NODES],
  ties: [...SMALL_WORLD.ties, ...TIES],
  values: SMALL_WORLD.values,
};
