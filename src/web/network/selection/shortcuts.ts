import type { PicturePosition } from '../../../graph/picture/picture-view';
import { type StageControls, ZOOM } from '../drawing/stage';
import type { PictureActions } from './actions';

interface KeyActions extends PictureActions {
  /** Moves the selection. */
  move: (key: string) => void;
  /** Moves the selected name by some pixels, else the view. */
  shift: (by: PicturePosition) => void;
  tell: () => void;
  /** Closes the open card, else clears the selection. */
  leave: () => void;
  choose: () => void;
  find: () => void;
  limit: () => void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  help: () => void;
}

const SHIFT_PX = 24;

const SHIFTS: Readonly<Record<string, PicturePosition>> = {
  ArrowUp: { x: 0, y: -SHIFT_PX },
  ArrowDown: { x: 0, y: SHIFT_PX },
  ArrowLeft: { x: -SHIFT_PX, y: 0 },
  ArrowRight: { x: SHIFT_PX, y: 0 },
};

/**
 * Returns the action of a key while the picture or the list has the focus; undefined for other
 * keys.
 */
export function shortcutAction(
  event: KeyboardEvent,
  acts: KeyActions,
  controls: StageControls | null,
): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const by = event.shiftKey ? SHIFTS[event.key] : undefined;
  if (by) return () => acts.shift(by);
  const byKey: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowUp: () => acts.move(event.key),
    ArrowDown: () => acts.move(event.key),
    ArrowLeft: () => acts.move(event.key),
    ArrowRight: () => acts.move(event.key),
    Enter: acts.tell,
    Escape: acts.leave,
    ' ': acts.choose,
    e: acts.expand,
    p: acts.pin,
    h: acts.hide,
    f: acts.find,
    l: acts.limit,
    c: acts.compare,
    z: acts.undo,
    y: acts.redo,
    '?': acts.help,
    '+': () => controls?.zoom(ZOOM),
    '-': () => controls?.zoom(1 / ZOOM),
    '0': () => controls?.fit(),
  };
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return Object.hasOwn(byKey, key) ? byKey[key] : undefined;
}
