import { ACTOR_COLUMNS, readListed, type IndexedList } from '../node/node.store';
import { CONDUCTING_TYPES } from '../model/tie-type';

/** The list of actors that match the parameters, by English name. */
export const actorList: IndexedList = {
  page: (read, parameters) =>
    readListed(read, 'actor/page-actors', { ...parameters, seatTypes: CONDUCTING_TYPES }, ACTOR_COLUMNS),
  count: async (read, parameters) =>
    (await read<{ total: number }>('actor/count-actors', { ...parameters, seatTypes: CONDUCTING_TYPES }))[0]?.total ??
    0,
};
