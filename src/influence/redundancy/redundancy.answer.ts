import type { QuestionContext } from '../engine/question-context';
import { type Path, pathInIds } from '../paths/path';
import type { InfluenceView } from '../view/view';
import { type RedundancyQuery, routeCut, routeRedundancy, type RouteRedundancy } from './route-redundancy';

export interface RedundancyQuestion {
  from: string[];
  to: string;
  /** The maximum number of routes in the answer, 0 or more; between two hubs there can be thousands. */
  first: number;
}

export interface RedundancyAnswer {
  disjointRoutes: number;
  direct: boolean;
  routes: Path[];
  cut: string[];
}

/** Throws QuestionError for ids that are not known at the standpoint, and as `routeRedundancy` does. */
export function answerRedundancy(context: QuestionContext, { from, to, first }: RedundancyQuestion): RedundancyAnswer {
  const { view, idIndex, shouldStop } = context;
  const nodes = idIndex.requireIndexes({ from, to: [to] }, view);
  const query = { from: nodes.from, to: nodes.to[0]!, shouldStop };
  const { cut, ...found } = first === 0 ? { ...routeCut(view, query), routes: [] } : cachedRedundancy(view, query);
  return {
    ...found,
    routes: found.routes.slice(0, first).map((path) => pathInIds(path, idIndex)),
    cut: idIndex.nodeIds(cut),
  };
}

/** The last result in each view: the routes are often requested right after those on which the answer in words rests. */
const lastResults = new WeakMap<InfluenceView, { ends: string; result: RouteRedundancy }>();

function cachedRedundancy(view: InfluenceView, query: RedundancyQuery): RouteRedundancy {
  const ends = `${query.from.join()} ${query.to}`;
  const last = lastResults.get(view);
  if (last?.ends === ends) return last.result;
  const result = routeRedundancy(view, query);
  lastResults.set(view, { ends, result });
  return result;
}
