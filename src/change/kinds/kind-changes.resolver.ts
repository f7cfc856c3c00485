import { Arg, Args, type ClassType, Ctx, Resolver } from 'type-graphql';
import type { Kind } from '../../kinds/kind';
import { addMethod } from '../../store/graphql-class';
import type { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { type KindInput, kindInputType } from './kind-input.type';
import { saveRecord } from './save-record';

/** The resolver of the mutation that saves a record of a kind, whose type in answers is `object`. */
export function kindChangesResolver(kind: Kind, object: ClassType, action: ChangeAction): NewableFunction {
  const subject = kind.type.charAt(0).toLowerCase() + kind.type.slice(1);
  const payload = payloadType(kind.type, subject, () => object);
  const inputType = kindInputType(kind);
  class ChangesResolver {}
  Resolver()(ChangesResolver);
  addMethod(
    ChangesResolver,
    `save${kind.type}`,
    WriteMutation(() => payload, kind.saveDoc),
    [
      Arg('input', () => inputType, { description: `The ${subject}.` }),
      Ctx(),
      Args(() => WriteOptions),
    ] as ParameterDecorator[],
    (input: KindInput, context: ChangeContext, options: WriteOptions) =>
      toPayload(context, subject, saveRecord(kind, context, { action, input, options })),
  );
  return ChangesResolver;
}
