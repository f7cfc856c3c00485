import type { Run } from '../../store/neo4j/client';
import type { Parameters } from '../../store/neo4j/parameters';
import { countLacking } from '../filter/unknown-parts';
import { ACTOR_COLUMNS, nodeDecoder } from '../node/node-decoder';
import { type IndexedList, indexedPage } from '../node/node.store';
import { NETWORK } from '../../store/model/record-ids';
import { ALL_SEATS } from '../partnership/seat';

const PAGE_ACTORS = nodeDecoder('actor/page-actors', ACTOR_COLUMNS);

const FIXED = { ...ALL_SEATS, network: NETWORK };

/** The list of actors that match the parameters, by English name. */
export const actorList: IndexedList = {
  ...indexedPage(PAGE_ACTORS, FIXED),
  count: countActors,
  countLacking: (read, parameters) => countLacking(read, 'actor/count-unknown-actors', { ...parameters, ...FIXED }),
};

async function countActors(read: Run, parameters: Parameters): Promise<number> {
  return (await read<{ total: number }>('actor/count-actors', { ...parameters, ...FIXED }))[0]?.total ?? 0;
}

/** What the ties of an actor that hold tell of it. */
export interface ActorGaps {
  id: string;
  /** By more than its membership of the network, what it pursues or covers, and derived ties. */
  tied: boolean;
  /** In a partnership, an action, a campaign or an alliance. */
  seated: boolean;
  pursues: boolean;
  /** The Code. */
  signed: boolean;
  /** On a criterion of The Code. */
  assessed: boolean;
  anyTie: boolean;
  /** Whether one of its ties is CURRENT. */
  confirmed: boolean;
}

/** What is told of actors by their ties, by id. */
export function listGaps(read: Run, ids: readonly string[]): Promise<ActorGaps[]> {
  return read('actor/list-gaps', { ids, network: NETWORK, ...ALL_SEATS });
}
