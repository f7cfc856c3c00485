import type { PicturePosition } from '../../../graph/picture/picture-view';
import { type StageControls, ZOOM } from '../drawing/stage';
import type { PictureActions } from './actions';

interface ShortcutActions extends PictureActions {
  /** Moves the selection. */
  move: (key: string) => void;
  /** Moves the selected name by some pixels, else the view. */
  shift: (by: PicturePosition) => void;
  select: () => void;
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

/** Returns the action of a key in the picture or the list; undefined for other keys. */
export function shortcutAction(
  event: KeyboardEvent,
  actions: ShortcutActions,
  controls: StageControls | null,
): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const by = event.shiftKey ? SHIFTS[event.key] : undefined;
  if (by) return () => actions.shift(by);
  const byKey: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowUp: () => actions.move(event.key),
    ArrowDown: () => actions.move(event.key),
    ArrowLeft: () => actions.move(event.key),
    ArrowRight: () => actions.move(event.key),
    Enter: actions.select,
    Escape: actions.leave,
    ' ': actions.choose,
    e: actions.expand,
    p: actions.pin,
    h: actions.hide,
    f: actions.find,
    l: actions.limit,
    c: actions.compare,
    z: actions.undo,
    y: actions.redo,
    '?': actions.help,
    '+': () => controls?.zoom(ZOOM),
    '-': () => controls?.zoom(1 / ZOOM),
    '0': () => controls?.fit(),
  };
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return Object.hasOwn(byKey, key) ? byKey[key] : undefined;
}
