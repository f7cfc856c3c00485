import type { QuestionContext } from '../engine/question-context';
import { type Path, pathInIds } from '../paths/path';
import type { InfluenceView } from '../view/view';
import { routeRedundancy, type RouteRedundancy } from './route-redundancy';

export interface RedundancyQuestion {
  from: string[];
  to: string;
  /** How many routes to give, best first; 0 or more. Between two hubs there are thousands. */
  first: number;
}

export interface RedundancyAnswer {
  disjointRoutes: number;
  direct: boolean;
  routes: Path[];
  cut: string[];
}

/** Throws QuestionError for ids that are not known at the standpoint, and as `routeRedundancy` does. */
export function answerRedundancy(ground: QuestionContext, { from, to, first }: RedundancyQuestion): RedundancyAnswer {
  const { view, idIndex } = ground;
  const nodes = idIndex.requireIndexes({ from, to: [to] }, view);
  const { routes, cut, ...rest } = redundancyOf(ground, nodes.from, nodes.to[0]!);
  return {
    ...rest,
    routes: routes.slice(0, first).map((path) => pathInIds(path, idIndex)),
    cut: idIndex.nodeIds(cut),
  };
}

/** What was found last: who asks how many routes there are often asks next which they are. */
const kept = new WeakMap<InfluenceView, { ends: string; found: RouteRedundancy }>();

function redundancyOf({ view, shouldStop }: QuestionContext, from: number[], to: number): RouteRedundancy {
  const ends = `${from.join()} ${to}`;
  const last = kept.get(view);
  if (last?.ends === ends) return last.found;
  const found = routeRedundancy(view, { from, to, shouldStop });
  kept.set(view, { ends, found });
  return found;
}
