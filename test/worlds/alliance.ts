import { ActorKind, StakeholderGroup } from '../../src/store/model/actor-kind';
import { Confidence } from '../../src/store/model/enums';
import type { GraphRows, TieRow } from '../../src/store/model/rows';
import { TieType } from '../../src/store/model/tie-type';
import { Visibility } from '../../src/store/model/visibility';

const tie = (from: string, type: TieType, to: string, more: Partial<TieRow> = {}): TieRow => ({
  ...{ from, type, to, confidence: Confidence.HIGH, evidence: [], ...more },
});

/** An alliance of the small world, whose third member only signed-in readers may see: for them alone, it is a partnership. */
export const ALLIANCE: Pick<GraphRows, 'nodes' | 'ties'> = {
  nodes: [
    {
      ...{ id: 'COA-TIDE', type: 'Partner', nameEn: 'Tide Alliance', nameFr: 'Alliance des marées', country: 'BLM' },
      properties: { kind: ActorKind.COALITION, group: StakeholderGroup.CIVIL_SOCIETY },
      evidence: [],
    },
  ],
  ties: [
    tie('MBR-ABO', TieType.MEMBER_OF, 'COA-TIDE'),
    tie('COM-DUNE', TieType.MEMBER_OF, 'COA-TIDE'),
    tie('DON-FIR', TieType.MEMBER_OF, 'COA-TIDE', { visibility: Visibility.NETWORK }),
    tie('COA-TIDE', TieType.PURSUES, 'OBJ-1'),
    tie('COA-TIDE', TieType.COVERS, 'ABO'),
  ],
};
