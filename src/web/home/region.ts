import { useState } from 'preact/hooks';
import { storeValue, loadValue } from '../data/kept';

const NAME = 'region';

/** Returns the id of the viewer's region, '' for all, kept in this browser, and its setter. */
export function useMyRegion(): [string, (region: string) => void] {
  const [region, setRegion] = useState(() => loadValue<string>(NAME) ?? '');
  const change = (next: string) => {
    storeValue(NAME, next || null);
    setRegion(next);
  };
  return [region, change];
}

const LAST_VISIT = 'last-visit';

/** Returns the instant of the last visit; null on the first. A visit lasts as long as its tab. */
export function lastVisit(): string | null {
  const stored = sessionStorage.getItem(LAST_VISIT);
  if (stored !== null) return stored || null;
  const last = loadValue<string>(LAST_VISIT);
  sessionStorage.setItem(LAST_VISIT, last ?? '');
  storeValue(LAST_VISIT, new Date().toISOString());
  return last;
}
