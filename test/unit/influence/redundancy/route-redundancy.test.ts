import type { Path } from '../../../../src/influence/paths/path';
import { routeRedundancy } from '../../../../src/influence/redundancy/route-redundancy';
import { DeadlinePassed } from '../../../../src/influence/engine/deadline-check';
import { crowd } from './crowd';
import { at, nameOf, view } from './hand-world';

const named = (routes: Path<number>[]) =>
  routes.map(({ nodes, score }) => [nodes.map(nameOf).join(' '), Number(score.toFixed(12))]);
const ask = (from: string[], to: string) => routeRedundancy(view, { from: from.map(at), to: at(to) });

describe('a world small enough to check by hand', () => {
  it('gives up the best path (0.9 x 0.5 x 0.9 x 0.9 = 0.3645), where two others do not meet', () => {
    const { routes, cut, ...rest } = ask(['member'], 'ministry');
    expect(rest).toEqual({ disjointRoutes: 2, direct: false });
    expect(named(routes)).toEqual([
      ['member office ministry', 0.27],
      ['member coalition ministry', 0.135],
    ]);
    expect(cut.map(nameOf)).toEqual(['coalition', 'office']);
  });

  it('counts a direct tie as a route that no node cuts, and several starts as one', () => {
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

  it('names the one node that all routes pass, nearest the end with fewer ties', () => {
    const { routes, cut, disjointRoutes } = ask(['member'], 'press');
    expect(disjointRoutes).toBe(1);
    expect(named(routes)).toEqual([['member coalition office ministry press', 0.25515]]);
    expect(cut.map(nameOf)).toEqual(['ministry']);
    expect(ask(['press'], 'member').cut.map(nameOf)).toEqual(['ministry']);
    // As many ties on either side: the target's.
    expect(ask(['press'], 'partner-3').cut.map(nameOf)).toEqual(['coalition']);
    expect(ask(['partner-3'], 'press').cut.map(nameOf)).toEqual(['ministry']);
  });

  it('finds nothing for who is not known, and refuses a target that is a start', () => {
    const nothing = { disjointRoutes: 0, direct: false, routes: [], cut: [] };
    const apart = { ...view, exists: view.exists.slice() };
    apart.exists[at('press')] = 0;
    expect(routeRedundancy(apart, { from: [at('press')], to: at('member') })).toEqual(nothing);
    expect(routeRedundancy(apart, { from: [at('member')], to: at('press') })).toEqual(nothing);
    expect(routeRedundancy(view, { from: [], to: at('press') })).toEqual(nothing);
    expect(() => ask(['member', 'press'], 'press')).toThrow(RangeError);
  });

  it('does not change with the order of the starts', () => {
    expect(ask(['friend', 'member', 'friend'], 'press')).toEqual(ask(['member', 'friend'], 'press'));
  });
});

it('gives up at the deadline', () => {
  let looks = 0;
  const shouldStop = () => ++looks > 3;
  expect(() => routeRedundancy(crowd.view, { from: [crowd.hubs[0]!], to: crowd.hubs[1]!, shouldStop })).toThrow(
    DeadlinePassed,
  );
  expect(looks).toBe(4);
});
