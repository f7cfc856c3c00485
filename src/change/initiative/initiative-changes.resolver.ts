import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { AdvocacyAction } from '../../graph/action/action.type';
import { Partnership } from '../../graph/partnership/partnership.type';
import { Campaign } from '../../graph/campaign/campaign.type';
import { Node } from '../../graph/node/node.type';
import { storedId } from '../../store/model/record-ids';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { ACTION, CAMPAIGN, correctInitiative, InitiativeCorrectionInput, PARTNERSHIP } from './correct-initiative';
import { ActionInput, CampaignInput, PartnershipInput } from './initiative-input.type';
import { saveInitiative } from './save-initiative';

const PartnershipPayload = payloadType('Partnership', 'partnership', () => Partnership);
const ActionPayload = payloadType('Action', 'action', () => AdvocacyAction);
const CampaignPayload = payloadType('Campaign', 'campaign', () => Campaign);

const InitiativePayload = payloadType('Initiative', 'initiative', () => Node as never);

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

  @WriteMutation(
    () => InitiativePayload,
    'Corrects the names or the dates of a partnership, an action or a campaign, or says when it ended, and leaves all that it is tied to as it is.',
  )
  correctInitiative(
    @Arg('input', () => InitiativeCorrectionInput, { description: 'What is to be said instead.' })
    input: InitiativeCorrectionInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'initiative', correctInitiative(context, { ...input, id: storedId(input.id) }, options));
  }
}
