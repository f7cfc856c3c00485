import type { Answer, Api } from './api';

export interface Reply extends Answer {
  status: number;
  requestId: string | null;
}

/**
 * Internal details that no error may contain: hosts, paths, statements, stack traces, names of the
 * database.
 */
export const INTERNAL =
  /\/work|\/root|\/tmp|\/home|localhost|127\.0\.0\.1|bolt:|neo4j|lucene|\b(MATCH|UNWIND|RETURN|WHERE)\b|node_modules|\.ts:|\n\s+at /i;

/**
 * Posts an operation, and asserts the rules for every error: it has a code and no internal details.
 */
export async function post(
  api: Pick<Api, 'address'>,
  query: unknown,
  variables?: Record<string, unknown>,
): Promise<Reply> {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Answer;
  for (const { message, extensions } of answer.errors ?? []) {
    expect(message).not.toMatch(INTERNAL);
    expect(JSON.stringify(extensions)).not.toMatch(INTERNAL);
    expect(Object.keys(extensions)).not.toContain('stacktrace');
    expect(extensions.code).toEqual(expect.any(String));
  }
  return { ...answer, status: response.status, requestId: response.headers.get('x-request-id') };
}

/** Asserts that an operation is rejected as invalid, with one error about one argument. */
export async function expectInputError(
  api: Pick<Api, 'address'>,
  argument: string[],
  query: string,
  variables?: Record<string, unknown>,
): Promise<Reply> {
  const reply = await post(api, query, variables);
  expect(reply.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(reply.status).toBeLessThan(500);
  return reply;
}
