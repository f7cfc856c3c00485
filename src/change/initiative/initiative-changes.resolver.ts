import { Arg, Args, type ClassType, Ctx, Resolver } from 'type-graphql';
import { AdvocacyAction } from '../../graph/action/action.type';
import { Campaign } from '../../graph/campaign/campaign.type';
import { Node } from '../../graph/node/node.type';
import { Opportunity } from '../../graph/opportunity/opportunity.type';
import { Partnership } from '../../graph/partnership/partnership.type';
import { storedId } from '../../store/model/record-ids';
import type { ChangeContext } from '../change-context';
import { kindChangesResolver } from '../kinds/kind-changes.resolver';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { correctInitiative } from './correct-initiative';
import { CampaignInput, InitiativeCorrectionInput, PartnershipInput, type SavedInput } from './initiative-input.type';
import { type SavedKind, saveInitiative } from './save-initiative';
import { SAVED_ACTION, SAVED_CAMPAIGN, SAVED_OPPORTUNITY, SAVED_PARTNERSHIP } from './saved-kinds';

const InitiativePayload = payloadType('Initiative', 'initiative', () => Node as never);

@Resolver()
class InitiativeCorrectionResolver {
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

function changesOf(saved: SavedKind, object: ClassType, inputType?: ClassType): NewableFunction {
  return kindChangesResolver<SavedInput>(saved.kind, {
    object,
    inputType,
    save: (context, input, options) => saveInitiative(context, saved, input, options),
  });
}

export const INITIATIVE_CHANGES = [
  InitiativeCorrectionResolver,
  changesOf(SAVED_PARTNERSHIP, Partnership, PartnershipInput),
  changesOf(SAVED_CAMPAIGN, Campaign, CampaignInput),
  changesOf(SAVED_ACTION, AdvocacyAction),
  changesOf(SAVED_OPPORTUNITY, Opportunity),
];
