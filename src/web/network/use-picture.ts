import { useLocation } from 'preact-iso/router';
import { useMemo, useRef, useState } from 'preact/hooks';
import { formatPictureView, parsePictureView, type PictureView } from '../../graph/picture/picture-view';
import type { Page } from '../frame/location';

export interface Picture {
  view: PictureView;
  /** The keys of parts of the address that this page cannot read. */
  unread: readonly string[];
  /** Shows a view without a new entry in the browser's history; `isStep` where undo reverts it. */
  show: (view: PictureView, isStep?: boolean) => void;
  /** The actions of undo and redo; undefined without a step. */
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  /** The ids of the open group marks. */
  open: readonly string[];
  /** Opens exactly these marks. */
  setOpen: (ids: readonly string[]) => void;
  /** The ids of the two compared names; null without a comparison. */
  pair: readonly [string, string] | null;
  setPair: (pair: readonly [string, string] | null) => void;
  /** Puts the id of the saved picture into the address. */
  setId: (id: string) => void;
}

/** Parameters outside the view: its details, saved picture, open marks and compared names. */
const OTHER_PARAMETERS = ['detail', 'picture', 'open', 'pair'];

/** The picture in the address. Its steps can be undone until the page is left. */
export function usePicture(): Picture {
  const { url, route } = useLocation();
  const [path = '', query = ''] = url.split('?');
  const { view, unread } = useMemo(() => parsePictureView(query), [query]);
  const [steps, setSteps] = useState<{ past: string[]; future: string[] }>({ past: [], future: [] });
  // Several changes may precede the next rendering.
  const latestQuery = useRef(query);
  latestQuery.current = query;
  const go = (next: string): void => {
    latestQuery.current = next;
    route(`${path}?${next}`, true);
  };
  const { past, future } = steps;
  const [first, second] = listIn(query, 'pair');
  const addStep = (): void => setSteps({ past: [...past, latestQuery.current], future: [] });
  const set = (name: string, value: string): void => {
    const next = new URLSearchParams(latestQuery.current);
    if (value) next.set(name, value);
    else next.delete(name);
    go(next.toString().replaceAll('%2C', ',').replaceAll('%3A', ':'));
  };
  return {
    view,
    unread: unread.map(({ key }) => key).filter((key) => !OTHER_PARAMETERS.includes(key)),
    show: (next, isStep = true) => {
      if (isStep) addStep();
      const parameters = new URLSearchParams(latestQuery.current);
      const keptParts = OTHER_PARAMETERS.filter((name) => parameters.has(name)).map(
        (name) => `${name}=${encodeURIComponent(parameters.get(name)!)}`,
      );
      go([formatPictureView(next), ...keptParts].join('&'));
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

/** Returns the address at which a view of a saved picture can be edited. */
export function workshopOf(page: Page, picture: string, view: string): string {
  return `${page.to('/network').split('?')[0]!}?${view}&picture=${encodeURIComponent(picture)}`;
}
