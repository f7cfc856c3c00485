import { useLocation } from 'preact-iso/router';
import { useMemo, useRef, useState } from 'preact/hooks';
import { formatPictureView, parsePictureView, type PictureView } from '../../graph/picture/picture-view';
import type { Page } from '../frame/location';

export interface Picture {
  view: PictureView;
  /** The keys of what the address says that this page cannot read. */
  unread: readonly string[];
  /** Shows another view, in the same place of the browser's history; `isStep` where it can be undone. */
  show: (view: PictureView, isStep?: boolean) => void;
  /** What is done by undo and redo; undefined where there is nothing to do. */
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  /** The ids of the marks for several names that are open. */
  open: readonly string[];
  /** Opens some marks, and no others. */
  setOpen: (ids: readonly string[]) => void;
  /** The ids of the two names that are compared; null where none are. */
  pair: readonly [string, string] | null;
  setPair: (pair: readonly [string, string] | null) => void;
  /** Says in the address which saved picture is worked on. */
  setId: (id: string) => void;
}

/** Parameters of the address that are not of the view: details beside it, the saved picture that is worked on, the marks that are open, and the names that are compared. */
const OTHERS = ['detail', 'picture', 'open', 'pair'];

/** The picture that the address says. Its steps can be undone until the page is left. */
export function usePicture(): Picture {
  const { url, route } = useLocation();
  const [path = '', query = ''] = url.split('?');
  const { view, unread } = useMemo(() => parsePictureView(query), [query]);
  const [steps, setSteps] = useState<{ past: string[]; future: string[] }>({ past: [], future: [] });
  // Several changes may come before the next rendering.
  const shown = useRef(query);
  shown.current = query;
  const go = (next: string): void => {
    shown.current = next;
    route(`${path}?${next}`, true);
  };
  const { past, future } = steps;
  const [first, second] = listIn(query, 'pair');
  const addStep = (): void => setSteps({ past: [...past, shown.current], future: [] });
  const set = (name: string, value: string): void => {
    const next = new URLSearchParams(shown.current);
    if (value) next.set(name, value);
    else next.delete(name);
    go(next.toString().replaceAll('%2C', ',').replaceAll('%3A', ':'));
  };
  return {
    view,
    unread: unread.map(({ key }) => key).filter((key) => !OTHERS.includes(key)),
    show: (next, isStep = true) => {
      if (isStep) addStep();
      const others = new URLSearchParams(shown.current);
      const kept = OTHERS.filter((name) => others.has(name)).map(
        (name) => `${name}=${encodeURIComponent(others.get(name)!)}`,
      );
      go([formatPictureView(next), ...kept].join('&'));
    },
    open: listIn(query, 'open'),
    setOpen: (ids) => {
      addStep();
      set('open', ids.join());
    },
    pair: first && second ? [first, second] : null,
    setPair: (ids) => {
      addStep();
      set('pair', ids?.join() ?? '');
    },
    setId: (id) => set('picture', id),
    undo:
      past.length === 0
        ? undefined
        : () => {
            setSteps({ past: past.slice(0, -1), future: [query, ...future] });
            go(past.at(-1)!);
          },
    redo:
      future.length === 0
        ? undefined
        : () => {
            setSteps({ past: [...past, query], future: future.slice(1) });
            go(future[0]!);
          },
  };
}

const listIn = (query: string, name: string): string[] => new URLSearchParams(query).get(name)?.split(',') ?? [];

/** The address at which a view of a saved picture is worked on. */
export function workshopOf(page: Page, picture: string, view: string): string {
  return `${page.to('/network').split('?')[0]!}?${view}&picture=${encodeURIComponent(picture)}`;
}
