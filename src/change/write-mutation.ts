import 'reflect-metadata';
import { ArgsType, Authorized, Field, type MiddlewareFn, Mutation, UseMiddleware } from 'type-graphql';
import { Role } from '../graph/access/viewer';
import type { ChangeContext } from './change-context';

/** The roles that may record changes; a coordinator within their regions: see requireInRegions. */
const WRITERS = [Role.EDITOR, Role.COORDINATOR, Role.ADMIN];

/** Ends an earlier dry run, whose open transaction locks the feed that the next field needs. */
const endEarlierDryRun: MiddlewareFn<ChangeContext> = async ({ context }, next) => {
  await context.endDryRun();
  return (await next()) as unknown;
};

/** Declares a mutation that records a change, for writers only. */
export function WriteMutation(
  payload: () => NewableFunction,
  description: string,
  roles: readonly Role[] = WRITERS,
): MethodDecorator {
  return (target, name, descriptor) => {
    Mutation(payload as never, { description })(target, name, descriptor);
    Authorized([...roles])(target, name, descriptor);
    UseMiddleware(endEarlierDryRun)(target, name, descriptor);
  };
}

/** The idempotency key: a client that lost the reply sends the request again with the same key. */
@ArgsType()
export class KeyOption {
  @Field(() => String, {
    nullable: true,
    description:
      'A key that the client chooses for each change: a request that is sent again with the same key is recorded once and gets the same answer. At most 200 characters.',
  })
  idempotencyKey?: string | null;
}

/** The options of recording a change. */
@ArgsType()
export class WriteOptions extends KeyOption {
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True to check the input and return the same answer, `change` included, without writing: new ids, including the change’s, then refer to nothing, and the key remains unused. Paths, allies and other results of influence do not include the change.',
  })
  dryRun?: boolean;
}
