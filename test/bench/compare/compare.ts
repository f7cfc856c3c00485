import { withWorld } from '../world-cache';
import { readAsking } from './asking';
import { openClient } from './load/client';
import { whileWriting } from './load/writer';
import { measureCell, warmUp, CONNECTIONS, type Cell, type Effort } from './measure';
import { MODES } from './mode';
import { questions } from './questions/all';
import { checkSameAnswers } from './same-answers';
import { byServer, SERVERS } from './server-name';
import { startServers } from './servers';

const SCALE = 1;

/**
 * Measures this API, @neo4j/graphql and hand-written statements on the same Neo4j and world. Throws where their results
 * differ.
 */
export async function compare(effort: Effort, print: (line: string) => void): Promise<Cell[]> {
  return withWorld(SCALE, print, async (neo4j) => {
    const servers = await startServers(neo4j, SCALE);
    const clients = byServer((server) => openClient(servers[server].address, CONNECTIONS));
    try {
      const all = questions(await readAsking(SCALE, clients.api));
      const checkAll = async () => {
        for (const question of all) await checkSameAnswers(question, clients);
      };
      await checkAll();
      print(`The three servers have the same results for all ${all.length} questions.`);
      await whileWriting(neo4j, async () => {
        for (const question of all) await warmUp(question, clients, effort.neo4jWarmUpMs);
      });
      const cells: Cell[] = [];
      for (const question of all) {
        for (const mode of MODES) {
          cells.push(await measureCell(question, mode, clients, neo4j, effort));
          print(`  ${question.name}, ${mode.name}`);
        }
      }
      // Once more, with all that the writers have left behind.
      await checkAll();
      return cells;
    } finally {
      for (const server of SERVERS) await clients[server].close();
      for (const server of SERVERS) await servers[server].stop();
    }
  });
}
