import { MAX_LISTED, type PicturePosition, type PictureView } from '../../graph/picture/picture-view';

const without = (list: readonly string[] | undefined, ids: readonly string[]) =>
  list?.filter((id) => !ids.includes(id));

/** Returns the view with more nodes, including removed ones, up to the limit of an address. */
export function added(view: PictureView, ids: readonly string[]): PictureView {
  const nodes = [...new Set([...(view.nodes ?? []), ...ids])].slice(0, MAX_LISTED);
  return { ...view, nodes, hidden: without(view.hidden, ids) };
}

/** Returns the view without nodes and their positions. */
export function removed(view: PictureView, ids: readonly string[]): PictureView {
  return {
    ...view,
    nodes: without(view.nodes, ids),
    pinned: without(view.pinned, ids),
    at: view.at && new Map([...view.at].filter(([id]) => !ids.includes(id))),
    path: view.path?.some((id) => ids.includes(id)) ? undefined : view.path,
  };
}

/** Returns the view with nodes hidden by hand; they return to their positions. */
export function hiddenIn(view: PictureView, ids: readonly string[]): PictureView {
  return { ...view, hidden: [...new Set([...(view.hidden ?? []), ...ids])] };
}

export function pinnedIn(view: PictureView, ids: readonly string[], isPinned: boolean): PictureView {
  const rest = without(view.pinned, ids) ?? [];
  return { ...view, pinned: isPinned ? [...rest, ...ids] : rest };
}

export function placedIn(view: PictureView, places: ReadonlyMap<string, PicturePosition>): PictureView {
  return { ...view, at: new Map([...(view.at ?? []), ...places]) };
}

/** Returns a limit after a press on a legend value; without a limit, all values are visible. */
export function toggled<Value>(
  limit: readonly Value[] | undefined,
  all: readonly Value[],
  value: Value,
): Value[] | undefined {
  const shown = limit ?? all;
  const next = shown.includes(value) ? shown.filter((candidate) => candidate !== value) : [...shown, value];
  return next.length === 0 || all.every((candidate) => next.includes(candidate)) ? undefined : next;
}
