import { useState } from 'preact/hooks';

const PREFIX = 'draft-';

/** What was entered into the form of a place and not sent; null where nothing was. */
export function draftAt(place: string): object | null {
  return JSON.parse(sessionStorage.getItem(PREFIX + place) ?? 'null') as object | null;
}

function keepDraft(place: string, draft: object | null): void {
  if (draft) sessionStorage.setItem(PREFIX + place, JSON.stringify(draft));
  else sessionStorage.removeItem(PREFIX + place);
}

/**
 * What is entered into a form, and a function that changes it, or with null drops it. It is kept in this tab until then: a sign-in that
 * ended loses none. `place` is the address of the form without the language, `start` is what the form begins with, and `isWorthKeeping`
 * says whether what was entered is.
 */
export function useDraft<Draft extends object>(
  place: string,
  start: () => Draft,
  isWorthKeeping: (draft: Draft) => boolean = () => true,
): [Draft, (changes: Partial<Draft> | null) => void] {
  const [draft, setDraft] = useState(() => (draftAt(place) as Draft | null) ?? start());
  return [
    draft,
    (changes) =>
      setDraft((before) => {
        const next = changes && { ...before, ...changes };
        keepDraft(place, next && isWorthKeeping(next) ? next : null);
        return next ?? start();
      }),
  ];
}

/** The places of the forms that were left open. */
export function openDrafts(): string[] {
  const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  return keys.map((key) => key.slice(PREFIX.length)).sort();
}

/** Drops what was entered into all forms. */
export function dropDrafts(): void {
  for (const place of openDrafts()) keepDraft(place, null);
}
