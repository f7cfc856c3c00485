import type { Confidence } from '../../store/model/enums';
import type { TieType } from '../../store/model/tie-type';
import type { QuestionContext } from '../engine/question-context';
import { membersIn } from '../view/view';
import { QuestionError } from '../view/id-index';
import { type Path, pathInIds } from './path';
import { bestCurrentPath, bestPaths } from './search/best-paths';
import { shortestPathLength } from './search/shortest-path-length';

/** A `PathQuery` in ids. */
export interface PathsQuestion {
  from: string[];
  to: string[];
  k: number;
  maxHops: number;
  avoid: string[];
  via: string[];
  /** The types of ties to use; null or absent for all. */
  types?: TieType[] | null;
  minConfidence: Confidence;
  includeEnded: boolean;
}

export interface PathsAnswer {
  paths: Path[];
  /** The steps, up to 8, of a shortest path beyond `maxHops`; null without one, and with `via`. */
  longerPath: number | null;
}

/**
 * Finds the best paths, or the length of a longer path. Throws DeadlinePassed,
 * and QuestionError for ids unknown at the standpoint, then for ids in both `from` and `to`.
 */
export function answerPaths({ view, idIndex, shouldStop }: QuestionContext, question: PathsQuestion): PathsAnswer {
  const { from, to, avoid, via, k, maxHops, minConfidence, includeEnded } = question;
  const nodes = idIndex.requireIndexes({ from, to, avoid, via }, view);
  const startTargets = from.filter((id) => to.includes(id));
  if (startTargets.length > 0) throw new QuestionError('ENDS_MEET', 'to', [...new Set(startTargets)]);
  const types = question.types ? new Set(question.types) : undefined;
  const query = { ...nodes, k, maxHops, types, minConfidence, includeEnded, shouldStop };
  const paths = bestPaths(view, query);
  const explainsNone = paths.length === 0 && via.length === 0;
  return {
    paths: paths.map((path) => pathInIds(path, idIndex)),
    longerPath: explainsNone ? shortestPathLength(view, query) : null,
  };
}

/** Counts the steps, up to 8, of a shortest path; null without one. Throws like `answerPaths`. */
export function answerSteps({ view, idIndex, shouldStop }: QuestionContext, question: PathsQuestion): number | null {
  const { from, to, avoid, via } = question;
  const nodes = idIndex.requireIndexes({ from, to, avoid, via }, view);
  const { maxHops, minConfidence, includeEnded } = question;
  const types = question.types ? new Set(question.types) : undefined;
  return shortestPathLength(view, { ...nodes, maxHops, types, minConfidence, includeEnded, shouldStop });
}

export interface BestToEachQuestion {
  /** The starts, which act as one; empty for all members of the network. */
  from: string[];
  to: string[];
  /** The maximum number of steps, 1 to 8. */
  maxHops: number;
  /** The nodes that no path may contain. */
  avoid?: string[];
  /** The nodes that are not starts. */
  except?: string[];
}

/**
 * Finds the best path over current ties to each target in reach (a start: from the others), best
 * first. Throws DeadlinePassed, and QuestionError for ids unknown at the standpoint.
 */
export function answerBestToEach(context: QuestionContext, question: BestToEachQuestion): Path[] {
  const { view, idIndex, shouldStop } = context;
  const { maxHops } = question;
  const { from, to, avoid } = idIndex.requireIndexes(
    { from: question.from, to: question.to, avoid: question.avoid ?? [] },
    view,
  );
  const except = new Set(idIndex.indexesOf(question.except ?? []));
  const starts = (from.length > 0 ? from : membersIn(view)).filter((start) => !except.has(start));
  return inOrder(
    to.map((target) =>
      bestCurrentPath(view, {
        from: starts.filter((start) => start !== target),
        to: [target],
        maxHops,
        avoid,
        shouldStop,
      }),
    ),
    context,
  );
}

export interface BestFromEachQuestion {
  from: string[];
  /** The targets, which act as one. */
  to: string[];
  /** The maximum number of steps, 1 to 8. */
  maxHops: number;
}

/** Answers like `answerBestToEach`, from each start separately. */
export function answerBestFromEach(context: QuestionContext, question: BestFromEachQuestion): Path[] {
  const { view, idIndex, shouldStop } = context;
  const { maxHops } = question;
  const { from, to } = idIndex.requireIndexes({ from: question.from, to: question.to }, view);
  return inOrder(
    from.map((start) => bestCurrentPath(view, { from: [start], to, maxHops, shouldStop })),
    context,
  );
}

function inOrder(paths: readonly (Path<number> | undefined)[], { idIndex }: QuestionContext): Path[] {
  return paths
    .flatMap((path) => path ?? [])
    .map((path) => pathInIds(path, idIndex))
    .sort((a, b) => b.score - a.score);
}
