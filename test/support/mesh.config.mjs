import { defineConfig, loadGraphQLHTTPSubgraph } from '@graphql-mesh/compose-cli';

/**
 * One subgraph, with the tool's defaults: the API at an address, read by introspection, or from a
 * file with its schema.
 */
const { MESH_ENDPOINT: endpoint, MESH_SCHEMA: source } = process.env;

export const composeConfig = defineConfig({
  subgraphs: [{ sourceHandler: loadGraphQLHTTPSubgraph('convening', { endpoint, source }) }],
});
