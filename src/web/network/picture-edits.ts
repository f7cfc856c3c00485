import { MAX_LISTED, type PicturePosition, type PictureView } from '../../graph/picture/picture-view';

const without = (list: readonly string[] | undefined, ids: readonly string[]) =>
  list?.filter((id) => !ids.includes(id));

/** The view with more nodes, those that were taken away before among them; as many as an address holds. */
export function added(view: PictureView, ids: readonly string[]): PictureView {
  const nodes = [...new Set([...(view.nodes ?? []), ...ids])].slice(0, MAX_LISTED);
  return { ...view, nodes, hidden: without(view.hidden, ids) };
}

/** The view without nodes, and without where they were. */
export function removed(view: PictureView, ids: readonly string[]): PictureView {
  return {
    ...view,
    nodes: without(view.nodes, ids),
    pinned: without(view.pinned, ids),
    at: view.at && new Map([...view.at].filter(([id]) => !ids.includes(id))),
    path: view.path?.some((id) => ids.includes(id)) ? undefined : view.path,
  };
}

/** The view with nodes taken away by hand; they come back where they were. */
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

/** A limit with a value pressed in the key: all are shown where there is no limit. */
export function toggled<Value>(
  limit: readonly Value[] | undefined,
  all: readonly Value[],
  value: Value,
): Value[] | undefined {
  const shown = limit ?? all;
  const next = shown.includes(value) ? shown.filter((other) => other !== value) : [...shown, value];
  return next.length === 0 || all.every((other) => next.includes(other)) ? undefined : next;
}
