import { rm } from 'node:fs/promises';
import { readQuestionValues } from '../../../bench/compare/asking';
import type { Question } from '../../../bench/compare/question';
import { questions } from '../../../bench/compare/questions';
import { checkSameAnswers } from '../../../bench/compare/same-answers';
import { byServer, type ByServer, SERVERS, startServers } from '../../../bench/servers';
import type { ServerProcess } from '../../../support/server-process';
import { apiWriter } from '../../../bench/writers';
import { temporaryFolder } from '../../../support/neo4j';
import { openGraph, wipe } from '../../../support/open-graph';

const SCALE = 1;
/** Some actors and ties of the world, each twice; the answers are those of the new versions. */
const WRITES = 40;

let servers: ByServer<ServerProcess>;
let addresses: ByServer<string>;
let folder: string;
let asked: Question[];
let seated: string[];

beforeAll(async () => {
  const graph = await openGraph();
  await wipe(graph);
  await graph.close();
  folder = await temporaryFolder();
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  servers = await startServers({ uri, user: 'neo4j', password }, SCALE, folder);
  addresses = byServer((server) => servers[server].address);
  const asking = await readQuestionValues(SCALE, addresses.api);
  seated = asking.seated;
  asked = questions(asking);
});

afterAll(async () => {
  for (const server of SERVERS) await servers[server].stop();
  await rm(folder, { recursive: true, force: true });
});

/** Fails with the question and both answers of the first pair that differs. */
async function checkAll(): Promise<void> {
  for (const question of asked) await checkSameAnswers(question, addresses);
}

test(
  'this API, @neo4j/graphql and the statements by hand give the same answers to the six questions of the bench',
  checkAll,
);

test('and still do after changes through the API', async () => {
  const writer = await apiWriter(addresses.api, folder, seated);
  for (let turn = 0; turn < WRITES; turn++) await writer.write();
  await checkAll();
});
