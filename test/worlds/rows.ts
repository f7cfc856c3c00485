import { Confidence } from '../../src/store/model/enums';
import type { TieRow } from '../../src/store/model/rows';
import type { TieType } from '../../src/store/model/tie-type';

/** A tie that is known with HIGH confidence and without evidence, but for what the rest says. */
export const tie = (id: string, from: string, type: TieType, to: string, rest: Partial<TieRow> = {}): TieRow => ({
  id,
  from,
  type,
  to,
  confidence: Confidence.HIGH,
  evidence: [],
  ...rest,
});
