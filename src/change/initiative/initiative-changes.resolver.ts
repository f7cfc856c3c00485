import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { Node } from '../../graph/node/node.type';
import { storedId } from '../../store/model/record-ids';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { correctInitiative } from './correct-initiative';
import { InitiativeCorrectionInput } from './initiative-input.type';

const InitiativePayload = payloadType('Initiative', 'initiative', () => Node as never);

@Resolver()
export class InitiativeCorrectionResolver {
  @WriteMutation(
    () => InitiativePayload,
    'Corrects the names or the dates of a partnership, an action or a campaign, or records its end, and keeps all its ties.',
  )
  correctInitiative(
    @Arg('input', () => InitiativeCorrectionInput, { description: 'The correction.' })
    input: InitiativeCorrectionInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'initiative', correctInitiative(context, { ...input, id: storedId(input.id) }, options));
  }
}
