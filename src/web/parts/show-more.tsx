import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../language/text';
import { useNarrow } from './use-narrow';

/** The number of rows on a narrow screen before "more". */
export const MAX_NARROW_ROWS = 60;

/** Returns the first of many rows on a narrow screen, and a button for more of them. */
export function useShowMore<Row>(rows: readonly Row[]): { visible: readonly Row[]; more: ComponentChildren } {
  const isNarrow = useNarrow();
  const [shown, setShown] = useState(MAX_NARROW_ROWS);
  const remaining = rows.length - shown;
  if (!isNarrow || remaining <= 0) return { visible: rows, more: null };
  return {
    visible: rows.slice(0, shown),
    more: (
      <p class="buttons">
        <button type="button" onClick={() => setShown(shown + MAX_NARROW_ROWS)}>
          {text('explorer.pages.more', { count: remaining })}
        </button>
      </p>
    ),
  };
}
