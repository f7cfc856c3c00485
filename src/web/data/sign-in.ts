import { useEffect, useState } from 'preact/hooks';

/** Kept for this tab and visit only. */
const KEY = 'token';
const changes = new EventTarget();

export function token(): string | null {
  return sessionStorage.getItem(KEY);
}

/** Signs in with a token, or out with null. */
export function setToken(value: string | null): void {
  if (value) sessionStorage.setItem(KEY, value);
  else sessionStorage.removeItem(KEY);
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
