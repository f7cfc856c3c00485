import type { Answer } from './api';

/**
 * Returns the text of a response without its extensions: the cost and the time of a request always
 * differ.
 */
export function withoutExtensions(text: string): string {
  return text.replace(/,"extensions":\{(?:"asOf":\{[^}]*\},?)?(?:"cost":\{[^}]*\})?\}(?=\}\s*$)/, '');
}

/** Posts an operation over HTTP to the API at an address. */
export async function askAt(
  address: string,
  query: string,
  { variables, headers }: { variables?: Record<string, unknown>; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return JSON.parse(withoutExtensions(await response.text())) as Answer;
}
