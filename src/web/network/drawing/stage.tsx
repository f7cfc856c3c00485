import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PicturePosition } from '../../../graph/picture/picture-view';
import { type Camera, fitted, type Size, toPosition, zoomed } from './camera';
import { idAt, pixelsOf, type Scene } from './scene';
import { type Palette, paletteOf } from './styles';
import { usePainting } from './use-painting';
import { usePointer } from './use-pointer';

/** The controls of a stage for buttons and keys outside it. */
export interface StageControls {
  zoom: (factor: number) => void;
  fit: () => void;
  /** Moves a name by some pixels; moves the view where the name is null or fixed. */
  shift: (id: string | null, by: PicturePosition) => void;
  /** Moves the focus to the picture, so that its keys work. */
  focus: () => void;
}

interface StageProps {
  scene: Scene;
  /** A sentence that describes the picture. */
  title: string;
  controls: { current: StageControls | null };
  /** The handlers of pointer and keys; absent for a read-only picture. */
  handlers?: StageHandlers;
}

interface StageHandlers {
  onHover: (id: string | null) => void;
  /** Called with null for a press on the background; `isMore` with Shift. */
  onPress: (id: string | null, isMore: boolean) => void;
  /** Absent where nodes cannot be dragged. */
  onMoved?: (id: string, place: PicturePosition) => void;
  onLasso: (ids: readonly string[]) => void;
  onKey?: (event: KeyboardEvent) => void;
}

const nothing = (): void => undefined;
const NO_HANDLERS: StageHandlers = { onHover: nothing, onPress: nothing, onLasso: nothing };

export const ZOOM = 1.4;

/** The picture. It moves only by dragging, zooming or fitting. */
export function Stage({ scene, title, controls, handlers = NO_HANDLERS }: StageProps) {
  const { onHover, onPress, onMoved, onLasso, onKey } = handlers;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, palette] = [useSize(frame), usePalette(frame)];
  const [ownCamera, setCamera] = useState<Camera | null>(null);
  /** The current position of a dragged node. */
  const [dragged, setDragged] = useState<{ id: string; place: PicturePosition } | null>(null);
  const fittedCamera = useMemo(() => fitted(highlightedPlaces(scene), size), [scene.places.size, scene.bright, size]);
  const camera = ownCamera ?? fittedCamera;
  const shownScene = useMemo(
    () => (dragged ? { ...scene, places: new Map([...scene.places, [dragged.id, dragged.place]]) } : scene),
    [scene, dragged],
  );

  usePainting(canvas, { scene: shownScene, camera, size, palette });

  controls.current = {
    zoom: (factor) => setCamera(zoomed(camera, factor, { x: size.width / 2, y: size.height / 2 })),
    fit: () => setCamera(null),
    shift: (id, { x, y }) => {
      const place = id === null ? undefined : shownScene.places.get(id);
      if (!place || !onMoved) return setCamera({ ...camera, x: camera.x - x, y: camera.y - y });
      onMoved(id!, rounded({ x: place.x + x / camera.scale, y: place.y + y / camera.scale }));
    },
    focus: () => frame.current?.focus({ preventScroll: true }),
  };
  const pixels = () => pixelsOf(shownScene, camera);
  const pointer = usePointer(canvas, {
    camera,
    setCamera,
    idAt: (at) => idAt(pixels(), at),
    isNode: (id) => onMoved !== undefined && shownScene.places.has(id),
    onHover,
    onPress,
    onDrag: (id, at) => setDragged({ id, place: rounded(toPosition(camera, at)) }),
    onDropped: () => {
      if (dragged) onMoved?.(dragged.id, dragged.place);
      setDragged(null);
    },
    onLasso: (outline) =>
      onLasso(
        pixels()
          .nodes.filter((node) => isInside(node, outline))
          .map(({ drawn }) => drawn.id),
      ),
  });
  return (
    <div class="stage" ref={frame} role="group" aria-label={title} tabIndex={0} onKeyDown={onKey}>
      <canvas ref={canvas} aria-hidden="true" {...pointer.handlers} />
      {pointer.outline && (
        <svg class="lasso" aria-hidden="true">
          <path d={`M${pointer.outline.map(({ x, y }) => `${String(x)} ${String(y)}`).join('L')}z`} />
        </svg>
      )}
    </div>
  );
}

/** Returns the positions of the highlighted nodes, or of all if they are fewer than two. */
function highlightedPlaces({ places, bright }: Scene): PicturePosition[] {
  const highlighted = [...places].filter(([id]) => bright?.has(id)).map(([, place]) => place);
  return highlighted.length > 1 ? highlighted : [...places.values()];
}

const rounded = ({ x, y }: PicturePosition): PicturePosition => ({ x: Math.round(x), y: Math.round(y) });

/** True where a point is inside: a ray from it crosses the outline an odd number of times. */
function isInside({ x, y }: PicturePosition, outline: readonly PicturePosition[]): boolean {
  return outline.reduce((inside, a, index) => {
    const b = outline.at(index - 1)!;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    return crosses ? !inside : inside;
  }, false);
}

function useSize(element: { current: HTMLElement | null }): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      if (width > 0) setSize({ width, height });
    });
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return size;
}

/** Returns the colours of the page, and reads them again when the theme changes. */
function usePalette(element: { current: HTMLElement | null }): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const read = () => setPalette(paletteOf(element.current!));
    // Fonts may load later than the page.
    void document.fonts.ready.then(read);
    const theme = matchMedia('(prefers-color-scheme: dark)');
    theme.addEventListener('change', read);
    return () => theme.removeEventListener('change', read);
  }, []);
  return palette;
}
