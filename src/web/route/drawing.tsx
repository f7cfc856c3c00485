import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../frame/location';
import { label, text } from '../language/text';
import { ChartFoot } from '../parts/chart-foot';
import { Glyph } from '../parts/glyph';
import { type Choice, describeChoice, nameOf } from '../search/choice';
import { layoutPaths, LINE_HEIGHT, NODE_RADIUS, type PathLayout, type PlacedNode, type PlacedTie } from './layout';
import { isWeakest, type Path } from './path';
import { shortNameOf } from './short-name';

interface PathDrawingProps {
  paths: readonly Path[];
  /** The description of the picture. */
  title: string;
  /** The address of the table of the paths, and the id of the element with their rows. */
  table: string;
  rows: string;
}

const DEFAULT_WIDTH = 1120;

/** Paths from left to right by step; each node once, as a link to its details, as in the cards. */
export function PathDrawing({ paths, title, table, rows }: PathDrawingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const nodes = new Map(
    paths.flatMap(({ hops }) => hops.flatMap(({ from, to }) => [from, to])).map((node) => [node.id, node]),
  );
  const hops = new Map(paths.flatMap((path) => path.hops).map((hop) => [hop.tie.id, hop]));
  const weakest = new Set(
    paths.flatMap((path) => path.hops.filter(({ tie }) => isWeakest(path, { tie: tie.id }))).map(({ tie }) => tie.id),
  );
  const layout = layOut(paths, nodes, weakest, width);
  return (
    <figure class="only-wide">
      <div class="drawing" ref={frame}>
        <svg
          role="group"
          aria-label={title}
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
        >
          <g aria-hidden="true">
            {layout.ties.map((placed) => (
              <DrawnTie
                key={`${placed.tie} ${placed.from}`}
                placed={placed}
                status={hops.get(placed.tie)!.tie.status}
                isWeakest={weakest.has(placed.tie)}
              />
            ))}
          </g>
          {layout.nodes.map((placed) => (
            <DrawnNode key={placed.id} placed={placed} node={nodes.get(placed.id)!} />
          ))}
        </svg>
      </div>
      <ChartFoot table={table} rows={rows}>
        {text('explorer.route.pictureKey')}
      </ChartFoot>
    </figure>
  );
}

/** Returns the width of an element in pixels, and follows its changes. */
function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      // A hidden element has no width; on paper the last one applies.
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return width;
}

function layOut(
  paths: readonly Path[],
  nodes: ReadonlyMap<string, Choice>,
  weakest: ReadonlySet<string>,
  width: number,
): PathLayout {
  const hubs = new Map(paths.flatMap(({ through }) => through).map((passed) => [passed.node.id, passed]));
  const labels = [...nodes.values()].map((node) => {
    const hub = hubs.get(node.id);
    const note = hub && hub.factor < 1 ? text('explorer.route.hubNote', { ties: hub.tieCount }) : undefined;
    return [node.id, { name: shortNameOf(node), note }] as const;
  });
  const drawn = paths.map(({ hops }) =>
    hops.map(({ tie, from, to, phrase }) => ({
      tie: tie.id,
      from: from.id,
      to: to.id,
      label: weakest.has(tie.id) ? text('explorer.route.checkTieFirst', { phrase }) : phrase,
    })),
  );
  return layoutPaths(drawn, new Map(labels), width);
}

interface DrawnTieProps {
  placed: PlacedTie;
  status: string;
  isWeakest: boolean;
}

function DrawnTie({ placed: { points, label: box }, status, isWeakest: isFirst }: DrawnTieProps) {
  const [last, before] = [points.at(-1)!, points.at(-2)!];
  const angle = (Math.atan2(last.y - before.y, last.x - before.x) * 180) / Math.PI;
  return (
    <g class={isFirst ? 'weakest' : undefined}>
      <path class={`line line-${status}`} d={`M${points.map(({ x, y }) => `${String(x)} ${String(y)}`).join('L')}`} />
      <path
        class="arrow"
        d="M0 0l-11-5v10z"
        transform={`translate(${String(last.x)} ${String(last.y)}) rotate(${String(angle)})`}
      />
      {box && <Lines lines={box.lines} x={box.x + box.width / 2} top={box.y} class="verb" />}
    </g>
  );
}

function DrawnNode({ placed, node }: { placed: PlacedNode; node: Choice }) {
  const page = usePage();
  const address = page.with({ detail: node.id });
  const { x, y, lines, note, label: box } = placed;
  return (
    <>
      <g aria-hidden="true">
        <Glyph node={node} x={x} y={y} radius={NODE_RADIUS} />
        <Lines lines={lines} x={x} top={box.y} class="name" />
        {note !== null && <Lines lines={[note]} x={x} top={box.y + lines.length * LINE_HEIGHT} class="verb" />}
      </g>
      {/* The link has no text of its own, since the drawn name may be shortened. */}
      <a
        href={address}
        aria-label={text('explorer.route.nodeLabel', {
          name: nameOf(node),
          what: 'group' in node ? label('GROUP', node.group) : describeChoice(node),
        })}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          page.go(address);
        }}
      >
        <rect
          class="target"
          x={Math.min(box.x, x - NODE_RADIUS)}
          y={Math.min(box.y, y - NODE_RADIUS)}
          width={Math.max(box.width, 2 * NODE_RADIUS)}
          height={Math.max(box.y + box.height, y + NODE_RADIUS) - Math.min(box.y, y - NODE_RADIUS)}
        />
      </a>
    </>
  );
}

interface LinesProps {
  lines: readonly string[];
  x: number;
  top: number;
  class: string;
}

function Lines({ lines, x, top, class: className }: LinesProps) {
  return (
    <text class={className}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + (index + 1) * LINE_HEIGHT - 4}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
