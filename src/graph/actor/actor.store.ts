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

/** The facts about an actor that its current ties show. */
export interface ActorGaps {
  id: string;
  /** True where it has ties other than its membership, PURSUES, COVERS and derived ties. */
  tied: boolean;
  /** True where it has a seat in a partnership, an action, a campaign or an alliance. */
  seated: boolean;
  pursues: boolean;
  /** True where it signed The Code. */
  signed: boolean;
  /** True where its status on a criterion of The Code is known. */
  assessed: boolean;
  anyTie: boolean;
  /** True where it is an end of a contact or somebody maintains one of its ties. */
  contacted: boolean;
  /** True where the viewer may see a meeting with it. */
  met: boolean;
  /** True where one of its ties is CURRENT. */
  confirmed: boolean;
}

/** Lists the facts about actors that their current ties show, by id. */
export function listGaps(read: Run, ids: readonly string[]): Promise<ActorGaps[]> {
  return read('actor/list-gaps', { ids, network: NETWORK, ...ALL_SEATS });
}
