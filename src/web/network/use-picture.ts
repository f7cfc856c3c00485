import { useLocation } from 'preact-iso/router';
import { useMemo, useRef, useState } from 'preact/hooks';
import { formatPictureView, parsePictureView, type PictureView } from '../../graph/picture/picture-view';
import type { Page } from '../frame/location';

export interface Picture {
  view: PictureView;
  /** The keys of what the address says that this page cannot read or show. */
  unread: readonly string[];
  /** Shows another view, in the same place of the browser's history; `isStep` where it can be undone. */
  show: (view: PictureView, isStep?: boolean) => void;
  /** What is done by undo and redo; undefined where there is nothing to do. */
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  /** Says in the address which saved picture is worked on. */
  setId: (id: string) => void;
}

/** Parameters of the address that are not of the view: details beside it, and the saved picture that is worked on. */
const OTHERS = ['detail', 'picture'];

/** Keys of a view that this page does not show. */
const NOT_SHOWN = ['by', 'beside'] as const satisfies readonly (keyof PictureView)[];

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
  return {
    view,
    unread: [
      ...unread.map(({ key }) => key).filter((key) => !OTHERS.includes(key)),
      ...NOT_SHOWN.filter((key) => view[key] !== undefined),
    ],
    show: (next, isStep = true) => {
      if (isStep) setSteps({ past: [...past, shown.current], future: [] });
      const others = new URLSearchParams(shown.current);
      const kept = OTHERS.filter((name) => others.has(name)).map(
        (name) => `${name}=${encodeURIComponent(others.get(name)!)}`,
      );
      go([formatPictureView(next), ...kept].join('&'));
    },
    setId: (id) => {
      const next = new URLSearchParams(shown.current);
      next.set('picture', id);
      go(next.toString().replaceAll('%2C', ',').replaceAll('%3A', ':'));
    },
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

/** The address at which a view of a saved picture is worked on. */
export function workshopOf(page: Page, picture: string, view: string): string {
  return `${page.to('/network').split('?')[0]!}?${view}&picture=${encodeURIComponent(picture)}`;
}
