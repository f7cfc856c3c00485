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
  return closure(view, actor, 'from', deadline, types);
}

/** What an actor is an organ of, and what that is an organ of, by ties that hold on the valid day; by id, without itself. */
export function wholesOf(view: InfluenceView, actor: number, deadline: DeadlineCheck): number[] {
  return closure(view, actor, 'to', deadline, [TieType.ORGAN_OF]);
}

/** The actors at this end of ties of these types, whose other end is the actor or was found so. */
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
  const found = new Set([actor]);
  // A set is iterated over what is added on the way, too.
  for (const one of found) {
    deadline.step(1 + view.in.start[one + 1]! - view.in.start[one]!);
    forEachHoldingArc(view.in, one, (other, arc) => {
      const tie = view.in.tie[arc]!;
      if (codes.has(tieType[tie]) && endOf[tie] === other && nodeActor[other]) found.add(other);
    });
  }
  found.delete(actor);
  return [...found].sort((a, b) => a - b);
}
