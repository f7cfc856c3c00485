import { Arg, Args, Ctx, ID, Resolver } from 'type-graphql';
import { Node } from '../../graph/node/node.type';
import { storedId } from '../../store/model/table-id';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { addEvidence } from './add-evidence';
import { EvidenceInput } from './evidence-input.type';

const EvidencePayload = payloadType('Evidence', 'node', () => Node as never);

@Resolver()
export class EvidenceChangesResolver {
  @WriteMutation(
    () => EvidencePayload,
    'Adds evidence for or against a node or a tie. Evidence against a tie makes it contested; better evidence for it raises its confidence.',
  )
  addEvidence(
    @Arg('of', () => ID, { description: 'The node or tie.' }) of: string,
    @Arg('evidence', () => [EvidenceInput], { description: 'At least one source.' }) evidence: EvidenceInput[],
    @Arg('against', () => Boolean, { defaultValue: false, description: 'Whether it contradicts the record.' })
    against: boolean,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'node', addEvidence(context, { of: storedId(of), evidence, against }, options));
  }
}
