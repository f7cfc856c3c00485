import { useEffect, useRef } from 'preact/hooks';
import { frameOf, type MapView, moved, zoomed } from './map-view';
import type { Outlines } from './world-outlines';

interface GestureOptions {
  size: Outlines;
  view: MapView;
  setView: (view: MapView) => void;
}

/** A press that moves no farther than this chooses. */
const CLICK_PX = 4;
const WHEEL = 0.0015;

interface Pixels {
  clientX: number;
  clientY: number;
}

/**
 * Drag by the mouse, wheel and pinch on the map. The wheel alone, and one finger, scroll the page; the wheel zooms with Ctrl or
 * where the map has the focus.
 */
export function useMapGestures(svg: { current: SVGSVGElement | null }, options: GestureOptions) {
  const now = useRef(options);
  now.current = options;
  const press = useRef<(Pixels & { view: MapView }) | null>(null);
  const isDragged = useRef(false);

  /** Where something lies on the map. */
  const placeOf = ({ clientX, clientY }: Pixels) => {
    const { left, top } = svg.current!.getBoundingClientRect();
    const frame = frameOf(now.current.size, now.current.view);
    return { x: frame.x + (clientX - left) * unit(), y: frame.y + (clientY - top) * unit() };
  };
  /** The length of a pixel on the map. */
  const unit = () => now.current.size.width / now.current.view.zoom / svg.current!.getBoundingClientRect().width;

  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      const { size, view, setView } = now.current;
      const next = zoomed(size, view, Math.exp(-event.deltaY * WHEEL), placeOf(event));
      const isAsked = event.ctrlKey || event.metaKey;
      const hasFocus = svg.current!.parentElement!.contains(document.activeElement);
      if (!isAsked && (!hasFocus || next.zoom === view.zoom)) return;
      event.preventDefault();
      setView(next);
    };
    let last: (Pixels & { spread: number }) | null = null;
    const onTouch = (event: TouchEvent) => {
      const before = last;
      last = event.touches.length === 2 ? pinchOf(event.touches[0]!, event.touches[1]!) : null;
      if (!last || event.type !== 'touchmove') return;
      if (event.cancelable) event.preventDefault();
      if (!before) return;
      const { size, view, setView } = now.current;
      const near = zoomed(size, view, last.spread / before.spread, placeOf(before));
      const by = (unit() * view.zoom) / near.zoom;
      setView(moved(size, near, (before.clientX - last.clientX) * by, (before.clientY - last.clientY) * by));
    };
    const target = svg.current!;
    const touches = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
    target.addEventListener('wheel', onWheel, { passive: false });
    for (const name of touches) target.addEventListener(name, onTouch, { passive: false });
    return () => {
      target.removeEventListener('wheel', onWheel);
      for (const name of touches) target.removeEventListener(name, onTouch);
    };
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

function pinchOf(one: Pixels, other: Pixels): Pixels & { spread: number } {
  return {
    clientX: (one.clientX + other.clientX) / 2,
    clientY: (one.clientY + other.clientY) / 2,
    spread: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
  };
}
