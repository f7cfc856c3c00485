import { TieType } from '../../../src/store/model/tie-type';
import { connectGraph, prepareGraph } from '../../../src/store/neo4j/connect';
import { ExternalWriter } from '../../support/external-writer';

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
    const indexes = await graph.read<{ name: string; of: string[] }>('schema/list-indexes');
    expect(indexes.find(({ name }) => name === index)?.of.sort()).toEqual(Object.values(TieType).sort());
  } finally {
    await writer.close();
    await graph.close();
  }
});

test('an index from before ties had a property is created again, with all properties', async () => {
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  const graph = await connectGraph({ uri, user: 'neo4j', password });
  const writer = new ExternalWriter();
  try {
    await prepareGraph(graph);
    await writer.write('DROP INDEX tie_held_by');
    await writer.write(
      `CREATE FULLTEXT INDEX tie_held_by FOR ()-[t:${Object.values(TieType).join('|')}]-() ON EACH [t.heldBy]`,
    );
    await prepareGraph(graph);
    const indexes = await graph.read<{ name: string; properties: string[] }>('schema/list-indexes');
    expect(indexes.find(({ name }) => name === 'tie_held_by')?.properties).toEqual(['heldBy', 'through']);
  } finally {
    await writer.close();
    await graph.close();
  }
});

test('what is missing is created, and a graph that has all takes one statement', async () => {
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  const statements: string[] = [];
  const graph = await connectGraph({ uri, user: 'neo4j', password }, (statement) => statements.push(statement));
  const writer = new ExternalWriter();
  const run = async () => {
    statements.length = 0;
    await prepareGraph(graph);
    return [...statements];
  };
  try {
    await run();
    await writer.write('DROP INDEX node_name');
    await writer.write('DROP CONSTRAINT load_id');
    expect(await run()).toEqual([
      'schema/list-indexes',
      'schema/create-names',
      'schema/constrain-load-id',
      'schema/index-node-name',
      'schema/await-indexes',
    ]);
    expect(await run()).toEqual(['schema/list-indexes']);
  } finally {
    await writer.close();
    await graph.close();
  }
});
