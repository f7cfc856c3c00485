import type { QuestionContext } from '../engine/question-context';
import { type Path, pathInIds } from '../paths/path';
import type { InfluenceView } from '../view/view';
import { routeRedundancy, type RouteRedundancy } from './route-redundancy';

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
  const { view, idIndex } = context;
  const nodes = idIndex.requireIndexes({ from, to: [to] }, view);
  const { routes, cut, ...rest } = cachedRedundancy(context, nodes.from, nodes.to[0]!);
  return {
    ...rest,
    routes: routes.slice(0, first).map((path) => pathInIds(path, idIndex)),
    cut: idIndex.nodeIds(cut),
  };
}

/** The last result in each view: the routes are often requested right after their number. */
const lastResults = new WeakMap<InfluenceView, { ends: string; result: RouteRedundancy }>();

function cachedRedundancy({ view, shouldStop }: QuestionContext, from: number[], to: number): RouteRedundancy {
  const ends = `${from.join()} ${to}`;
  const last = lastResults.get(view);
  if (last?.ends === ends) return last.result;
  const result = routeRedundancy(view, { from, to, shouldStop });
  lastResults.set(view, { ends, result });
  return result;
}
