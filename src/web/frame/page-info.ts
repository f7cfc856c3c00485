import { type ComponentType, createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Document } from '../data/document';
import type { Choice } from '../search/choice';

/** The facts about a view that the tools of the frame need. */
export interface PageInfo {
  /** The title of the browser's window. */
  title: string;
  /** The operation behind the answer, for "Copy as GraphQL". */
  asked?: { document: Document<unknown, never>; variables: object };
  /** The address of its table without the format, such as /export/ties?actor=ECPAT. */
  table?: string;
  /** Saves the visible rows as a CSV file, where no export table contains them. */
  saveRows?: () => void;
  /** The actions of the view for open details; a constant, since its change is not noticed. */
  detailActions?: ComponentType<{ node: Choice }>;
}

export const PageInfoContext = createContext<(info: PageInfo | null) => void>(() => undefined);

/** Passes the facts about the current view to the frame. */
export function usePageInfo(info: PageInfo): void {
  const set = useContext(PageInfoContext);
  const latest = useRef(info);
  latest.current = info;
  const key = JSON.stringify([info.title, info.asked?.variables, info.table, Boolean(info.saveRows)]);
  useEffect(() => {
    // The rows may change without another address, such as when a part of them arrives later.
    set({ ...info, saveRows: info.saveRows && (() => latest.current.saveRows?.()) });
    return () => set(null);
  }, [key]);
}
