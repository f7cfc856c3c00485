import { useEffect } from 'preact/hooks';

function createSignal() {
  const target = new EventTarget();
  return {
    tell: () => void target.dispatchEvent(new Event('told')),
    use: (onTold: () => void): void =>
      useEffect(() => {
        target.addEventListener('told', onTold);
        return () => target.removeEventListener('told', onTold);
      }),
  };
}

/** Asks anew for each answer that is shown; the old one stays until the new one is there. */
export const { tell: askAgain, use: useAskedAgain } = createSignal();

/** Something on record has changed that the reader may see. */
export const { tell: tellChanged, use: useChanged } = createSignal();
