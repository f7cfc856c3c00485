import { ActorKind, StakeholderGroup } from '../../src/store/model/actor-kind';
import { ActionKind, CommitmentStatus, Confidence } from '../../src/store/model/enums';
import { ENGAGEMENT } from '../../src/kinds/engagement';
import { reportRow } from '../../src/kinds/report';
import { ROSTER } from '../../src/kinds/roster';
import { Engagement } from '../../src/store/model/reports';
import { Extent, RosterKind } from '../../src/store/model/roster';
import type { EvidenceRow, GraphRows, NodeRow, TieRow } from '../../src/store/model/rows';
import { AskStage, InvitationAnswer, Stance, TieType } from '../../src/store/model/tie-type';
import { CLEARANCE, clearanceOfNode, Visibility, visibilityProperties } from '../../src/store/model/visibility';
import { COMMITMENTS, followUp } from '../worlds/commitments';
import { MEETINGS } from '../worlds/meetings';
import { PICTURES } from '../worlds/pictures';
import { WITH_OPPORTUNITIES } from '../worlds/opportunities';

const { PUBLIC, NETWORK, CONFIDENTIAL } = Visibility;

const cites = (title: string, asOf: string, changes: Partial<EvidenceRow> = {}): EvidenceRow => ({
  source: { title },
  confidence: Confidence.HIGH,
  asOf,
  ...changes,
});
const hidden = (
  visibility: Visibility,
  id: string,
  from: string,
  type: TieType,
  to: string,
  changes: Partial<TieRow> = {},
): TieRow => ({
  id,
  from,
  type,
  to,
  visibility,
  confidence: Confidence.HIGH,
  evidence: [cites(`Closed minutes of ${visibility}`, '2021-02')],
  ...changes,
});

/**
 * Hidden ties in addition to those of the small world, of every kind that a result can depend on.
 */
const TIES: TieRow[] = [
  // Each scores higher than the public tie between the same nodes, or is the only one.
  hidden(NETWORK, 'H-ABO-CODE', 'MBR-ABO', TieType.CONTACT_OF, 'ORG-CODE'),
  hidden(NETWORK, 'H-OAK-BEL', 'MED-OAK', TieType.CONTACT_OF, 'MBR-BEL', { since: '2015' }),
  hidden(CONFIDENTIAL, 'H-KEEL-OAK', 'UNI-KEEL', TieType.PARTNER_OF, 'MED-OAK', { since: '2014' }),
  hidden(CONFIDENTIAL, 'H-GULF-GOV', 'BODY-GULF', TieType.CONTACT_OF, 'GOV-ABO', { since: '2010', until: '2018' }),
  hidden(NETWORK, 'H-FIR-POL', 'DON-FIR', TieType.FUNDS, 'POL-BLM', { contested: true }),
  // Ties that make a peer, a merge candidate, a criterion, a seat, a target, an objective and a
  // country.
  hidden(NETWORK, 'H-EBB-CRI', 'COM-EBB', TieType.ASSESSED_ON, 'CRI-2', { since: '2019', verb: 'MET' }),
  hidden(CONFIDENTIAL, 'H-DUNE-CRI', 'COM-DUNE', TieType.ASSESSED_ON, 'CRI-2', { since: '2020', verb: 'IN_PROGRESS' }),
  hidden(NETWORK, 'H-EBB-DUNE', 'COM-EBB', TieType.SUBSIDIARY_OF, 'COM-DUNE'),
  hidden(NETWORK, 'H-KEEL-KEEL', 'UNI-KEEL', TieType.PARTNER_OF, 'UNI-KEEL-2'),
  hidden(CONFIDENTIAL, 'H-KEEL-2-OAK', 'UNI-KEEL-2', TieType.PARTNER_OF, 'MED-OAK'),
  hidden(NETWORK, 'H-C-OAK', 'MED-OAK', TieType.PARTICIPATES_IN, 'CAM-1', { since: '2019', until: '2020' }),
  hidden(CONFIDENTIAL, 'H-C-PIN', 'FAI-PIN', TieType.SUPPORTS, 'CAM-1'),
  hidden(NETWORK, 'H-C-OBJ', 'CAM-1', TieType.PURSUES, 'OBJ-1'),
  hidden(CONFIDENTIAL, 'H-C-CRN', 'CAM-1', TieType.COVERS, 'CRN'),
  hidden(NETWORK, 'H-C-GOV', 'CAM-1', TieType.TARGETS, 'GOV-ABO'),
  hidden(CONFIDENTIAL, 'H-C-MAN', 'CAM-1', TieType.ABOUT, 'MAN-1'),
  hidden(NETWORK, 'H-1-MAN', 'PSH-1', TieType.ABOUT, 'MAN-1'),
  hidden(CONFIDENTIAL, 'H-A1-MAN', 'ACT-1', TieType.ABOUT, 'MAN-1'),
  hidden(CONFIDENTIAL, 'H-A2-PIN', 'FAI-PIN', TieType.LEADS, 'ACT-2'),
  hidden(NETWORK, 'H-3-KEEL', 'UNI-KEEL', TieType.PARTICIPATES_IN, 'PSH-3', { since: '2011', until: '2019-06' }),
  hidden(CONFIDENTIAL, 'H-5-OBJ', 'PSH-5', TieType.PURSUES, 'OBJ-1'),
  hidden(NETWORK, 'H-5-CRN', 'PSH-5', TieType.COVERS, 'CRN'),
  hidden(NETWORK, 'H-5-BEL', 'MBR-BEL', TieType.CONVENES, 'PSH-5', { since: '2012' }),
  // Alliances with three members, and so partnerships, for viewers of a hidden one; the second only
  // for viewers of all.
  hidden(PUBLIC, 'H-REEF-ABO', 'MBR-ABO', TieType.MEMBER_OF, 'ALL-REEF', { since: '2012' }),
  hidden(PUBLIC, 'H-REEF-KEEL', 'UNI-KEEL', TieType.MEMBER_OF, 'ALL-REEF', { since: '2013' }),
  hidden(NETWORK, 'H-REEF-DUNE', 'COM-DUNE', TieType.MEMBER_OF, 'ALL-REEF', { since: '2014' }),
  hidden(CONFIDENTIAL, 'H-REEF-PIN', 'FAI-PIN', TieType.FUNDS, 'ALL-REEF', { since: '2021' }),
  hidden(PUBLIC, 'H-REEF-OBJ', 'ALL-REEF', TieType.PURSUES, 'OBJ-1', { since: '2012' }),
  hidden(PUBLIC, 'H-REEF-BLM', 'ALL-REEF', TieType.COVERS, 'BLM', { since: '2012' }),
  hidden(PUBLIC, 'H-WAVE-BEL', 'MBR-BEL', TieType.MEMBER_OF, 'ALL-WAVE', { since: '2012' }),
  hidden(PUBLIC, 'H-WAVE-OAK', 'MED-OAK', TieType.MEMBER_OF, 'ALL-WAVE', { since: '2012' }),
  hidden(CONFIDENTIAL, 'H-WAVE-PIN', 'FAI-PIN', TieType.MEMBER_OF, 'ALL-WAVE', { since: '2012' }),
  hidden(PUBLIC, 'H-WAVE-OBJ', 'ALL-WAVE', TieType.PURSUES, 'OBJ-2', { since: '2012' }),
  hidden(NETWORK, 'H-WAVE-CRN', 'ALL-WAVE', TieType.COVERS, 'CRN', { since: '2012' }),
  // Positions that add to, contest or accompany what others see; money, asks, invitations, and
  // keepers of a relation.
  hidden(PUBLIC, 'H-BEL-OBJ', 'MBR-BEL', TieType.POSITION_ON, 'OBJ-1', { since: '2018', stance: Stance.SUPPORTIVE }),
  hidden(NETWORK, 'H-BEL-OBJ-N', 'MBR-BEL', TieType.POSITION_ON, 'OBJ-1', { since: '2020', stance: Stance.RELUCTANT }),
  hidden(NETWORK, 'H-POL-OBJ', 'POL-BLM', TieType.POSITION_ON, 'OBJ-1', { since: '2019', stance: Stance.NEUTRAL }),
  hidden(CONFIDENTIAL, 'H-GOV-OBJ', 'GOV-ABO', TieType.POSITION_ON, 'OBJ-1', { since: '2017', stance: Stance.OPPOSED }),
  hidden(CONFIDENTIAL, 'H-PIN-CAM', 'FAI-PIN', TieType.POSITION_ON, 'CAM-1', {
    since: '2021',
    stance: Stance.CHAMPION,
  }),
  hidden(NETWORK, 'H-ABO-TIDES', 'MBR-ABO', TieType.POSITION_ON, 'INS-TIDES', { stance: Stance.SUPPORTIVE }),
  hidden(CONFIDENTIAL, 'H-FIR-KEEL', 'DON-FIR', TieType.FUNDS, 'UNI-KEEL', { amount: 90_000, currency: 'EUR' }),
  hidden(NETWORK, 'H-A1-POL', 'ACT-1', TieType.TARGETS, 'POL-BLM', {
    ask: 'Lights on piers',
    stage: AskStage.ASKED,
    through: ['MBR-BEL', 'ECPAT'],
    due: '2023-05',
  }),
  hidden(NETWORK, 'H-1-PIN', 'FAI-PIN', TieType.INVITED_TO, 'PSH-1', { answer: InvitationAnswer.DECLINED }),
  hidden(CONFIDENTIAL, 'H-1-OAK', 'MED-OAK', TieType.INVITED_TO, 'PSH-1', { answer: InvitationAnswer.ACCEPTED }),
  hidden(PUBLIC, 'H-1-DUNE', 'COM-DUNE', TieType.INVITED_TO, 'PSH-1', { since: '2020' }),
  hidden(NETWORK, 'H-1-DUNE-N', 'COM-DUNE', TieType.INVITED_TO, 'PSH-1', {
    since: '2021',
    answer: InvitationAnswer.DECLINED,
  }),
  hidden(CONFIDENTIAL, 'H-A2-BEL', 'MBR-BEL', TieType.INVITED_TO, 'ACT-2', { answer: InvitationAnswer.CAME }),
  hidden(CONFIDENTIAL, 'H-C-EBB', 'COM-EBB', TieType.INVITED_TO, 'CAM-1', { answer: InvitationAnswer.CAME }),
  hidden(PUBLIC, 'H-C-POL', 'CAM-1', TieType.TARGETS, 'POL-BLM', { since: '2019', ask: 'Patrol at night' }),
  hidden(CONFIDENTIAL, 'H-C-POL-C', 'CAM-1', TieType.TARGETS, 'POL-BLM', {
    since: '2020',
    ask: 'Patrol at night',
    stage: AskStage.AGREED,
  }),
  hidden(CONFIDENTIAL, 'H-BEL-DUNE', 'MBR-BEL', TieType.CONTACT_OF, 'COM-DUNE', { heldBy: 'MBR-ABO' }),
  // The subjects, actors and purposes of hidden actions.
  hidden(NETWORK, 'H-TALK-ABO', 'MBR-ABO', TieType.LEADS, 'ACT-HID-NET', { since: '2020' }),
  hidden(NETWORK, 'H-TALK-POL', 'POL-BLM', TieType.PARTICIPATES_IN, 'ACT-HID-NET'),
  hidden(NETWORK, 'H-TALK-GOV', 'ACT-HID-NET', TieType.TARGETS, 'GOV-ABO', { ask: 'Lights', stage: AskStage.ASKED }),
  hidden(NETWORK, 'H-TALK-OBJ', 'ACT-HID-NET', TieType.PURSUES, 'OBJ-1'),
  hidden(NETWORK, 'H-TALK-ABO-C', 'ACT-HID-NET', TieType.COVERS, 'ABO'),
  hidden(NETWORK, 'H-TALK-LAW', 'ACT-HID-NET', TieType.MADE_FOR, 'OPP-LAW'),
  hidden(CONFIDENTIAL, 'H-PLAN-MAN', 'ACT-HID-CON', TieType.ABOUT, 'MAN-1'),
  // The occasion of a public commitment, and the subject of a public opportunity.
  hidden(NETWORK, 'H-UNDATED-NET', 'COM-UNDATED', TieType.MADE_AT, 'OPP-HID-NET'),
  hidden(CONFIDENTIAL, 'H-CREW-OBJ', 'COM-CREW', TieType.PURSUES, 'OBJ-2'),
  hidden(NETWORK, 'H-LAW-BODY', 'OPP-LAW', TieType.ORGANISED_BY, 'GOV-ABO'),
  hidden(CONFIDENTIAL, 'H-LAW-A1', 'ACT-1', TieType.MADE_FOR, 'OPP-LAW'),
  // Agreements that end.
  hidden(NETWORK, 'H-FIR-OAK', 'DON-FIR', TieType.FUNDS, 'MED-OAK', { since: '2019', until: '2023-06' }),
  hidden(CONFIDENTIAL, 'H-ABO-DUNE', 'MBR-ABO', TieType.MEMORANDUM_WITH, 'COM-DUNE', { until: '2023' }),
  hidden(CONFIDENTIAL, 'H-CRN-TIDES', 'CRN', TieType.PARTY_TO, 'INS-TIDES', { since: '2012' }),
];

const alliance = (id: string, nameEn: string): NodeRow => ({
  id,
  type: 'Partner',
  nameEn,
  properties: { kind: ActorKind.COALITION, group: StakeholderGroup.CIVIL_SOCIETY },
  evidence: [cites('Tide Register', '2018-08')],
});

const action = (id: string, nameEn: string, visibility: Visibility, changes: Partial<NodeRow>): NodeRow => ({
  id,
  type: 'AdvocacyAction',
  nameEn,
  properties: { kind: ActionKind.POLICY_DIALOGUE, ...visibilityProperties(visibility) },
  evidence: [cites(`Closed minutes of ${visibility}`, '2021-02')],
  ...changes,
});

const finding = (id: string, actor: string, engagement: Engagement, asOf: string): NodeRow => ({
  ...reportRow(ENGAGEMENT, { id, actor, engagement, asOf }),
  evidence: [cites('Closed minutes of CONFIDENTIAL', '2021-02')],
});

const ROWS: GraphRows = {
  ...WITH_OPPORTUNITIES,
  nodes: [
    ...WITH_OPPORTUNITIES.nodes,
    ...COMMITMENTS.nodes,
    // The engagement of these actors, which keeps them out of lists for viewers that see it.
    finding('ENG-ABO', 'MBR-ABO', Engagement.NOT_TO_BE_APPROACHED, '2020'),
    finding('ENG-KEEL', 'UNI-KEEL', Engagement.NOT_TO_BE_APPROACHED, '2019-06'),
    finding('ENG-OAK', 'MED-OAK', Engagement.CLEARED, '2021'),
    ...MEETINGS,
    ...PICTURES,
    // The date until which the calendar of a body is on record whose sessions are hidden.
    {
      ...reportRow(ROSTER, {
        id: 'ROS-SESSIONS',
        node: 'GOV-ABO',
        of: RosterKind.SESSIONS,
        extent: Extent.PARTIAL,
        atLeast: false,
        asOf: '2022',
        visibility: PUBLIC,
      }),
      evidence: [cites('Tide Register', '2018-08')],
    },
    followUp('FOL-HID-CON', 'COM-HID-CON', CommitmentStatus.MET, '2022-06', { visibility: CONFIDENTIAL }),
    {
      id: 'UNI-KEEL-2',
      type: 'Partner',
      nameEn: 'University of Keel',
      country: 'CRN',
      properties: { kind: ActorKind.ACADEMIA, group: StakeholderGroup.ACADEMIA },
      evidence: [cites('Tide Register', '2018-08')],
    },
    action('ACT-HID-NET', 'Talk on lights', NETWORK, { since: '2020', parent: 'CAM-1' }),
    // Only its subject is on record.
    action('ACT-HID-CON', 'Plan for piers', CONFIDENTIAL, {}),
    alliance('ALL-REEF', 'Reef Coalition'),
    alliance('ALL-WAVE', 'Wave Coalition'),
  ],
  ties: [...WITH_OPPORTUNITIES.ties, ...COMMITMENTS.ties, ...TIES],
};

/** Returns true where a viewer of the clearance of `most` sees records of this visibility. */
export const isVisible = (visibility: Visibility | undefined, most: Visibility): boolean =>
  CLEARANCE[visibility ?? Visibility.PUBLIC] <= CLEARANCE[most];

/**
 * Returns the rows of the world without the nodes and ties that a viewer of the clearance of `most`
 * cannot see.
 */
export function visibleRows(most: Visibility): GraphRows {
  return {
    ...ROWS,
    nodes: ROWS.nodes.filter(({ properties }) => clearanceOfNode(properties) <= CLEARANCE[most]),
    ties: ROWS.ties.filter(({ visibility }) => isVisible(visibility, most)),
  };
}
