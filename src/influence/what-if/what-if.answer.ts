import { allyInIds, type AllyAnswer } from '../allies/allies.answer';
import type { QuestionContext } from '../engine/question-context';
import { replacements } from './replacements';
import { whatIf } from './what-if';

export interface WhatIfQuestion {
  remove: string[];
  from: string[];
  targets: string[];
  maxHops: number;
  /** The maximum number of replacements. */
  first: number;
}

export interface WhatIfAnswer {
  lost: string[];
  lengthened: { target: string; before: number; after: number }[];
  /** `reaches`: the targets, of those lost or further away, that the replacement reaches. */
  replacements: (AllyAnswer & { reaches: string[] })[];
}

/** Throws QuestionError for ids that do not exist at the standpoint, and DeadlinePassed. */
export function answerWhatIf(
  context: QuestionContext,
  { remove, from, targets, maxHops, first }: WhatIfQuestion,
): WhatIfAnswer {
  const { view, idIndex, shouldStop } = context;
  const nodes = idIndex.requireIndexes({ remove, from, targets }, view);
  const { lost, lengthened } = whatIf(view, { ...nodes, maxHops, shouldStop });
  const affected = [...lost, ...lengthened.map(({ target }) => target)];
  const found = replacements(view, { ...nodes, affected, maxHops, first, shouldStop });
  return {
    lost: idIndex.nodeIds(lost),
    lengthened: lengthened.map(({ target, before, after }) => ({ target: idIndex.nodeId(target), before, after })),
    replacements: found.map((ally) => ({ ...allyInIds(idIndex, ally), reaches: idIndex.nodeIds(ally.reaches) })),
  };
}
