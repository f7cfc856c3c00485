const PREFIX = 'draft-';

/** What was entered into a form and not sent, kept in this tab; `place` is the last part of the form's address, such as tie or check?targets=ASEAN. */
export function draftAt(place: string): object | null {
  return JSON.parse(sessionStorage.getItem(PREFIX + place) ?? 'null') as object | null;
}

/** Keeps what was entered, or with null drops it. */
export function keepDraft(place: string, draft: object | null): void {
  if (draft) sessionStorage.setItem(PREFIX + place, JSON.stringify(draft));
  else sessionStorage.removeItem(PREFIX + place);
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
