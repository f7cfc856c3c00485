import { withCopiedWorld } from '../world-cache';
import { readAsking } from './asking';
import { openFixedText } from './http-alone/client';
import { openClient } from './load/client';
import { apiWriter } from './load/api-writer';
import { outsideWriter } from './load/outside-writer';
import { whileWriting } from './load/writer';
import { measureCell, warmUp, CONNECTIONS, type Cell, type Effort } from './measure';
import { MODES } from './mode';
import { questions } from './questions/all';
import { checkSameAnswers } from './same-answers';
import { byServer, SERVERS } from './server-name';
import { startHttpAlone, startServers } from './servers';

const SCALE = 1;

/**
 * Measures this API, @neo4j/graphql and hand-written statements on the same Neo4j and world: each question in each mode,
 * where `isWanted` is true of "question, mode". Throws where their results differ, before or after what was written meanwhile.
 */
export async function compare(
  effort: Effort,
  print: (line: string) => void,
  isWanted: (row: string) => boolean,
): Promise<Cell[]> {
  return withCopiedWorld(SCALE, print, async (neo4j, dataDir) => {
    const servers = await startServers(neo4j, SCALE, dataDir);
    const http = await startHttpAlone(neo4j);
    const httpAlone = openFixedText(http.address, CONNECTIONS);
    const clients = byServer((server) => openClient(servers[server].address, CONNECTIONS));
    const asking = await readAsking(SCALE, clients.api);
    const writers = {
      api: await apiWriter(servers.api.address, dataDir, asking.seated),
      outside: outsideWriter(neo4j),
    };
    try {
      const rows = questions(asking).flatMap((question) =>
        MODES.map((mode) => ({ question, mode, name: `${question.name}, ${mode.name}` })),
      );
      const wanted = rows.filter(({ name }) => isWanted(name));
      const asked = [...new Set(wanted.map(({ question }) => question))];
      const checkAll = async () => {
        for (const question of asked) await checkSameAnswers(question, clients);
        print(`The three servers have the same results for all ${asked.length} questions.`);
      };
      await checkAll();
      await whileWriting(writers.api, async () => {
        for (const question of asked) await warmUp(question, clients, effort.neo4jWarmUpMs);
      });
      const cells: Cell[] = [];
      for (const { question, mode, name } of wanted) {
        cells.push(await measureCell(question, mode, { clients, httpAlone, writers }, effort));
        print(`  ${name}`);
      }
      // Once more, with all that the writers have left behind.
      await checkAll();
      return cells;
    } finally {
      await Promise.all([writers.api.close(), writers.outside.close(), httpAlone.close()]);
      for (const server of SERVERS) await clients[server].close();
      for (const server of [...Object.values(servers), http]) await server.stop();
    }
  });
}
