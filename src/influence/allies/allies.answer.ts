import type { Directory } from '../view/id-index';
import type { Ground } from '../engine/question-context';
import { type Ally, allies } from './allies';

export interface AlliesAsked {
  of: string;
  first: number;
  /** Where given, only these are allies. */
  among?: string[] | null;
}

export interface AnsweredAlly {
  actor: string;
  score: number;
  shared: string[];
}

/** Empty for who has no ties at the standpoint. Throws as `allies` does. */
export function answerAllies(
  { view, directory, shouldStop }: Ground,
  { of, first, among }: AlliesAsked,
): AnsweredAlly[] {
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

export function answeredAlly(directory: Directory, { actor, score, shared }: Ally): AnsweredAlly {
  return { actor: directory.nodeId(actor), score, shared: directory.nodes(shared) };
}
