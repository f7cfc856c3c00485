import type { Run } from '../neo4j/client';
import type { Parameters } from '../neo4j/parameters';
import { ACTOR_COLUMNS, nodeDecoder } from '../node/node-decoder';
import { readListed, type IndexedList } from '../node/node.store';
import { ALL_SEATS } from '../partnership/seat';

const PAGE_ACTORS = nodeDecoder('actor/page-actors', ACTOR_COLUMNS);

/** The list of actors that match the parameters, by English name. */
export const actorList: IndexedList = {
  page: async (read, parameters) => readListed(read, PAGE_ACTORS, await withSeats(read, parameters)),
  count: countActors,
};

async function countActors(read: Run, parameters: Parameters): Promise<number> {
  return (await read<{ total: number }>('actor/count-actors', await withSeats(read, parameters)))[0]?.total ?? 0;
}

/** With what a filter by objective or form of exploitation needs: which ties are seats, and the alliances that have some. */
async function withSeats(read: Run, parameters: Parameters): Promise<Parameters> {
  const [row] = parameters.aims ? await read<{ tables: string[] }>('actor/list-alliances', parameters) : [];
  return { ...parameters, ...ALL_SEATS, tables: row?.tables ?? [] };
}
