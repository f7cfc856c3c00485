import type { Confidence } from '../../model/confidence';
import type { TieType } from '../../model/tie-type';
import type { QuestionContext } from '../engine/question-context';
import { missingLink } from './search/missing-link';
import { bestPaths } from './search/best-paths';
import { type PathAnswer, QuestionError } from '../engine/question';

/** A question about paths, as its asker puts it: in ids. Ranges and meanings as for `PathQuery`. */
export interface PathsQuestion {
  from: string[];
  to: string[];
  k: number;
  maxHops: number;
  avoid: string[];
  via: string[];
  /** Where null or absent, ties of every type are walked. */
  types?: TieType[] | null;
  minConfidence: Confidence;
  includeEnded: boolean;
}

export interface PathsAnswer {
  paths: PathAnswer[];
  /** Where there is no path, and null where there is one. */
  missingLink: { from: string; to: string; hopsFrom: number; hopsTo: number } | null;
}

/**
 * The best paths, else the missing link. Throws QuestionError: for ids that are not known at the standpoint, all of them;
 * else for ends that are no actors; else for ends that meet; else for no ends. Throws as `bestPaths` does.
 */
export function answerPaths({ view, directory, shouldStop }: QuestionContext, asked: PathsQuestion): PathsAnswer {
  const { k, maxHops, minConfidence, includeEnded } = asked;
  const { from, to, avoid, via } = asked;
  const nodes = directory.required({ from, to, avoid, via }, view);
  for (const argument of ['from', 'to'] as const) {
    const others = asked[argument].filter((_, place) => !directory.isActor(nodes[argument][place]!));
    if (others.length > 0) throw new QuestionError('NOT_ACTORS', argument, others);
  }
  const both = from.filter((id) => to.includes(id));
  if (both.length > 0) throw new QuestionError('ENDS_MEET', 'to', [...new Set(both)]);
  for (const argument of ['from', 'to'] as const) {
    if (asked[argument].length === 0) throw new QuestionError('NO_ENDS', argument, []);
  }
  const types = asked.types ? new Set(asked.types) : undefined;
  const query = { ...nodes, k, maxHops, types, minConfidence, includeEnded, shouldStop };
  const paths = bestPaths(view, query);
  const link = paths.length > 0 ? null : missingLink(view, query);
  return {
    paths: paths.map((path) => directory.path(path)),
    missingLink: link && { ...link, from: directory.nodeId(link.from), to: directory.nodeId(link.to) },
  };
}
