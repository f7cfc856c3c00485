import Fastify from 'fastify';
import { connectGraph } from '../../../../src/neo4j/connect';
import { Revisions } from '../../../../src/neo4j/revisions';
import { serveParent } from '../../serve-parent';

const TIMEOUT_MS = 30_000;

/**
 * The most that any answer behind the check of the revision can reach: the HTTP server of the API, which answers each
 * request with the text that was put there, after a read of the graph's head that began once the request had arrived.
 */
async function main(): Promise<void> {
  const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
  const graph = await connectGraph({ uri, user, password });
  const revisions = new Revisions(() => graph.readHead({ deadline: Date.now() + TIMEOUT_MS }));
  let text: Buffer = Buffer.from('');
  const app = Fastify();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.put<{ Body: Buffer }>('/', async (request, reply) => {
    text = request.body;
    return reply.code(204).send();
  });
  app.post('/', async (_request, reply) => {
    await revisions.current(Date.now() + TIMEOUT_MS);
    return reply.type('application/json').send(text);
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  serveParent(`${address}/`, async () => {
    await app.close();
    await graph.close();
  });
}

void main();
