import { missingLink, type MissingLink } from './missing-link';
import type { PathQuery } from './path-query';
import { bestPaths, type Path } from './paths';
import type { View } from './view';

/** Looked at now and then by every algorithm: true ends it with DeadlinePassed. */
export interface Watched {
  shouldStop: () => boolean;
}

export interface IndexedAnswer {
  paths: Path[];
  missingLink: MissingLink | null;
}

/** What the worker can be asked, each a pure function over a view; nodes and ties are indexes of its projection. */
export const ANSWERS = {
  paths: (view: View, query: PathQuery & Watched): IndexedAnswer => {
    const paths = bestPaths(view, query);
    return { paths, missingLink: paths.length > 0 ? null : missingLink(view, query) };
  },
};

export type Kind = keyof typeof ANSWERS;
/** What a question of a kind gives the worker. */
export type Asked<K extends Kind> = Omit<Parameters<(typeof ANSWERS)[K]>[1], keyof Watched>;
export type Answered<K extends Kind> = ReturnType<(typeof ANSWERS)[K]>;
