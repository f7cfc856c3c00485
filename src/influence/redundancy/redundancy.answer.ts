import type { Ground } from '../ground';
import type { AnsweredPath } from '../question';
import { routeRedundancy } from './route-redundancy';

export interface RedundancyAsked {
  from: string[];
  to: string;
}

export interface RedundancyAnswer {
  disjointRoutes: number;
  direct: boolean;
  routes: AnsweredPath[];
  cut: string[];
}

/** Throws QuestionError for ids that are not known at the standpoint, and as `routeRedundancy` does. */
export function answerRedundancy(ground: Ground, { from, to }: RedundancyAsked): RedundancyAnswer {
  const { view, directory, standpoint, shouldStop } = ground;
  const nodes = directory.required({ from, to: [to] }, standpoint.known);
  const { routes, cut, ...rest } = routeRedundancy(view, { from: nodes.from, to: nodes.to[0]!, shouldStop });
  return { ...rest, routes: routes.map((path) => directory.path(path)), cut: directory.nodes(cut) };
}
