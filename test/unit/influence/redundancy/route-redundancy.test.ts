import type { Path } from '../../../../src/influence/paths/path';
import { routeCut, routeRedundancy } from '../../../../src/influence/redundancy/route-redundancy';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { crowd } from './crowd';
import { at, nameOf, view } from './handmade-world';

const named = (routes: Path<number>[]) =>
  routes.map(({ nodes, score }) => [nodes.map(nameOf).join(' '), Number(score.toFixed(12))]);
const ask = (from: string[], to: string) => routeRedundancy(view, { from: from.map(at), to: at(to) });

describe('in a small world checked by hand', () => {
  it('prefers two disjoint routes to the best path (0.9 x 0.5 x 0.9 x 0.9 = 0.3645)', () => {
    const { routes, cut, ...rest } = ask(['member'], 'ministry');
    expect(rest).toEqual({ disjointRoutes: 2, direct: false });
    expect(named(routes)).toEqual([
      ['member office ministry', 0.27],
      ['member coalition ministry', 0.135],
    ]);
    expect(cut.map(nameOf)).toEqual(['coalition', 'office']);
  });

  it('counts a direct tie as a route without a cut, and several starts as one', () => {
    const { routes, cut, ...rest } = ask(['member', 'friend'], 'ministry');
    expect(rest).toEqual({ disjointRoutes: 3, direct: true });
    expect(named(routes).map(([nodes]) => nodes)).toEqual([
      'friend ministry',
      'member office ministry',
      'member coalition ministry',
    ]);
    expect(cut.map(nameOf)).toEqual(['coalition', 'office']);
    expect(ask(['friend'], 'ministry')).toMatchObject({ disjointRoutes: 1, direct: true, cut: [] });
  });

  it('gives the cut nearest the end with fewer neighbours', () => {
    const { routes, cut, disjointRoutes } = ask(['member'], 'press');
    expect(disjointRoutes).toBe(1);
    expect(named(routes)).toEqual([['member coalition office ministry press', 0.25515]]);
    expect(cut.map(nameOf)).toEqual(['ministry']);
    expect(ask(['press'], 'member').cut.map(nameOf)).toEqual(['ministry']);
    // Both ends have one neighbour: the cut is nearest the target.
    expect(ask(['press'], 'partner-3').cut.map(nameOf)).toEqual(['coalition']);
    expect(ask(['partner-3'], 'press').cut.map(nameOf)).toEqual(['ministry']);
  });

  it('follows the direction of influence', () => {
    const routesOf = (from: string, to: string) => {
      const { routes, cut, direct } = ask([from], to);
      return { routes: named(routes), cut: cut.map(nameOf), direct };
    };
    // 0.6 x 0.6 and 0.3 x 0.7.
    expect(routesOf('watcher', 'outlet')).toEqual({
      routes: [
        ['watcher charter outlet', 0.36],
        ['watcher ministry outlet', 0.21],
      ],
      cut: ['charter', 'ministry'],
      direct: false,
    });
    // 0.6 x 0.6 x 0.7 through the charter.
    expect(routesOf('watcher', 'ministry')).toEqual({
      routes: [
        ['watcher ministry', 0.3],
        ['watcher charter outlet ministry', 0.252],
      ],
      cut: ['charter'],
      direct: true,
    });
    for (const from of ['outlet', 'ministry', 'charter']) {
      expect(routesOf(from, 'watcher')).toEqual({ routes: [], cut: [], direct: false });
    }
    // Influence leaves the outlet by one tie, though two lead to it.
    expect(routesOf('outlet', 'member').cut).toEqual(['ministry']);
    expect(routesOf('outlet', 'charter')).toEqual({ routes: [], cut: [], direct: false });
  });

  it('finds no routes from or to an unknown node, and none without starts', () => {
    const nothing = { disjointRoutes: 0, direct: false, routes: [], cut: [] };
    const withoutPress = { ...view, exists: view.exists.slice() };
    withoutPress.exists[at('press')] = 0;
    expect(routeRedundancy(withoutPress, { from: [at('press')], to: at('member') })).toEqual(nothing);
    expect(routeRedundancy(withoutPress, { from: [at('member')], to: at('press') })).toEqual(nothing);
    expect(routeRedundancy(view, { from: [], to: at('press') })).toEqual(nothing);
  });

  it('does not depend on the order of the starts', () => {
    expect(ask(['friend', 'member', 'friend'], 'press')).toEqual(ask(['member', 'friend'], 'press'));
  });
});

it.each([routeRedundancy, routeCut])('stops at the deadline: %p', (find) => {
  let checks = 0;
  const shouldStop = () => ++checks > 3;
  expect(() => find(crowd.view, { from: [crowd.hubs[0]!], to: crowd.hubs[1]!, shouldStop })).toThrow(DeadlinePassed);
  expect(checks).toBe(4);
});
