import { countLacking } from '../filter/unknown-parts';
import { nodeDecoder } from '../node/node-decoder';
import { readListed, type IndexedList } from '../node/node.store';

const PAGE_ACTIONS = nodeDecoder('action/page-actions');

/** The list of actions that had begun by the valid date and match the parameters, by English name. */
export const actionList: IndexedList = {
  page: (read, parameters) => readListed(read, PAGE_ACTIONS, parameters),
  count: async (read, parameters) => (await read<{ total: number }>('action/count-actions', parameters))[0]?.total ?? 0,
  countLacking: (read, parameters) => countLacking(read, 'action/count-unknown-actions', parameters),
};
