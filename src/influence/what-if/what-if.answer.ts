import { allyInIds, type AllyAnswer } from '../allies/allies.answer';
import type { QuestionContext } from '../engine/question-context';
import { replacements } from './replacements';
import { whatIf } from './what-if';

export interface WhatIfQuestion {
  remove: string[];
  from: string[];
  targets: string[];
  maxHops: number;
  /** How many replacements. */
  first: number;
}

export interface WhatIfAnswer {
  lost: string[];
  lengthened: { target: string; before: number; after: number }[];
  /** `reaches`: which of the targets that are lost or further away it still reaches. */
  replacements: (AllyAnswer & { reaches: string[] })[];
}

/** Throws QuestionError for ids that are not known at the standpoint, and as `whatIf` does. */
export function answerWhatIf(
  ground: QuestionContext,
  { remove, from, targets, maxHops, first }: WhatIfQuestion,
): WhatIfAnswer {
  const { view, idIndex, shouldStop } = ground;
  const nodes = idIndex.requireIndexes({ remove, from, targets }, view);
  const { lost, lengthened } = whatIf(view, { ...nodes, maxHops, shouldStop });
  const affected = [...lost, ...lengthened.map(({ target }) => target)];
  const found = replacements(view, { ...nodes, affected, maxHops, first, shouldStop });
  return {
    lost: idIndex.nodeIds(lost),
    lengthened: lengthened.map(({ target, before, after }) => ({ target: idIndex.nodeId(target), before, after })),
    replacements: found.map((one) => ({ ...allyInIds(idIndex, one), reaches: idIndex.nodeIds(one.reaches) })),
  };
}
