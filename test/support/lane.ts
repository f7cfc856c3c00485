/** Set by jest.config.cjs for each project that needs Neo4j. */
declare const lane: string;

/** Returns a resource of this test file's lane: see Lanes. Throws where it could not be started. */
export async function askLane<T>(part: string): Promise<T> {
  return receive<T>(await fetch(`${process.env.TEST_LANES ?? ''}/${lane}${part}`));
}

/** Posts to the server of worlds of this lane. */
export async function postToWorldServer<T>(path: string, body: unknown = null): Promise<T> {
  server ??= (await askLane<{ address: string }>('/world-server')).address;
  const headers = { 'content-type': 'application/json' };
  return receive<T>(await fetch(`${server}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

let server: string | undefined;

async function receive<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}
