import { useEffect, useState } from 'preact/hooks';

/** Where a pasted token is kept, for this tab and visit only. */
const KEY = 'token';
const changes = new EventTarget();
/** The provider’s token: in the memory of the page only, since the provider gives another one without a question. */
let providerToken: string | null = null;

export function token(): string | null {
  return providerToken ?? sessionStorage.getItem(KEY);
}

/** Signs in with a pasted token, or out with null. */
export function setToken(value: string | null): void {
  providerToken = null;
  if (value) sessionStorage.setItem(KEY, value);
  else sessionStorage.removeItem(KEY);
  changes.dispatchEvent(new Event('change'));
}

/** Signs in with the provider’s token until the page is left. */
export function holdToken(value: string): void {
  setToken(null);
  providerToken = value;
  changes.dispatchEvent(new Event('change'));
}

/** The token that requests are sent with, and again when it changes. */
export function useToken(): string | null {
  const [value, setValue] = useState(token);
  useEffect(() => {
    const update = () => setValue(token());
    changes.addEventListener('change', update);
    return () => changes.removeEventListener('change', update);
  }, []);
  return value;
}
