import type { IdIndex } from '../view/id-index';
import type { QuestionContext } from '../engine/question-context';
import { type Ally, allies } from './allies';

export interface AlliesQuestion {
  of: string;
  first: number;
  /** Where given, only these are allies. */
  among?: string[] | null;
}

export interface AllyAnswer {
  actor: string;
  score: number;
  shared: string[];
}

/** Empty for who has no ties at the standpoint. Throws as `allies` does. */
export function answerAllies(
  { view, idIndex, shouldStop }: QuestionContext,
  { of, first, among }: AlliesQuestion,
): AllyAnswer[] {
  const allowed = among && new Set(idIndex.indexesOf(among));
  return idIndex.indexesOf([of]).flatMap((node) => {
    const found = allies(view, {
      of: node,
      first,
      among: allowed ? (other) => allowed.has(other) : undefined,
      shouldStop,
    });
    return found.map((ally) => answeredAlly(idIndex, ally));
  });
}

export function answeredAlly(idIndex: IdIndex, { actor, score, shared }: Ally): AllyAnswer {
  return { actor: idIndex.nodeId(actor), score, shared: idIndex.nodeIds(shared) };
}
