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
  { view, directory, shouldStop }: QuestionContext,
  { of, first, among }: AlliesQuestion,
): AllyAnswer[] {
  const allowed = among && new Set(directory.indexes(among));
  return directory.indexes([of]).flatMap((node) => {
    const found = allies(view, {
      of: node,
      first,
      among: allowed ? (other) => allowed.has(other) : undefined,
      shouldStop,
    });
    return found.map((ally) => answeredAlly(directory, ally));
  });
}

export function answeredAlly(directory: IdIndex, { actor, score, shared }: Ally): AllyAnswer {
  return { actor: directory.nodeId(actor), score, shared: directory.nodes(shared) };
}
