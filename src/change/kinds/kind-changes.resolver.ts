import type { ClassType } from 'type-graphql';
import { typesOf } from '../../graph/kinds/types';
import { type Kind, schemaName, subjectOf } from '../../kinds/kind';
import { storedInput } from '../../kinds/record';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import type { ChangeOutcome } from '../transaction/record-change';
import type { WriteOptions } from '../write-mutation';
import { kindInputType } from './kind-input.type';
import { mutationResolver } from './mutation-resolver';

/** Records an input of a kind. */
type Save<Input> = (context: ChangeContext, input: Input, options: WriteOptions) => Promise<ChangeOutcome>;

export interface SavedKind<Input> {
  save: Save<Input>;
  /** Its input type; by default that of its description. */
  inputType?: ClassType;
}

/** Returns the resolver of the mutation that saves a record of a kind. */
export function kindChangesResolver<Input>(
  kind: Kind,
  { save, inputType = kindInputType(kind) }: SavedKind<Input>,
): NewableFunction {
  const subject = subjectOf(kind);
  const payload = payloadType(schemaName(kind), subject, () => typesOf(kind).object);
  return mutationResolver<Input>({
    name: `save${schemaName(kind)}`,
    description: kind.saveDoc,
    payload,
    inputType,
    inputDescription: `The ${subject}.`,
    answer: (context, input, options) =>
      toPayload(context, subject, save(context, storedInput(kind, input as object) as Input, options)),
  });
}
