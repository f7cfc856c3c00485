import { TieType } from '../../store/model/tie-type';
import type { DeadlineCheck } from '../engine/deadline-check';
import { CODE_OF_TYPE } from '../projection/codes';
import { forEachHoldingArc } from './heaviest-ties';
import type { InfluenceView } from './view';

/** The types by which a body belongs to another: it is its organ, or runs its secretariat. */
export const ORGANS: readonly TieType[] = [TieType.ORGAN_OF, TieType.SECRETARIAT_OF];
const SUBORDINATES = [...ORGANS, TieType.SUBSIDIARY_OF];

/**
 * The organs, secretariats and subsidiaries of an actor, and theirs, by ties that hold on the valid day; by id, without itself.
 * `types` names other types, or fewer.
 */
export function subordinatesOf(
  view: InfluenceView,
  actor: number,
  deadline: DeadlineCheck,
  types: readonly TieType[] = SUBORDINATES,
): number[] {
  const { tieType, tieFrom, nodeActor } = view.projection;
  const codes = new Set(types.map((type) => CODE_OF_TYPE.get(type)));
  const found = new Set([actor]);
  // A set is iterated over what is added on the way, too.
  for (const parent of found) {
    deadline.step(1 + view.in.start[parent + 1]! - view.in.start[parent]!);
    forEachHoldingArc(view.in, parent, (from, arc) => {
      const tie = view.in.tie[arc]!;
      if (codes.has(tieType[tie]) && tieFrom[tie] === from && nodeActor[from]) found.add(from);
    });
  }
  found.delete(actor);
  return [...found].sort((a, b) => a - b);
}
