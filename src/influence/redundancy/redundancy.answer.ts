import type { QuestionContext } from '../engine/question-context';
import { type Path, pathInIds } from '../paths/path';
import type { InfluenceView } from '../view/view';
import { type RedundancyQuery, routeCut, routeRedundancy, type PathRedundancy } from './route-redundancy';

export interface RedundancyQuestion {
  from: string[];
  to: string;
  /** The maximum number of paths in the answer, 0 or more; two hubs can have thousands. */
  first: number;
}

export interface RedundancyAnswer {
  disjointRoutes: number;
  direct: boolean;
  routes: Path[];
  cut: string[];
}

/** Throws QuestionError for ids unknown at the standpoint, and DeadlinePassed. */
export function answerRedundancy(context: QuestionContext, { from, to, first }: RedundancyQuestion): RedundancyAnswer {
  const { view, idIndex, shouldStop } = context;
  const nodes = idIndex.requireIndexes({ from, to: [to] }, view);
  const query = { from: nodes.from, to: nodes.to[0]!, shouldStop };
  const { cut, ...redundancy } = first === 0 ? { ...routeCut(view, query), routes: [] } : cachedRedundancy(view, query);
  return {
    ...redundancy,
    routes: redundancy.routes.slice(0, first).map((path) => pathInIds(path, idIndex)),
    cut: idIndex.nodeIds(cut),
  };
}

/** The last result in each view: a request for the paths often follows one for the answer. */
const lastResults = new WeakMap<InfluenceView, { ends: string; result: PathRedundancy }>();

function cachedRedundancy(view: InfluenceView, query: RedundancyQuery): PathRedundancy {
  const ends = `${query.from.join()} ${query.to}`;
  const last = lastResults.get(view);
  if (last?.ends === ends) return last.result;
  const result = routeRedundancy(view, query);
  lastResults.set(view, { ends, result });
  return result;
}
