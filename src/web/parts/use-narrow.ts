import { useEffect, useState } from 'preact/hooks';

/** The widths below which wide tables become lists, and the groups of the menu one list. Paper is never narrow. */
const WIDTHS = { table: 700, menu: 1000 };

/** Whether the page is shown on a screen that is too narrow for something. */
export function useNarrow(part: keyof typeof WIDTHS = 'table'): boolean {
  const narrow = `screen and (max-width: ${String(WIDTHS[part])}px)`;
  const [isNarrow, setNarrow] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const media = matchMedia(narrow);
    const update = () => setNarrow(media.matches);
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, [narrow]);
  return isNarrow;
}
