import { Confidence } from '../../src/store/model/confidence';
import type { EvidenceRow, GraphRows } from '../../src/store/model/rows';
import { Stance } from '../../src/store/model/tie-state';
import { TieType } from '../../src/store/model/tie-type';
import { Visibility } from '../../src/store/model/visibility';
import { COMMITMENTS, together } from './commitments';
import { SMALL_WORLD } from './small-world';

const evidence: EvidenceRow[] = [{ source: { title: 'Tide Minutes' }, confidence: Confidence.HIGH, asOf: '2025' }];

/** The small world with commitments, and with public positions on an objective. */
export const EXPLORER_WORLD: GraphRows = together([
  SMALL_WORLD,
  COMMITMENTS,
  {
    ties: [
      {
        ...{ type: TieType.POSITION_ON, from: 'POL-BLM', to: 'OBJ-1', since: '2022', stance: Stance.OPPOSED },
        ...{ confidence: Confidence.HIGH, visibility: Visibility.PUBLIC, evidence },
      },
      {
        ...{ type: TieType.POSITION_ON, from: 'MBR-ABO', to: 'OBJ-1', since: '2022', stance: Stance.CHAMPION },
        ...{ confidence: Confidence.HIGH, visibility: Visibility.PUBLIC, evidence },
      },
    ],
  },
]);
