import { TieType } from '../../store/model/tie-type';
import type { DeadlineCheck } from '../engine/deadline-check';
import { CODE_OF_TYPE } from '../projection/codes';
import { forEachHoldingArc } from './heaviest-ties';
import type { InfluenceView } from './view';

/** The types of ties from an organ or a secretariat to its body. */
export const ORGANS: readonly TieType[] = [TieType.ORGAN_OF, TieType.SECRETARIAT_OF];
const SUBORDINATES = [...ORGANS, TieType.SUBSIDIARY_OF];

/**
 * Lists the organs, secretariats and subsidiaries of an actor, and theirs, by current ties; by id,
 * without itself. `types` replaces these types.
 */
export function subordinatesOf(
  view: InfluenceView,
  actor: number,
  deadline: DeadlineCheck,
  types: readonly TieType[] = SUBORDINATES,
): number[] {
  return closure(view, actor, 'from', deadline, types);
}

/** Lists the bodies of which an actor is an organ, and theirs, by current ties; by id. */
export function wholesOf(view: InfluenceView, actor: number, deadline: DeadlineCheck): number[] {
  return closure(view, actor, 'to', deadline, [TieType.ORGAN_OF]);
}

/** Lists the actors at this end of ties of these types to the actor or to one already listed. */
function closure(
  view: InfluenceView,
  actor: number,
  end: 'from' | 'to',
  deadline: DeadlineCheck,
  types: readonly TieType[],
): number[] {
  const { tieType, tieFrom, tieTo, nodeActor } = view.projection;
  const endOf = end === 'from' ? tieFrom : tieTo;
  const codes = new Set(types.map((type) => CODE_OF_TYPE.get(type)));
  const closed = new Set([actor]);
  // The iteration also visits the nodes added during it.
  for (const node of closed) {
    deadline.step(1 + view.in.start[node + 1]! - view.in.start[node]!);
    forEachHoldingArc(view.in, node, (neighbour, arc) => {
      const tie = view.in.tie[arc]!;
      if (codes.has(tieType[tie]) && endOf[tie] === neighbour && nodeActor[neighbour]) closed.add(neighbour);
    });
  }
  closed.delete(actor);
  return [...closed].sort((a, b) => a - b);
}
