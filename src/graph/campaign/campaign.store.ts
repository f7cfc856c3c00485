import { countLacking } from '../filter/unknown-parts';
import { nodeDecoder } from '../node/node-decoder';
import { readListed, type IndexedList } from '../node/node.store';

const PAGE_CAMPAIGNS = nodeDecoder('campaign/page-campaigns');

/** The list of campaigns that had begun by the valid date and match the parameters, by English name. */
export const campaignList: IndexedList = {
  page: (read, parameters) => readListed(read, PAGE_CAMPAIGNS, parameters),
  count: async (read, parameters) =>
    (await read<{ total: number }>('campaign/count-campaigns', parameters))[0]?.total ?? 0,
  countLacking: (read, parameters) => countLacking(read, 'campaign/count-unknown-campaigns', parameters),
};
