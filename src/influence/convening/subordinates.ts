import { TieType } from '../../store/model/tie-type';
import type { DeadlineCheck } from '../engine/deadline-check';
import { CODE_OF_TYPE } from '../projection/codes';
import { CURRENT_CLASSES } from '../view/arc-class';
import type { InfluenceView } from '../view/view';

const TYPES = [TieType.ORGAN_OF, TieType.SECRETARIAT_OF, TieType.SUBSIDIARY_OF];
const TYPE_CODES: ReadonlySet<number> = new Set(TYPES.map((type) => CODE_OF_TYPE.get(type)!));

/** The organs, secretariats and subsidiaries of an actor, and theirs, by ties that hold on the valid day; by id, without itself. */
export function subordinatesOf(view: InfluenceView, actor: number, deadline: DeadlineCheck): number[] {
  const { tieType, tieFrom, nodeActor } = view.projection;
  const { start, node, tie, class: classes } = view.in;
  const found = new Set([actor]);
  // A set is iterated over what is added on the way, too.
  for (const parent of found) {
    deadline.step(1 + start[parent + 1]! - start[parent]!);
    for (let arc = start[parent]!; arc < start[parent + 1]!; arc++) {
      const from = node[arc]!;
      const isSubordinate = TYPE_CODES.has(tieType[tie[arc]!]!) && tieFrom[tie[arc]!] === from;
      if (isSubordinate && CURRENT_CLASSES[classes[arc]!] && nodeActor[from]) found.add(from);
    }
  }
  found.delete(actor);
  return [...found].sort((a, b) => a - b);
}
