import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema } from 'graphql';
import { SCHEMA_FILE } from '../../../../src/cli/emit-schema';
import { temporaryFolder } from '../../../support/neo4j';
import { useSmallWorld } from '../../../support/use-world';

const ROOT = join(__dirname, '../../../..');
const api = useSmallWorld();

/** Returns the supergraph that mesh-compose writes; fails where it reports an error. */
async function compose(variables: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  const output = join(folder, 'supergraph.graphql');
  const command = join(ROOT, 'node_modules/.bin/mesh-compose');
  const config = join(ROOT, 'test/support/mesh.config.mjs');
  const env = { ...process.env, ...variables };
  await promisify(execFile)(command, ['--config-path', config, '--output', output], { cwd: ROOT, env });
  const supergraph = readFileSync(output, 'utf8');
  rmSync(folder, { recursive: true });
  return supergraph;
}

test.each([
  ['the API, which it introspects', () => ({})],
  ['the committed schema', () => ({ MESH_SCHEMA: SCHEMA_FILE })],
])(
  'mesh-compose builds a supergraph of %s by its defaults',
  async (_, from) => {
    const supergraph = await compose({ MESH_ENDPOINT: `${api.address}/graphql`, ...from() });
    const schema = buildSchema(supergraph, { assumeValidSDL: true });
    const fields = Object.keys(schema.getQueryType()!.getFields());
    expect(fields).toEqual(expect.arrayContaining(['node', 'mergeCandidates', 'sharedPartners', 'influencePaths']));
    // The tool makes a key of a field of a type where an argument of its root field has the same
    // name, unless the type has an `id`; an interface cannot be a key.
    expect(supergraph).toMatch(/type MergeCandidate @join__type\(graph: CONVENING\) +\{/);
    expect(supergraph).toMatch(/type SharedPartner @join__type\(graph: CONVENING\) +\{/);
  },
  60_000,
);
