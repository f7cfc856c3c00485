import type { Run } from '../neo4j/client';
import type { Parameters } from '../neo4j/parameters';
import { ACTOR_COLUMNS, nodeDecoder } from '../node/node-decoder';
import { readListed, type IndexedList } from '../node/node.store';
import { ALL_SEATS } from '../partnership/seat';

const PAGE_ACTORS = nodeDecoder('actor/page-actors', ACTOR_COLUMNS);

/** The list of actors that match the parameters, by English name. */
export const actorList: IndexedList = {
  page: (read, parameters) => readListed(read, PAGE_ACTORS, { ...parameters, ...ALL_SEATS }),
  count: countActors,
};

async function countActors(read: Run, parameters: Parameters): Promise<number> {
  return (await read<{ total: number }>('actor/count-actors', { ...parameters, ...ALL_SEATS }))[0]?.total ?? 0;
}
