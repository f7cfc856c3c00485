import { oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import type { TieRecord } from './tie-decoder';
import { statusOf, type TieStatus } from './tie-status';
import { listActive } from './tie.store';

const underWayById = oneByKey(listActive, ({ id }) => id);

/** The status of a tie at the standpoint; an end that may run out is read only where that decides. */
export function loadStatus(context: ReadContext, tie: TieRecord): TieStatus | Promise<TieStatus> {
  const { standpoint } = context;
  if (!tie.mayRunOut) return statusOf(tie, standpoint, false);
  return loadGoesOn(context, [tie.from, tie.to]).then((goOn) => statusOf(tie, standpoint, !goOn));
}

/** Whether none of these nodes has run out by the valid day. */
export async function loadGoesOn(context: ReadContext, ids: readonly string[]): Promise<boolean> {
  const found = await context.loaders.get(underWayById).loadMany(ids);
  return found.every((one) => one?.isActive !== false);
}
