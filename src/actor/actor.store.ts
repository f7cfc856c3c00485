import { ACTOR_COLUMNS, nodeDecoder } from '../node/node-decoder';
import { readListed, type IndexedList } from '../node/node.store';
import { CONDUCTING_TYPES } from '../model/tie-types';

const PAGE_ACTORS = nodeDecoder('actor/page-actors', ACTOR_COLUMNS);

/** The list of actors that match the parameters, by English name. */
export const actorList: IndexedList = {
  page: (read, parameters) => readListed(read, PAGE_ACTORS, { ...parameters, seatTypes: CONDUCTING_TYPES }),
  count: async (read, parameters) =>
    (await read<{ total: number }>('actor/count-actors', { ...parameters, seatTypes: CONDUCTING_TYPES }))[0]?.total ??
    0,
};
