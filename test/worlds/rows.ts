import { Confidence } from '../../src/store/model/enums';
import type { TieRow } from '../../src/store/model/rows';
import type { TieType } from '../../src/store/model/tie-type';

/** Makes a tie with HIGH confidence and without evidence, unless `rest` overrides them. */
export const tie = (id: string, from: string, type: TieType, to: string, rest: Partial<TieRow> = {}): TieRow => ({
  id,
  from,
  type,
  to,
  confidence: Confidence.HIGH,
  evidence: [],
  ...rest,
});
