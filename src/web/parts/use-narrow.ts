import { useEffect, useState } from 'preact/hooks';

/** Widths below which wide tables become lists, and the menu one list; paper is never narrow. */
const WIDTHS = { table: 700, menu: 1000 };

/** True where the page is on a screen that is too narrow for a part. */
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
