import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../language/text';
import { useNarrow } from './use-narrow';

/** How many rows a narrow screen shows before "more". */
export const FEW = 60;

/** The first of many rows on a narrow screen, and a button for more of them. */
export function useFew<Row>(rows: readonly Row[]): { few: readonly Row[]; more: ComponentChildren } {
  const isNarrow = useNarrow();
  const [shown, setShown] = useState(FEW);
  const left = rows.length - shown;
  if (!isNarrow || left <= 0) return { few: rows, more: null };
  return {
    few: rows.slice(0, shown),
    more: (
      <p class="buttons">
        <button type="button" onClick={() => setShown(shown + FEW)}>
          {text('explorer.pages.more', { count: left })}
        </button>
      </p>
    ),
  };
}
