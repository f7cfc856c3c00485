import { type ComponentType, createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Document } from '../data/document';
import type { Choice } from '../search/choice';

/** What the tools of the frame say about a view. */
export interface PageInfo {
  /** The title of the browser's window. */
  title: string;
  /** The operation behind the answer, for "Copy as GraphQL". */
  asked?: { document: Document<unknown, never>; variables: object };
  /** The address of its table without the format, such as /export/ties?actor=ECPAT. */
  table?: string;
  /** Saves the rows that it shows as a CSV file, where no table has the same. */
  saveRows?: () => void;
  /** What the view lets a reader do with a node whose details are open. A constant: a change of it alone is not noticed. */
  detailActions?: ComponentType<{ node: Choice }>;
}

export const PageInfoContext = createContext<(info: PageInfo | null) => void>(() => undefined);

/** Tells the frame about the view that is shown. */
export function usePageInfo(info: PageInfo): void {
  const set = useContext(PageInfoContext);
  const latest = useRef(info);
  latest.current = info;
  const key = JSON.stringify([info.title, info.asked?.variables, info.table, Boolean(info.saveRows)]);
  useEffect(() => {
    // The rows change without another address, as where a part of them comes later.
    set({ ...info, saveRows: info.saveRows && (() => latest.current.saveRows?.()) });
    return () => set(null);
  }, [key]);
}
