import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { Opportunity } from '../../graph/opportunity/opportunity.type';
import type { ChangeContext } from '../change-context';
import { saveInitiative } from '../initiative/save-initiative';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { OpportunityInput } from './opportunity-input.type';
import { OPPORTUNITY } from './opportunity-kind';

const OpportunityPayload = payloadType('Opportunity', 'opportunity', () => Opportunity);

@Resolver()
export class OpportunityChangesResolver {
  @WriteMutation(
    () => OpportunityPayload,
    'Records a review, a summit, a law in the making or another opportunity with its body, countries and objectives, or a new version of them.',
  )
  saveOpportunity(
    @Arg('input', () => OpportunityInput, { description: 'The opportunity.' }) input: OpportunityInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'opportunity', saveInitiative(context, OPPORTUNITY, input, options));
  }
}
