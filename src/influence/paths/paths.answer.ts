import type { Confidence } from '../../store/model/confidence';
import type { TieType } from '../../store/model/tie-type';
import type { QuestionContext } from '../engine/question-context';
import { QuestionError } from '../view/question-error';
import { type Path, pathInIds } from './path';
import { bestPaths } from './search/best-paths';
import { missingLink, shortestPathLength } from './search/missing-link';

/** A `PathQuery` by ids. */
export interface PathsQuestion {
  from: string[];
  to: string[];
  k: number;
  maxHops: number;
  avoid: string[];
  via: string[];
  /** Where null or absent, ties of every type count. */
  types?: TieType[] | null;
  minConfidence: Confidence;
  includeEnded: boolean;
}

export interface PathsAnswer {
  paths: Path[];
  /** Null where there is a path, or one of more steps than `maxHops`, or no tie would open one; and with `via`. */
  missingLink: { from: string; to: string; hopsFrom: number; hopsTo: number } | null;
  /** The steps of the shortest path of more than `maxHops`, at most 8; null where there is none or a shorter one, and with `via`. */
  longerPath: number | null;
}

/**
 * The best paths, or where there is none the missing link or the length of a longer path. Throws QuestionError for ids that do not exist at the
 * standpoint, then for ids in both `from` and `to`; and DeadlinePassed.
 */
export function answerPaths({ view, idIndex, shouldStop }: QuestionContext, question: PathsQuestion): PathsAnswer {
  const { from, to, avoid, via, k, maxHops, minConfidence, includeEnded } = question;
  const nodes = idIndex.requireIndexes({ from, to, avoid, via }, view);
  const both = from.filter((id) => to.includes(id));
  if (both.length > 0) throw new QuestionError('ENDS_MEET', 'to', [...new Set(both)]);
  const types = question.types ? new Set(question.types) : undefined;
  const query = { ...nodes, k, maxHops, types, minConfidence, includeEnded, shouldStop };
  const paths = bestPaths(view, query);
  const explainsNone = paths.length === 0 && via.length === 0;
  const longerPath = explainsNone ? shortestPathLength(view, query) : null;
  const link = explainsNone && longerPath === null ? missingLink(view, query) : null;
  return {
    paths: paths.map((path) => pathInIds(path, idIndex)),
    missingLink: link && { ...link, from: idIndex.nodeId(link.from), to: idIndex.nodeId(link.to) },
    longerPath,
  };
}
