import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { serveParent } from '../../../support/serve-parent';
import { TYPE_DEFS } from './type-defs';

/**
 * Starts @neo4j/graphql as in its manual. Dates are strings in this graph, whose comparison must be
 * enabled.
 */
async function main(): Promise<void> {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
  const features = { filters: { String: { GT: true, LTE: true, GTE: true } } };
  const schema = await new Neo4jGraphQL({ typeDefs: TYPE_DEFS, driver, features }).getSchema();
  const server = new ApolloServer({ schema, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, {
    context: async ({ req }) => ({ req, cypherQueryOptions: { addVersionPrefix: true } }),
    listen: { host: '127.0.0.1', port: 0 },
  });
  serveParent(url, async () => {
    await server.stop();
    await driver.close();
  });
}

void main();
