import 'reflect-metadata';
import { ArgsType, Authorized, Field, type MiddlewareFn, Mutation, UseMiddleware } from 'type-graphql';
import { Role } from '../graph/access/viewer';
import type { ChangeContext } from './change-context';

/** The roles that may record changes; a coordinator within their regions: see requireInRegions. */
const WRITERS = [Role.EDITOR, Role.COORDINATOR, Role.ADMIN];

/** The answer of a dry run is read in its transaction, which holds the feed’s lock: the next field needs both closed. */
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
      'Idempotency key, chosen by the client for each change: a request that is sent again with the same key is recorded once and answered as before. At most 200 characters.',
  })
  key?: string | null;
}

/** How a change is to be recorded. */
@ArgsType()
export class WriteOptions extends KeyOption {
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Checks everything and answers as the change would be answered, `change` included, but writes nothing: new ids, that of the change too, then name nothing, and the key stays free. Paths, allies and what else follows from influence are answered without the change.',
  })
  dryRun?: boolean;
}
