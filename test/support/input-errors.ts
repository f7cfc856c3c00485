import type { Answer, Api } from './api';

export interface Reply extends Answer {
  status: number;
  requestId: string | null;
}

/** What no error may show: hosts, paths, statements, stacks, the database and what it is made of. */
export const INNER =
  /\/work|\/root|\/tmp|\/home|localhost|127\.0\.0\.1|bolt:|neo4j|lucene|\b(MATCH|UNWIND|RETURN|WHERE)\b|node_modules|\.ts:|\n\s+at /i;

/** Posts an operation, and holds its errors to what all errors must be. */
export async function post(to: Api, query: unknown, variables?: Record<string, unknown>): Promise<Reply> {
  const response = await fetch(`${to.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Answer;
  for (const { message, extensions } of answer.errors ?? []) {
    expect(message).not.toMatch(INNER);
    expect(JSON.stringify(extensions)).not.toMatch(INNER);
    expect(Object.keys(extensions)).not.toContain('stacktrace');
    expect(extensions.code).toEqual(expect.any(String));
  }
  return { ...answer, status: response.status, requestId: response.headers.get('x-request-id') };
}

/** Holds that an operation is refused as the caller's mistake, in one error about one argument. */
export async function refusal(
  by: Api,
  argument: string[],
  query: string,
  variables?: Record<string, unknown>,
): Promise<Reply> {
  const reply = await post(by, query, variables);
  expect(reply.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(reply.status).toBeLessThan(500);
  return reply;
}
