import fc from 'fast-check';
import { overlaps } from '../../../../src/web/route/labels';
import { type LayoutHop, layoutPaths, NODE_RADIUS, type PathLayout } from '../../../../src/web/route/layout';

const WIDTH = 1168;
const INNER = ['b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Returns a path by the letters of its nodes; a tie is named by its ends. */
function path(nodes: string, label = 'is a member of'): LayoutHop[] {
  return [...nodes].slice(1).map((to, index) => ({ tie: `${nodes[index]!}${to}`, from: nodes[index]!, to, label }));
}

function lay(paths: readonly string[], width = WIDTH): PathLayout {
  const names = new Map(
    [...paths.join('')].map((id) => [id, { name: `Organisation ${id} of a region`, note: '16 ties' }]),
  );
  return layoutPaths(
    paths.map((nodes) => path(nodes)),
    names,
    width,
  );
}

const at = (layout: PathLayout, id: string) => layout.nodes.find((node) => node.id === id)!;

/**
 * Up to four paths from a to z whose inner nodes are in alphabetical order, so that no two
 * contradict each other.
 */
const orderedPaths = fc
  .array(
    fc.subarray(INNER, { maxLength: 6 }).map((nodes) => `a${nodes.join('')}z`),
    { minLength: 1, maxLength: 4 },
  )
  .map((paths) => [...new Set(paths)]);

/** The same paths in any order. */
const anyPaths = fc
  .array(
    fc.shuffledSubarray(INNER, { maxLength: 6 }).map((nodes) => `a${nodes.join('')}z`),
    { minLength: 1, maxLength: 4 },
  )
  .map((paths) => [...new Set(paths)]);

describe('property', () => {
  test('each node and each tie is drawn once, and nothing that is not on a path', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const layout = lay(paths);
        expect(layout.nodes.map(({ id }) => id).sort()).toEqual([...new Set(paths.join(''))].sort());
        const ties = new Set(paths.flatMap((nodes) => path(nodes).map(({ tie }) => tie)));
        expect(layout.ties.map(({ tie }) => tie).sort()).toEqual([...ties].sort());
      }),
    );
  });

  test('each hop goes to the right', () => {
    fc.assert(
      fc.property(orderedPaths, (paths) => {
        const layout = lay(paths);
        for (const { from, to, points } of layout.ties) {
          expect(at(layout, from).x).toBeLessThan(at(layout, to).x);
          const xs = points.map(({ x }) => x);
          expect(xs).toEqual([...xs].sort((x, y) => x - y));
        }
      }),
    );
  });

  test('no line passes a node that is not an end of it', () => {
    fc.assert(
      fc.property(orderedPaths, (paths) => {
        const layout = lay(paths);
        for (const { from, to, points } of layout.ties) {
          for (const node of layout.nodes.filter(({ id }) => id !== from && id !== to)) {
            expect(distance(node, points)).toBeGreaterThan(NODE_RADIUS);
          }
        }
      }),
    );
  });

  test('labels of ties lie on no other label and on no node', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const layout = lay(paths);
        const labels = layout.ties.flatMap(({ label }) => (label ? [label] : []));
        const others = [...labels, ...layout.nodes.map(({ label }) => label)];
        for (const label of labels) {
          expect(others.filter((other) => other !== label && overlaps(label, other))).toEqual([]);
          expect(layout.nodes.filter(({ x, y }) => overlaps(label, { x, y, width: 0, height: 0 }))).toEqual([]);
        }
      }),
    );
  });

  test('labels of nodes lie on no other and within the picture', () => {
    fc.assert(
      fc.property(orderedPaths, fc.integer({ min: 600, max: 1400 }), (paths, width) => {
        const layout = lay(paths, width);
        for (const { id, label } of layout.nodes) {
          expect(layout.nodes.filter((other) => other.id !== id && overlaps(label, other.label))).toEqual([]);
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.y).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(layout.width);
          expect(label.y + label.height).toBeLessThanOrEqual(layout.height);
        }
      }),
    );
  });
});

test('a node that two paths share has the column of the longer way to it', () => {
  const layout = lay(['abz', 'acdebz']);
  expect(at(layout, 'b').rank).toBe(4);
  expect(at(layout, 'z').rank).toBe(5);
});

test('where paths pass nodes in opposite order, that of the better path goes to the right', () => {
  const layout = lay(['abcz', 'acbz']);
  expect(at(layout, 'b').x).toBeLessThan(at(layout, 'c').x);
});

test('a direct tie alone has one lane and one line', () => {
  const layout = lay(['az']);
  expect(layout.nodes.map(({ y }) => y)).toEqual([at(layout, 'a').y, at(layout, 'a').y]);
  expect(layout.ties[0]!.points).toHaveLength(2);
});

test('a long name takes three lines and then shows an ellipsis', () => {
  const name = 'Commission on the Promotion and Protection of the Rights of Women and Children of the Association';
  const layout = layoutPaths([path('abcdefghz')], new Map([['b', { name }]]), WIDTH);
  expect(at(layout, 'b').lines).toHaveLength(3);
  expect(at(layout, 'b').lines.at(-1)).toMatch(/…$/);
});

/** Returns the least distance of a point from a polyline. */
function distance({ x, y }: { x: number; y: number }, points: readonly { x: number; y: number }[]): number {
  return Math.min(
    ...points.slice(1).map((to, index) => {
      const from = points[index]!;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const share = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(from.x + share * dx - x, from.y + share * dy - y);
    }),
  );
}
