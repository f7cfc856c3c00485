import { TieType } from '../../src/model/tie-type';
import { connectGraph, prepareGraph } from '../../src/neo4j/connect';
import { ExternalWriter } from '../support/external-writer';

test.each([
  ['tie_id', 'id'],
  ['tie_held_by', 'heldBy'],
  ['tie_days', 'until'],
])('the index %s from before a tie type existed is created again, with all types', async (index, property) => {
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  const graph = await connectGraph({ uri, user: 'neo4j', password });
  const writer = new ExternalWriter();
  try {
    await prepareGraph(graph);
    await writer.write(`DROP INDEX ${index}`);
    await writer.write(`CREATE FULLTEXT INDEX ${index} FOR ()-[t:MEMBER_OF|FUNDS]-() ON EACH [t.${property}]`);
    await prepareGraph(graph);
    const indexes = await graph.read<{ name: string; of: string[] }>('schema/list-fulltext-indexes');
    expect(indexes.find(({ name }) => name === index)?.of.sort()).toEqual(Object.values(TieType).sort());
  } finally {
    await writer.close();
    await graph.close();
  }
});
