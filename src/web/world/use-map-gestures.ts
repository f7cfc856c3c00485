import { useEffect, useRef } from 'preact/hooks';
import { frameOf, type MapView, moved, zoomed } from './map-view';
import type { Outlines } from './world-outlines';

interface GestureOptions {
  size: Outlines;
  view: MapView;
  setView: (view: MapView) => void;
}

/** A press that moves no farther than this is a click, in pixels. */
const CLICK_PX = 4;
const WHEEL = 0.0015;

interface Pixels {
  clientX: number;
  clientY: number;
}

/** Drags by mouse, and zooms by wheel with Ctrl; the wheel alone, and a finger, scroll the page. */
export function useMapGestures(svg: { current: SVGSVGElement | null }, options: GestureOptions) {
  const now = useRef(options);
  now.current = options;
  const press = useRef<(Pixels & { view: MapView }) | null>(null);
  const isDragged = useRef(false);

  /** Returns the point of the map under a position of the page. */
  const placeOf = ({ clientX, clientY }: Pixels) => {
    const { left, top } = svg.current!.getBoundingClientRect();
    const frame = frameOf(now.current.size, now.current.view);
    return { x: frame.x + (clientX - left) * unit(), y: frame.y + (clientY - top) * unit() };
  };
  /** Returns the length of a pixel on the map. */
  const unit = () => now.current.size.width / now.current.view.zoom / svg.current!.getBoundingClientRect().width;

  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { size, view, setView } = now.current;
      setView(zoomed(size, view, Math.exp(-event.deltaY * WHEEL), placeOf(event)));
    };
    const target = svg.current!;
    target.addEventListener('wheel', onWheel, { passive: false });
    return () => target.removeEventListener('wheel', onWheel);
  }, []);

  return {
    onPointerDown: ({ pointerType, button, clientX, clientY }: PointerEvent) => {
      isDragged.current = false;
      press.current = pointerType === 'mouse' && button === 0 ? { clientX, clientY, view: options.view } : null;
    },
    onPointerMove: ({ clientX, clientY, pointerId }: PointerEvent) => {
      if (!press.current) return;
      const [dx, dy] = [press.current.clientX - clientX, press.current.clientY - clientY];
      if (!isDragged.current && Math.hypot(dx, dy) <= CLICK_PX) return;
      isDragged.current = true;
      svg.current!.setPointerCapture(pointerId);
      options.setView(moved(options.size, press.current.view, dx * unit(), dy * unit()));
    },
    onPointerUp: () => {
      press.current = null;
    },
    onPointerCancel: () => {
      press.current = null;
    },
    // A link would be dragged away, and followed at the end of the drag.
    onDragStart: (event: Event) => event.preventDefault(),
    onClickCapture: (event: Event) => {
      if (!isDragged.current) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
