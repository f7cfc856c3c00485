import type { PictureView } from '../../../graph/picture/picture-view';
import type { Drawing, DrawnNode } from '../drawing/drawing';
import { otherEndOfLine } from '../drawing/drawing';
import { added, hiddenIn, pinnedIn, removed } from '../picture-edits';
import type { Picture } from '../use-picture';

/** The actions on the selected nodes of a picture; undefined where one is not possible now. */
export interface PictureActions {
  expand: (() => void) | undefined;
  /** True where expanding removes the neighbours again, since none is hidden. */
  isExpanded: boolean;
  pin: (() => void) | undefined;
  isPinned: boolean;
  hide: (() => void) | undefined;
  path: (() => void) | undefined;
  compare: (() => void) | undefined;
}

interface ActionsOptions {
  view: PictureView;
  drawing: Drawing;
  /** The ids of the chosen nodes, or of the selected one. */
  targets: readonly string[];
  show: (view: PictureView) => void;
  /** Returns the neighbours to add without a question; null where the user has to choose. */
  plain: (drawn: DrawnNode) => readonly string[] | null;
  ask: (id: string) => void;
  compare: (pair: readonly [string, string]) => void;
}

/** Returns the effect of expanding a group: opens a mark, or closes a name's mark; else null. */
export function markActions(
  drawn: DrawnNode | undefined,
  { open, setOpen }: Pick<Picture, 'open' | 'setOpen'>,
  select: (id: string) => void,
) {
  const { id, members, openMark } = drawn ?? {};
  if (id !== undefined && members) {
    const expand = () => {
      setOpen([...open, id]);
      select(members[0]!.id);
    };
    return { expand, isExpanded: false };
  }
  if (openMark === undefined) return null;
  const fold = () => {
    setOpen(open.filter((openId) => openId !== openMark));
    select(openMark);
  };
  return { expand: fold, isExpanded: true };
}

export function actionsOn({ view, drawing, targets, show, plain, ask, compare }: ActionsOptions): PictureActions {
  const nodes = targets.flatMap((id) => drawing.byId.get(id) ?? []);
  const ids = nodes.map(({ id }) => id);
  const single = nodes.length === 1 ? nodes[0]! : null;
  const isPinned = ids.length > 0 && ids.every((id) => view.pinned?.includes(id));
  const leaves = single ? leavesOf(single, drawing, view) : [];
  const isExpanded = single?.folded.length === 0 && leaves.length > 0;
  const expand = (drawn: DrawnNode): void => {
    if (isExpanded) return show(removed(view, leaves));
    const neighbours = plain(drawn);
    return neighbours ? show(added(view, neighbours)) : ask(drawn.id);
  };
  const [from, to] = ids;
  const canFind = ids.length === 2 && ids.every((id) => 'group' in drawing.byId.get(id)!.node);
  return {
    expand: single && (isExpanded || single.folded.length > 0) ? () => expand(single) : undefined,
    isExpanded,
    pin: ids.length > 0 ? () => show(pinnedIn(view, ids, !isPinned)) : undefined,
    isPinned,
    hide: ids.length > 0 && ids.length < drawing.nodes.length ? () => show(hiddenIn(view, ids)) : undefined,
    path: canFind ? () => show({ ...view, path: [from!, to!] }) : undefined,
    compare: ids.length === 2 ? () => compare([from!, to!]) : undefined,
  };
}

/** Returns the neighbours that only this node connects, except pinned nodes and the first. */
export function leavesOf(drawn: DrawnNode, { byId }: Drawing, { pinned = [], nodes = [] }: PictureView): string[] {
  return drawn.lines
    .map((line) => otherEndOfLine(line, drawn.id))
    .filter((id) => byId.get(id)!.lines.length === 1 && !pinned.includes(id) && id !== nodes[0]);
}
