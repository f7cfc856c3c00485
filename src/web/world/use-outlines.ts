import { useEffect, useState } from 'preact/hooks';
import type { Outlines } from './world-outlines';

/** The outlines, 'waiting' until they are there, and 'missing' where they cannot be loaded. */
export function useOutlines(): Outlines | 'waiting' | 'missing' {
  const [outlines, setOutlines] = useState<Outlines | 'waiting' | 'missing'>('waiting');
  useEffect(() => {
    const controller = new AbortController();
    fetch(document.querySelector<HTMLMetaElement>('meta[name=world]')!.content, { signal: controller.signal })
      .then(async (response) => setOutlines((await response.json()) as Outlines))
      .catch(() => !controller.signal.aborted && setOutlines('missing'));
    return () => controller.abort();
  }, []);
  return outlines;
}
