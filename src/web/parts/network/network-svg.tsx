import { useMemo } from 'preact/hooks';
import { Glyph } from '../glyph';
import { placeLabels, shortName } from './labels';
import { markOf } from './mark';
import type { PictureProps } from './picture';
import { fitOf } from './use-layout';

const [WIDTH, HEIGHT, MARGIN] = [1168, 720, 70];
const RADIUS = 10;
/** About how wide a letter of a name is. */
const LETTER_PX = 7.2;

/** A network of up to 150 nodes: each is drawn with its mark, and as many as fit with their names. */
export function NetworkSvg({ network, positions, title, pointed, onPoint, onChoose }: PictureProps) {
  const { placed, links } = network;
  const { at, labels } = useMemo(() => {
    const fit = fitOf(positions, WIDTH, HEIGHT, MARGIN);
    const at = (index: number): [number, number] => [
      fit.scale * positions[2 * index]! + fit.x,
      fit.scale * positions[2 * index + 1]! + fit.y,
    ];
    const labels = placeLabels(network, {
      ...{ most: placed.length, at, radius: RADIUS, keepsOffMarks: true },
      widthOf: (name) => name.length * LETTER_PX,
    });
    return { at, labels };
  }, [network, positions]);
  const isNamed = pointed === null || labels.some(({ index }) => index === pointed);
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={title}>
      {links.map(([from, to]) => {
        const [[x1, y1], [x2, y2]] = [at(from), at(to)];
        const isPointed = from === pointed || to === pointed;
        return (
          <line
            key={`${String(from)} ${String(to)}`}
            class={isPointed ? 'link pointed' : 'link'}
            {...{ x1, y1, x2, y2 }}
          />
        );
      })}
      {placed.map(({ node }, index) => {
        const [x, y] = at(index);
        return (
          <g
            key={node.id}
            class="mark"
            onPointerEnter={() => onPoint(index)}
            onPointerLeave={() => onPoint(null)}
            onClick={() => onChoose(index)}
          >
            {markOf(node) === 'dot' ? (
              <circle class="dot" cx={x} cy={y} r={RADIUS / 2} />
            ) : (
              <Glyph node={node} x={x} y={y} radius={RADIUS} />
            )}
          </g>
        );
      })}
      {labels.map(({ index, name, x, y, anchor }) => (
        <text key={index} class={`name ${anchor} ${index === 0 ? 'centre' : ''}`} x={x} y={y + 5}>
          {name}
        </text>
      ))}
      {!isNamed && (
        <text class="name middle centre" x={at(pointed)[0]} y={at(pointed)[1] + RADIUS + 16}>
          {shortName(placed[pointed]!.node)}
        </text>
      )}
    </svg>
  );
}
