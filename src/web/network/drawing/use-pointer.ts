import { useEffect, useRef, useState } from 'preact/hooks';
import type { PicturePosition } from '../../../graph/picture/picture-view';
import { type Camera, zoomed } from './camera';

interface PointerOptions {
  camera: Camera;
  setCamera: (camera: Camera) => void;
  idAt: (at: PicturePosition) => string | null;
  isNode: (id: string) => boolean;
  onHover: (id: string | null) => void;
  onPress: (id: string | null, isMore: boolean) => void;
  onDrag: (id: string, at: PicturePosition) => void;
  onDropped: () => void;
  onLasso: (outline: readonly PicturePosition[]) => void;
}

/** The effect of a drag: it moves the node or the picture, or with Shift draws an outline. */
type Gesture =
  { kind: 'node'; id: string } | { kind: 'picture'; camera: Camera } | { kind: 'lasso'; outline: PicturePosition[] };

/** The maximum movement of a press that counts as a click. */
const CLICK_PX = 4;
const WHEEL = 0.0015;

/** Drag, wheel, pinch, press and lasso on the picture. Each also has a key or a button. */
export function usePointer(element: { current: HTMLElement | null }, options: PointerOptions) {
  const now = useRef(options);
  now.current = options;
  const down = useRef(new Map<number, PicturePosition>());
  const pressed = useRef<{ at: PicturePosition; gesture: Gesture; isMoved: boolean; isMore: boolean } | null>(null);
  const [outline, setOutline] = useState<readonly PicturePosition[] | null>(null);

  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { camera, setCamera } = now.current;
      setCamera(zoomed(camera, Math.exp(-event.deltaY * WHEEL), positionOf(event)));
    };
    const target = element.current!;
    target.addEventListener('wheel', onWheel, { passive: false });
    return () => target.removeEventListener('wheel', onWheel);
  }, []);

  const pinch = (event: PointerEvent): void => {
    const otherPoint = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
    const previous = down.current.get(event.pointerId);
    if (!otherPoint || !previous) return;
    const [distance, previousDistance] = [positionOf(event), previous].map((at) =>
      Math.hypot(at.x - otherPoint.x, at.y - otherPoint.y),
    ) as [number, number];
    const middle = { x: (event.offsetX + otherPoint.x) / 2, y: (event.offsetY + otherPoint.y) / 2 };
    options.setCamera(zoomed(options.camera, distance / Math.max(1, previousDistance), middle));
  };
  const handlers = {
    onPointerDown: (event: PointerEvent & { currentTarget: HTMLElement }) => {
      if (event.button !== 0) return;
      const at = positionOf(event);
      down.current.set(event.pointerId, at);
      event.currentTarget.setPointerCapture(event.pointerId);
      const id = options.idAt(at);
      const gesture: Gesture =
        id !== null && options.isNode(id)
          ? { kind: 'node', id }
          : event.shiftKey
            ? { kind: 'lasso', outline: [at] }
            : { kind: 'picture', camera: options.camera };
      pressed.current = { at, gesture, isMoved: false, isMore: event.shiftKey };
    },
    onPointerMove: (event: PointerEvent) => {
      const at = positionOf(event);
      const press = pressed.current;
      if (!press) return options.onHover(options.idAt(at));
      if (down.current.size > 1) {
        press.isMoved = true;
        pinch(event);
        down.current.set(event.pointerId, at);
        return undefined;
      }
      const [dx, dy] = [at.x - press.at.x, at.y - press.at.y];
      press.isMoved ||= Math.hypot(dx, dy) > CLICK_PX;
      if (!press.isMoved) return undefined;
      const { gesture } = press;
      if (gesture.kind === 'node') options.onDrag(gesture.id, at);
      else if (gesture.kind === 'lasso') setOutline((gesture.outline = [...gesture.outline, at]));
      else options.setCamera({ ...gesture.camera, x: gesture.camera.x + dx, y: gesture.camera.y + dy });
      return undefined;
    },
    onPointerUp: (event: PointerEvent) => {
      down.current.delete(event.pointerId);
      const press = pressed.current;
      if (!press || down.current.size > 0) return;
      pressed.current = null;
      setOutline(null);
      if (!press.isMoved) options.onPress(options.idAt(positionOf(event)), press.isMore);
      else if (press.gesture.kind === 'node') options.onDropped();
      else if (press.gesture.kind === 'lasso') options.onLasso(press.gesture.outline);
    },
    onPointerCancel: (event: PointerEvent) => {
      down.current.delete(event.pointerId);
      pressed.current = null;
      setOutline(null);
    },
    onPointerLeave: () => options.onHover(null),
  };
  return { handlers, outline };
}

const positionOf = ({ offsetX, offsetY }: MouseEvent): PicturePosition => ({ x: offsetX, y: offsetY });
