import { useEffect, useState } from 'preact/hooks';
import { LANGUAGE } from '../language/text';
import { IS_EMBEDDED } from './embedded';

/** The storage key of a pasted token, for this tab and visit only. */
const KEY = 'token';
const changes = new EventTarget();
/** The provider’s token, only in memory, since the provider issues another without a question. */
let providerToken: string | null = null;

export function token(): string | null {
  if (IS_EMBEDDED) return null;
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
function setProviderToken(value: string): void {
  setToken(null);
  providerToken = value;
  changes.dispatchEvent(new Event('change'));
}

/** Returns the token of the requests, and renders again when it changes. */
export function useToken(): string | null {
  const [value, setValue] = useState(token);
  useEffect(() => {
    const update = () => setValue(token());
    changes.addEventListener('change', update);
    return () => changes.removeEventListener('change', update);
  }, []);
  return value;
}

/** The storage key of the state that this tab keeps while it is at the provider. */
const STATE = 'sign-in-state';
const RETURN_TO = 'sign-in-return-to';

/** True where the API signs in at an OpenID Connect provider. */
export const hasSignInProvider = (): boolean => document.documentElement.dataset.signIn === 'provider';

/** Opens the sign-in of the provider; rejects where the API or the provider does not answer. */
export async function goToProvider(): Promise<void> {
  const { address, state } = await post<{ address: string; state: string }>('/sign-in/begin', {
    language: LANGUAGE.toLowerCase(),
  });
  sessionStorage.setItem(STATE, state);
  sessionStorage.setItem(RETURN_TO, location.pathname + location.search);
  location.assign(address);
}

/**
 * Signs in with the answer that the provider added to the address, and returns the previous
 * address. Rejects an answer to a sign-in that this tab did not begin, such as another user’s
 * address, and one that was not accepted.
 */
export async function completeSignIn(answer: string): Promise<string> {
  const state = sessionStorage.getItem(STATE);
  const returnTo = sessionStorage.getItem(RETURN_TO);
  sessionStorage.removeItem(STATE);
  sessionStorage.removeItem(RETURN_TO);
  const parameters = new URLSearchParams(answer);
  if (!state || parameters.get('state') !== state || parameters.has('error'))
    throw new Error('This sign-in was not begun here.');
  const { token } = await post<{ token: string }>('/sign-in/complete', { answer });
  setProviderToken(token);
  return returnTo ?? `/${LANGUAGE.toLowerCase()}`;
}

async function post<Reply>(path: string, body: Record<string, string>): Promise<Reply> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The API answered with status ${String(response.status)}.`);
  return (await response.json()) as Reply;
}
