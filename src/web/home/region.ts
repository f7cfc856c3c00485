import { useState } from 'preact/hooks';
import { keep, kept } from '../data/kept';

const NAME = 'region';

/** The id of the region that the reader works in, '' for all, which this browser keeps; and how to change it. */
export function useMyRegion(): [string, (region: string) => void] {
  const [region, setRegion] = useState(() => kept<string>(NAME) ?? '');
  const change = (next: string) => {
    keep(NAME, next || null);
    setRegion(next);
  };
  return [region, change];
}

const LAST_VISIT = 'last-visit';

/** When the reader was here the last time before this visit, an instant; null on the first. A visit lasts as long as its tab. */
export function lastVisit(): string | null {
  const ofThisVisit = sessionStorage.getItem(LAST_VISIT);
  if (ofThisVisit !== null) return ofThisVisit || null;
  const last = kept<string>(LAST_VISIT);
  sessionStorage.setItem(LAST_VISIT, last ?? '');
  keep(LAST_VISIT, new Date().toISOString());
  return last;
}
