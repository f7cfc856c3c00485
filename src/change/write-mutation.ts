import { Arg, Authorized, Mutation } from 'type-graphql';
import { Role } from '../access/role';

/** The roles that may record changes; a coordinator within their regions: see requireInRegions. */
const WRITERS = [Role.EDITOR, Role.COORDINATOR, Role.ADMIN];

/** Declares a mutation that records a change, for writers only. */
export function WriteMutation(
  payload: () => NewableFunction,
  description: string,
  roles: readonly Role[] = WRITERS,
): MethodDecorator {
  return (target, name, descriptor) => {
    Mutation(payload as never, { description })(target, name, descriptor);
    Authorized([...roles])(target, name, descriptor);
  };
}

/** The idempotency key: a client that lost the reply sends the request again with the same key. */
export function KeyArg(): ReturnType<typeof Arg> {
  return Arg('key', () => String, {
    nullable: true,
    description:
      'Idempotency key, chosen by the client for each change: a request that is sent again with the same key is recorded once and answered as before. At most 200 characters.',
  });
}

/** The value of a key argument. */
export type Key = string | null | undefined;
