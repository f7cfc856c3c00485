import { Arg, Args, type ClassType, Ctx, Resolver } from 'type-graphql';
import { addMethod } from '../../store/graphql-class';
import type { ChangeContext } from '../change-context';
import { WriteMutation, WriteOptions } from '../write-mutation';

interface MutationDescription<Input> {
  name: string;
  description: string;
  payload: ClassType;
  inputType: ClassType;
  inputDescription: string;
  answer: (context: ChangeContext, input: Input, options: WriteOptions) => Promise<object>;
}

/** Returns the resolver of a mutation that records its `input`. */
export function mutationResolver<Input>(mutation: MutationDescription<Input>): NewableFunction {
  const { name, description, payload, inputType, inputDescription, answer } = mutation;
  class ChangesResolver {}
  Resolver()(ChangesResolver);
  addMethod(
    ChangesResolver,
    name,
    WriteMutation(() => payload, description),
    [
      Arg('input', () => inputType, { description: inputDescription }),
      Ctx(),
      Args(() => WriteOptions),
    ] as ParameterDecorator[],
    (input: Input, context: ChangeContext, options: WriteOptions) => answer(context, input, options),
  );
  return ChangesResolver;
}
