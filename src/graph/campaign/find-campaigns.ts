import { foldText } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { ActionRole } from '../../store/model/action-kind';
import { governmentResolver } from '../node/government';
import { requireActors } from '../node/input-nodes';
import { listConnection } from '../node/node-lists';
import { unknownInScope, unknownWhereNone } from '../node/unknown-in-list';
import { askedFor, relatedByFilter, requireFilterIds } from '../partnership/initiative-filter';
import { actorsOf } from '../partnership/relations';
import { campaignList } from './campaign.store';
import type { CampaignsArgs } from './campaign.type';

/** The campaigns that match the filter, by name. Throws InputError for unknown ids, an invalid page or a cursor of another list. */
export async function findCampaigns(context: ReadContext, args: CampaignsArgs) {
  const { text, regions } = args.filter ?? {};
  const targets = args.filter?.targets?.map(await governmentResolver(context, args.filter.targets));
  const about = relatedByFilter(args.filter ?? {});
  const related = [...about, ...askedFor([actorsOf(ActionRole.TARGET).types, targets])];
  const parameters = { regions, text: text && foldText(text), related };
  const [found] = await Promise.all([
    listConnection(context, 'campaigns', args, campaignList, parameters),
    requireFilterIds(context, args.filter ?? {}),
    requireActors(context, targets, ['filter', 'targets']),
  ]);
  if (!args.filter) return found;
  const ofKind = () => campaignList.count(context.read, { regions, text: null, related: about });
  const unknown = unknownInScope(context, 'NO_CAMPAIGN_ON_RECORD', args.filter);
  return found.withUnknown(() => unknownWhereNone(found, ofKind, unknown));
}
