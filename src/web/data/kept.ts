/** Returns a value kept between visits, never restricted data; null without one or storage. */
export function loadValue<Value>(name: string): Value | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

/** Stores a value; with null removes it. */
export function storeValue(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Without storage the page works as on a first visit.
  }
}
