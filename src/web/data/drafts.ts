import { useState } from 'preact/hooks';

const PREFIX = 'draft-';

/** Returns the answers in the form at an address that were not sent; null without any. */
export function draftAt(address: string): object | null {
  return JSON.parse(sessionStorage.getItem(PREFIX + address) ?? 'null') as object | null;
}

function keepDraft(address: string, draft: object | null): void {
  if (draft) sessionStorage.setItem(PREFIX + address, JSON.stringify(draft));
  else sessionStorage.removeItem(PREFIX + address);
}

/**
 * Returns the answers in a form, and a function that changes them or, with null, drops them. This
 * tab keeps them until then, even after a sign-in has ended. `address` is the address of the form
 * without the language, `start` returns the initial answers, and `isWorthKeeping` is true where the
 * answers are worth storing.
 */
export function useDraft<Draft extends object>(
  address: string,
  start: () => Draft,
  isWorthKeeping: (draft: Draft) => boolean = () => true,
): [Draft, (changes: Partial<Draft> | null) => void] {
  const [draft, setDraft] = useState(() => (draftAt(address) as Draft | null) ?? start());
  return [
    draft,
    (changes) =>
      setDraft((before) => {
        const next = changes && { ...before, ...changes };
        keepDraft(address, next && isWorthKeeping(next) ? next : null);
        return next ?? start();
      }),
  ];
}

/** Returns the addresses of the forms with unsent answers. */
export function openDrafts(): string[] {
  const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  return keys.map((key) => key.slice(PREFIX.length)).sort();
}

/** Drops the unsent answers of all forms. */
export function dropDrafts(): void {
  for (const address of openDrafts()) keepDraft(address, null);
}
