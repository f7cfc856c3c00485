import { useEffect, useState } from 'preact/hooks';

const NARROW = 'screen and (max-width: 700px)';

/** Whether the page is shown on a narrow screen, where wide tables become lists. Paper is never narrow. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const update = () => setNarrow(media.matches);
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, []);
  return isNarrow;
}
