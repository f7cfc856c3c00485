import { ActorKind, StakeholderGroup } from '../../src/store/model/actor-kind';
import { Confidence } from '../../src/store/model/enums';
import type { GraphRows, NodeRow, TieRow } from '../../src/store/model/rows';
import { TieType } from '../../src/store/model/tie-type';
import { Visibility } from '../../src/store/model/visibility';
import { tie as tieRow } from './rows';

const { NETWORK } = Visibility;

const alliance = (id: string, nameEn: string, rest: Partial<NodeRow> = {}): NodeRow => ({
  id,
  type: 'Partner',
  nameEn,
  evidence: [],
  properties: { kind: ActorKind.COALITION, group: StakeholderGroup.CIVIL_SOCIETY },
  ...rest,
});
const tie = (id: string, from: string, type: TieType, to: string, rest: Partial<TieRow> = {}): TieRow =>
  tieRow(id, from, type, to, { since: '2015', ...rest });

/**
 * Three alliances, for the small world. The Reef Coalition has three public members, of which one
 * joined in 2018, and a fund, an observer and a secretariat. One of the three members of the Tide
 * Alliance is visible to signed-in viewers only. The Wreck League was dissolved at the end of 2016.
 * The Code Office of the small world is a coalition without members.
 */
export const ALLIANCES = {
  nodes: [
    alliance('ALL-REEF', 'Beach Coalition', {
      nameFr: 'Coalition de la Plage',
      since: '2012',
      evidence: [{ source: { title: 'Tide Register' }, confidence: Confidence.HIGH, asOf: '2019' }],
    }),
    alliance('ALL-TIDE', 'Tide Alliance'),
    alliance('ALL-WRECK', 'Wreck League', { until: '2016' }),
  ],
  ties: [
    tie('R-ABO', 'MBR-ABO', TieType.MEMBER_OF, 'ALL-REEF'),
    tie('R-DUNE', 'COM-DUNE', TieType.MEMBER_OF, 'ALL-REEF'),
    tie('R-GOV', 'GOV-ABO', TieType.MEMBER_OF, 'ALL-REEF', { since: '2018' }),
    tie('R-POL', 'POL-BLM', TieType.MEMBER_OF, 'ALL-REEF', { visibility: NETWORK }),
    tie('R-FIR', 'DON-FIR', TieType.FUNDS, 'ALL-REEF', { since: '2024', until: '2030' }),
    tie('R-OAK', 'MED-OAK', TieType.OBSERVER_OF, 'ALL-REEF'),
    tie('R-BEL', 'MBR-BEL', TieType.SECRETARIAT_OF, 'ALL-REEF'),
    // Partners and supporters have no seat.
    tie('R-KEEL', 'UNI-KEEL', TieType.PARTNER_OF, 'ALL-REEF'),
    tie('R-OBJ', 'ALL-REEF', TieType.PURSUES, 'OBJ-2'),
    tie('R-CRN', 'ALL-REEF', TieType.COVERS, 'CRN'),
    tie('T-ABO', 'MBR-ABO', TieType.MEMBER_OF, 'ALL-TIDE'),
    tie('T-BEL', 'MBR-BEL', TieType.MEMBER_OF, 'ALL-TIDE'),
    tie('T-KEEL', 'UNI-KEEL', TieType.MEMBER_OF, 'ALL-TIDE', { visibility: NETWORK }),
    tie('T-OBJ', 'ALL-TIDE', TieType.PURSUES, 'OBJ-1'),
    tie('T-CRN', 'ALL-TIDE', TieType.COVERS, 'CRN'),
    tie('W-ABO', 'MBR-ABO', TieType.MEMBER_OF, 'ALL-WRECK'),
    tie('W-BEL', 'MBR-BEL', TieType.MEMBER_OF, 'ALL-WRECK'),
    tie('W-KEEL', 'UNI-KEEL', TieType.MEMBER_OF, 'ALL-WRECK'),
    // The network is no alliance, whatever its kind.
    tie('N-KEEL', 'UNI-KEEL', TieType.MEMBER_OF, 'ECPAT'),
  ],
} satisfies Partial<GraphRows>;
