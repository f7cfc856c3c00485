import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { AdvocacyAction } from '../../graph/action/action.type';
import { Partnership } from '../../graph/partnership/partnership.type';
import { Campaign } from '../../graph/campaign/campaign.type';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { ActionInput, CampaignInput, PartnershipInput } from './initiative-input.type';
import { type RecordDefinition, saveInitiative } from './save-initiative';

const PartnershipPayload = payloadType('Partnership', 'partnership', () => Partnership);
const ActionPayload = payloadType('Action', 'action', () => AdvocacyAction);
const CampaignPayload = payloadType('Campaign', 'campaign', () => Campaign);

const PARTNERSHIP = { action: ChangeAction.SAVE_PARTNERSHIP, type: 'Partnership' } as const;
const CAMPAIGN = { action: ChangeAction.SAVE_CAMPAIGN, type: 'Campaign' } as const;
const ACTION: RecordDefinition<ActionInput> = {
  action: ChangeAction.SAVE_ACTION,
  type: 'AdvocacyAction',
  parent: { field: 'campaign', type: 'Campaign' },
};

@Resolver()
export class InitiativeChangesResolver {
  @WriteMutation(
    () => PartnershipPayload,
    'Records a partnership with its seats, objectives and countries, or a new version of them.',
  )
  savePartnership(
    @Arg('input', () => PartnershipInput, { description: 'The partnership.' }) input: PartnershipInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'partnership', saveInitiative(context, PARTNERSHIP, input, options));
  }

  @WriteMutation(() => ActionPayload, 'Records an action with its actors, or a new version of them.')
  saveAction(
    @Arg('input', () => ActionInput, { description: 'The action.' }) input: ActionInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'action', saveInitiative(context, ACTION, input, options));
  }

  @WriteMutation(
    () => CampaignPayload,
    'Records a campaign with its participants, targets, objectives and countries, or a new version of them.',
  )
  saveCampaign(
    @Arg('input', () => CampaignInput, { description: 'The campaign.' }) input: CampaignInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'campaign', saveInitiative(context, CAMPAIGN, input, options));
  }
}
