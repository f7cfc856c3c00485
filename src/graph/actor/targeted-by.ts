import type { ReadContext } from '../../store/loading/read-context';
import { INITIATIVE_TYPES } from '../../store/model/node-type';
import { governmentId } from '../../store/model/record-ids';
import { TieType } from '../../store/model/tie-type';
import type { NodeRecord } from '../node/node-decoder';
import { firstRelated, type Relation } from '../node/node-lists';

const TARGETING: Relation = { types: [TieType.TARGETS], direction: 'IN', nodeTypes: INITIATIVE_TYPES };

/**
 * The initiatives that hold and aim at an actor or a country, by name, at most `first`. A country stands for its government, and
 * the other way round. Throws InputError for a number out of range.
 */
export async function loadTargetedBy(
  context: ReadContext,
  { id, type, country }: NodeRecord,
  first: number,
): Promise<NodeRecord[]> {
  const state = type === 'Country' ? id : country !== null && id === governmentId(country) ? country : null;
  const ids = state === null ? [id] : [state, governmentId(state)];
  return firstRelated(context, ids, TARGETING, first);
}
