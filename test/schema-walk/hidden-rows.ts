import { ActorKind, StakeholderGroup } from '../../src/model/actor-kind';
import { Confidence } from '../../src/model/confidence';
import type { EvidenceRow, GraphRows, TieRow } from '../../src/model/rows';
import { TieType } from '../../src/model/tie-type';
import { CLEARANCE, Visibility } from '../../src/model/visibility';
import { SMALL_WORLD } from '../worlds/small-world';

const { NETWORK, CONFIDENTIAL } = Visibility;

const cites = (title: string, asOf: string, but: Partial<EvidenceRow> = {}): EvidenceRow => ({
  ...{ source: { title }, confidence: Confidence.HIGH, asOf },
  ...but,
});
const hidden = (
  visibility: Visibility,
  id: string,
  from: string,
  type: TieType,
  to: string,
  but: Partial<TieRow> = {},
): TieRow => ({
  ...{ id, from, type, to, visibility, confidence: Confidence.HIGH },
  evidence: [cites(`Closed minutes of ${visibility}`, '2021-02')],
  ...but,
});

/** Beside the small world: what only ties that are hidden say, of every kind that an answer is made of. */
const TIES: TieRow[] = [
  // Each a better tie than the public one beside it, or the only one there is.
  hidden(NETWORK, 'H-ABO-CODE', 'MBR-ABO', TieType.CONTACT_OF, 'ORG-CODE'),
  hidden(NETWORK, 'H-OAK-BEL', 'MED-OAK', TieType.CONTACT_OF, 'MBR-BEL', { since: '2015' }),
  hidden(CONFIDENTIAL, 'H-KEEL-OAK', 'UNI-KEEL', TieType.PARTNER_OF, 'MED-OAK', { since: '2014' }),
  hidden(CONFIDENTIAL, 'H-GULF-GOV', 'BODY-GULF', TieType.CONTACT_OF, 'GOV-ABO', { since: '2010', until: '2018' }),
  hidden(NETWORK, 'H-FIR-POL', 'DON-FIR', TieType.FUNDS, 'POL-BLM', { contested: true }),
  // What makes a peer, an asset to a merge, a criterion, a seat, a target, an aim and a place.
  hidden(NETWORK, 'H-EBB-CRI', 'COM-EBB', TieType.ASSESSED_ON, 'CRI-2', { since: '2019', verb: 'MET' }),
  hidden(CONFIDENTIAL, 'H-DUNE-CRI', 'COM-DUNE', TieType.ASSESSED_ON, 'CRI-2', { since: '2020', verb: 'IN_PROGRESS' }),
  hidden(NETWORK, 'H-EBB-DUNE', 'COM-EBB', TieType.SUBSIDIARY_OF, 'COM-DUNE'),
  hidden(NETWORK, 'H-KEEL-KEEL', 'UNI-KEEL', TieType.PARTNER_OF, 'UNI-KEEL-2'),
  hidden(CONFIDENTIAL, 'H-KEEL-2-OAK', 'UNI-KEEL-2', TieType.PARTNER_OF, 'MED-OAK'),
  hidden(NETWORK, 'H-C-OAK', 'MED-OAK', TieType.PARTICIPATES_IN, 'CAM-1', { since: '2019', until: '2020' }),
  hidden(CONFIDENTIAL, 'H-C-PIN', 'FAI-PIN', TieType.SUPPORTS, 'CAM-1'),
  hidden(CONFIDENTIAL, 'H-A2-PIN', 'FAI-PIN', TieType.LEADS, 'ACT-2'),
  hidden(NETWORK, 'H-3-KEEL', 'UNI-KEEL', TieType.PARTICIPATES_IN, 'PSH-3', { since: '2011', until: '2019-06' }),
  hidden(CONFIDENTIAL, 'H-5-OBJ', 'PSH-5', TieType.PURSUES, 'OBJ-1'),
  hidden(NETWORK, 'H-5-CRN', 'PSH-5', TieType.COVERS, 'CRN'),
  hidden(NETWORK, 'H-5-BEL', 'MBR-BEL', TieType.CONVENES, 'PSH-5', { since: '2012' }),
  hidden(CONFIDENTIAL, 'H-CRN-TIDES', 'CRN', TieType.PARTY_TO, 'INS-TIDES', { since: '2012' }),
];

const ROWS: GraphRows = {
  ...SMALL_WORLD,
  nodes: [
    ...SMALL_WORLD.nodes,
    {
      ...{ id: 'UNI-KEEL-2', type: 'Partner', nameEn: 'University of Keel', country: 'CRN' },
      properties: { kind: ActorKind.ACADEMIA, group: StakeholderGroup.ACADEMIA },
      evidence: [cites('Tide Register', '2018-08')],
    },
  ],
  ties: [...SMALL_WORLD.ties, ...TIES],
};

/** Whether a reader who may see `most` sees what has this visibility. */
export const isSeen = (visibility: Visibility | undefined, most: Visibility): boolean =>
  CLEARANCE[visibility ?? Visibility.PUBLIC] <= CLEARANCE[most];

/** The rows of the world as it would be if there were no ties but those that may be seen with a clearance. */
export function rowsSeen(most: Visibility): GraphRows {
  return { ...ROWS, ties: ROWS.ties.filter(({ visibility }) => isSeen(visibility, most)) };
}
