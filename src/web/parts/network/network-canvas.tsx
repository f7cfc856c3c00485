import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../language/text';
import { drawNetwork } from './draw';
import type { Network } from './network';
import { type Fit, fitOf, type Positions } from './use-layout';

const MARGIN = 40;
const HEIGHT = 760;
const ZOOM = 1.6;
/** How near to a node the pointer has to be, in pixels. */
const REACH_PX = 14;
/** A press that moves no farther than this chooses; one that does drags the picture. */
const CLICK_PX = 4;

/** A network of more nodes than SVG draws quickly. It can be brought closer and dragged. */
export function NetworkCanvas({ network, positions, title, pointed, onPoint, onChoose }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(canvas);
  const whole = useMemo(() => fitOf(positions, width, HEIGHT, MARGIN), [positions, width]);
  const [chosen, setChosen] = useState<Fit | null>(null);
  const fit = chosen ?? whole;
  const looks = useLooks();
  const press = useRef<{ x: number; y: number; fit: Fit; isDrag: boolean } | null>(null);

  useEffect(() => {
    const element = canvas.current!;
    element.width = Math.round(width * devicePixelRatio);
    element.height = Math.round(HEIGHT * devicePixelRatio);
    const context = element.getContext('2d')!;
    context.scale(devicePixelRatio, devicePixelRatio);
    drawNetwork(context, network, positions, fit, { width, height: HEIGHT }, pointed);
    // For tests and print: what is drawn is complete.
    element.dataset.drawn = String(network.placed.length);
  }, [network, positions, fit, width, pointed, looks]);

  const nodeAt = ({ offsetX, offsetY }: MouseEvent): number | null => {
    let [nearest, least] = [-1, REACH_PX ** 2];
    for (let index = 0; index < network.placed.length; index++) {
      const dx = fit.scale * positions[2 * index]! + fit.x - offsetX;
      const dy = fit.scale * positions[2 * index + 1]! + fit.y - offsetY;
      if (dx * dx + dy * dy < least) [nearest, least] = [index, dx * dx + dy * dy];
    }
    return nearest < 0 ? null : nearest;
  };
  const zoom = (factor: number): void => {
    const [x, y] = [width / 2, HEIGHT / 2];
    setChosen({ scale: fit.scale * factor, x: x - factor * (x - fit.x), y: y - factor * (y - fit.y) });
  };
  return (
    <>
      <div class="zoom no-print">
        <button type="button" onClick={() => zoom(ZOOM)}>
          {text('explorer.network.closer')}
        </button>
        <button type="button" onClick={() => zoom(1 / ZOOM)}>
          {text('explorer.network.farther')}
        </button>
        <button type="button" onClick={() => setChosen(null)}>
          {text('explorer.network.whole')}
        </button>
      </div>
      <canvas
        ref={canvas}
        role="img"
        aria-label={title}
        onPointerDown={(event) => {
          press.current = { x: event.offsetX, y: event.offsetY, fit, isDrag: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          const pressed = press.current;
          if (!pressed) return onPoint(nodeAt(event));
          const [dx, dy] = [event.offsetX - pressed.x, event.offsetY - pressed.y];
          pressed.isDrag ||= Math.hypot(dx, dy) > CLICK_PX;
          if (pressed.isDrag) setChosen({ ...pressed.fit, x: pressed.fit.x + dx, y: pressed.fit.y + dy });
        }}
        onPointerUp={(event) => {
          const node = press.current?.isDrag ? null : nodeAt(event);
          press.current = null;
          if (node !== null) onChoose(node);
        }}
        onPointerLeave={() => onPoint(null)}
      />
    </>
  );
}

/** The width of the element in CSS pixels. */
function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(1168);
  useEffect(() => {
    const observer = new ResizeObserver(
      ([entry]) => entry!.contentRect.width > 0 && setWidth(entry!.contentRect.width),
    );
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return width;
}

/** Changes when the colours or the density of the screen do, so that the picture is drawn anew. */
function useLooks(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const queries = ['(prefers-color-scheme: dark)', 'print', `(resolution: ${String(devicePixelRatio)}dppx)`].map(
      (query) => matchMedia(query),
    );
    const update = () => setCount((before) => before + 1);
    queries.forEach((query) => query.addEventListener('change', update));
    return () => queries.forEach((query) => query.removeEventListener('change', update));
  }, [count]);
  return count;
}

/** What a picture of a network is given, drawn in SVG or on a canvas. */
export interface PictureProps {
  network: Network;
  positions: Positions;
  /** What the picture shows, as a sentence. */
  title: string;
  /** The index of the node that is pointed at. */
  pointed: number | null;
  onPoint: (index: number | null) => void;
  onChoose: (index: number) => void;
}
