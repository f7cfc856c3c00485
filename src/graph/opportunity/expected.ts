import { firstDay, isBefore, lastDay } from '../../language/partial-date';
import type { ReadContext } from '../../store/loading/read-context';
import { loadEvidence } from '../evidence/evidence.store';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';

/** A node with the properties of opportunities. */
export type OpportunityRecord = NodeRecord & {
  outcomeEn?: string | null;
  outcomeFr?: string | null;
  inferred?: boolean | null;
};

/**
 * Returns true where the inferred dates are past at the valid day, and neither an outcome nor
 * evidence from its last day or later shows that it took place.
 */
export async function isExpected(context: ReadContext, record: OpportunityRecord): Promise<boolean> {
  const { inferred, since, until, outcomeEn, outcomeFr } = record;
  const end = until ?? since;
  if (!inferred || !end || !isBefore(end, context.standpoint.valid) || outcomeEn || outcomeFr) return false;
  const evidence = await loadEvidence(context, storedIdOf(record));
  return !evidence.some(({ day, against }) => day && !against && firstDay(day) >= lastDay(end));
}
