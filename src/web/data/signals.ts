import { useEffect } from 'preact/hooks';

function createSignal() {
  const target = new EventTarget();
  return {
    emit: () => void target.dispatchEvent(new Event('change')),
    use: (listener: () => void): void =>
      useEffect(() => {
        target.addEventListener('change', listener);
        return () => target.removeEventListener('change', listener);
      }),
  };
}

/** Repeats each request on the page; the old answer remains until the new one arrives. */
export const { emit: askAgain, use: useAskedAgain } = createSignal();

/** Announces that a visible record has changed. */
export const { emit: emitChanged, use: useChanged } = createSignal();
