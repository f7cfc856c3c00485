import { allyInIds, type AllyAnswer } from '../allies/allies.answer';
import { membersIn } from '../view/members';
import { topByScore } from '../paths/search/top-by-score';
import type { QuestionContext } from '../engine/question-context';
import { replacements } from './replacements';
import { type Lost, whatIf } from './what-if';

export interface WhatIfQuestion {
  remove: string[];
  /** Empty for all members of the network but those in `targets`. */
  from: string[];
  /** Empty for all actors that the starts reach. */
  targets: string[];
  maxHops: number;
  /** The maximum number of replacements. */
  first: number;
  /** By node that leaves, in the order of `remove`: see `AlliesQuestion`. */
  except: string[][];
}

export interface WhatIfAnswer {
  /** Of all targets that the starts reach, those that lose most, at most 100; else all, in the order of `targets`. */
  lost: string[];
  lengthened: { target: string; before: number; after: number }[];
  /** How many there are of each kind, listed or not. */
  counts: { lost: number; lengthened: number };
  /** `reaches`: the targets, of those lost or further away, that the replacement reaches. */
  replacements: (AllyAnswer & { reaches: string[] })[];
}

/** The maximum number of targets in each list, where the question names none. */
export const MAX_LISTED = 100;
/** The maximum number of targets for which it is found which replacements reach them, of those that lose most. */
const MAX_AFFECTED = 20;

/** Throws QuestionError for ids that do not exist at the standpoint, and DeadlinePassed. */
export function answerWhatIf(
  { view, idIndex, shouldStop }: QuestionContext,
  { remove, from, targets, maxHops, first, except }: WhatIfQuestion,
): WhatIfAnswer {
  const given = idIndex.requireIndexes({ remove, from, targets }, view);
  const starts = from.length > 0 ? given.from : membersIn(view).filter((node) => !given.targets.includes(node));
  const query = { remove: given.remove, from: starts, maxHops, shouldStop };
  const found = whatIf(view, { ...query, targets: targets.length > 0 ? given.targets : null });
  const lost = targets.length > 0 ? found.lost : greatest(found.lost, ({ before }) => before);
  const lengthened =
    targets.length > 0 ? found.lengthened : greatest(found.lengthened, ({ before, after }) => before - after);
  const affected = [...lost, ...lengthened].map(({ target }) => target);
  const allies = replacements(view, {
    ...query,
    from: given.from,
    targets: given.targets,
    affected: targets.length > 0 ? affected : affected.slice(0, MAX_AFFECTED),
    first,
    except: except.map((ids) => idIndex.indexesOf(ids)),
  });
  return {
    lost: lost.map(({ target }) => idIndex.nodeId(target)),
    lengthened: lengthened.map(({ target, before, after }) => ({ target: idIndex.nodeId(target), before, after })),
    counts: { lost: found.lost.length, lengthened: found.lengthened.length },
    replacements: allies.map((ally) => ({ ...allyInIds(idIndex, ally), reaches: idIndex.nodeIds(ally.reaches) })),
  };
}

function greatest<Row extends Lost>(rows: readonly Row[], lossOf: (row: Row) => number): Row[] {
  const rowOf = new Map(rows.map((row) => [row.target, row]));
  const top = topByScore([...rowOf.keys()], (target) => lossOf(rowOf.get(target)!), MAX_LISTED);
  return top.map((target) => rowOf.get(target)!);
}
