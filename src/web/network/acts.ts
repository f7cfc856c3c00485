import type { PictureView } from '../../graph/picture/picture-view';
import type { Drawing, DrawnNode } from './drawing';
import { otherOf } from './drawing';
import type { Picture } from './use-picture';
import { added, hiddenIn, pinnedIn, removed } from './picture-edits';

/** What can be done to a picture with the nodes that are chosen; undefined where it cannot be done now. */
export interface Acts {
  expand: (() => void) | undefined;
  /** Whether expanding folds it back, since nothing around it is left out. */
  isExpanded: boolean;
  pin: (() => void) | undefined;
  isPinned: boolean;
  hide: (() => void) | undefined;
  path: (() => void) | undefined;
  compare: (() => void) | undefined;
}

interface ActsOptions {
  view: PictureView;
  drawing: Drawing;
  /** The ids of what is chosen, or of what is told. */
  targets: readonly string[];
  show: (view: PictureView) => void;
  /** The nodes to add without a question; null where one is asked. */
  plain: (drawn: DrawnNode) => readonly string[] | null;
  ask: (id: string) => void;
  compare: (pair: readonly [string, string]) => void;
}

/** What expanding does in a picture that is grouped: it opens a mark, or folds back the one that a name is of. Null elsewhere. */
export function markActs(
  drawn: DrawnNode | undefined,
  { open, setOpen }: Pick<Picture, 'open' | 'setOpen'>,
  told: (id: string) => void,
) {
  const { id, members, openMark } = drawn ?? {};
  if (id !== undefined && members) {
    const expand = () => {
      setOpen([...open, id]);
      told(members[0]!.id);
    };
    return { expand, isExpanded: false };
  }
  if (openMark === undefined) return null;
  const fold = () => {
    setOpen(open.filter((other) => other !== openMark));
    told(openMark);
  };
  return { expand: fold, isExpanded: true };
}

export function actsOn({ view, drawing, targets, show, plain, ask, compare }: ActsOptions): Acts {
  const nodes = targets.flatMap((id) => drawing.byId.get(id) ?? []);
  const ids = nodes.map(({ id }) => id);
  const only = nodes.length === 1 ? nodes[0]! : null;
  const isPinned = ids.length > 0 && ids.every((id) => view.pinned?.includes(id));
  const leaves = only ? leavesOf(only, drawing, view) : [];
  const isExpanded = only?.folded.length === 0 && leaves.length > 0;
  const expand = (drawn: DrawnNode): void => {
    if (isExpanded) return show(removed(view, leaves));
    const around = plain(drawn);
    return around ? show(added(view, around)) : ask(drawn.id);
  };
  const [from, to] = ids;
  const canFind = ids.length === 2 && ids.every((id) => 'group' in drawing.byId.get(id)!.node);
  return {
    expand: only && (isExpanded || only.folded.length > 0) ? () => expand(only) : undefined,
    isExpanded,
    pin: ids.length > 0 ? () => show(pinnedIn(view, ids, !isPinned)) : undefined,
    isPinned,
    hide: ids.length > 0 && ids.length < drawing.nodes.length ? () => show(hiddenIn(view, ids)) : undefined,
    path: canFind ? () => show({ ...view, path: [from!, to!] }) : undefined,
    compare: ids.length === 2 ? () => compare([from!, to!]) : undefined,
  };
}

/** The nodes that only this one joins to the picture, but for what is pinned and what the picture began with. */
export function leavesOf(drawn: DrawnNode, { byId }: Drawing, { pinned = [], nodes = [] }: PictureView): string[] {
  return drawn.lines
    .map((line) => otherOf(line, drawn.id))
    .filter((id) => byId.get(id)!.lines.length === 1 && !pinned.includes(id) && id !== nodes[0]);
}
