import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import neo4j, { type Driver } from 'neo4j-driver';
import { serveParent } from '../../../support/serve-parent';
import { handWritten } from './statement';

const FETCH_ALL = -1;

/**
 * Runs one statement for each question over Bolt and returns its rows as JSON, with minimal work.
 */
async function main(): Promise<void> {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
  const server = createServer((request, response) => {
    void answer(driver, request).then(
      (body) => response.setHeader('content-type', 'application/json').end(body),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  serveParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, async () => {
    server.closeAllConnections();
    server.close();
    await driver.close();
  });
}

const texts = new Map<string, string>();

function textOf(statement: string): string {
  const statementText = texts.get(statement) ?? handWritten(statement);
  texts.set(statement, statementText);
  return statementText;
}

async function answer(driver: Driver, request: IncomingMessage): Promise<string> {
  const { statement, parameters } = JSON.parse(await text(request)) as { statement: string; parameters: object };
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ, fetchSize: FETCH_ALL });
  try {
    const { records } = await session.run(textOf(statement), parameters);
    return JSON.stringify({ data: records.map((record) => record.get('answer') as unknown) });
  } finally {
    await session.close();
  }
}

void main();
