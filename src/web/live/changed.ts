import { useEffect } from 'preact/hooks';

const changed = new EventTarget();

/** Tells the page that something on record has changed. */
export function tellChanged(): void {
  changed.dispatchEvent(new Event('changed'));
}

/** Calls back whenever something on record has changed that the reader may see. */
export function useChanged(onChange: () => void): void {
  useEffect(() => {
    changed.addEventListener('changed', onChange);
    return () => changed.removeEventListener('changed', onChange);
  });
}
