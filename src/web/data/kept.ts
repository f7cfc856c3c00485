/** What this browser keeps between visits, by name; null where it keeps nothing, or storage is switched off. Never what only some may read. */
export function kept<Value>(name: string): Value | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

/** Keeps a value, or with null forgets it. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Without storage the page works as on a first visit.
  }
}
