import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { UnavailableError } from '../../../errors';
import type { RequestContext } from '../request-context';
import { weightOf } from './field-costs';
import { graphSizeOf } from './graph-size';

type MeteredContext = Pick<RequestContext, 'cost' | 'turns' | 'signal' | 'deadline'>;
type Resolve = GraphQLFieldResolver<unknown, MeteredContext, Record<string, unknown>>;

/**
 * Adds cost metering to the fields of queries. A field of Query that is selected several times with
 * the same arguments is computed once. Lists of objects are resolved in turns, so that no operation
 * blocks the event loop.
 */
export function meterFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getSubscriptionType()) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve = defaultFieldResolver as Resolve } = field;
      let wrapped = field.extensions.cost?.weight ? metered(schema, type, field.name, resolve) : resolve;
      if (isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
        wrapped = inTurns(wrapped);
      // Stack traces and profiles contain the name.
      if (wrapped !== resolve) field.resolve = Object.defineProperty(wrapped, 'name', { value: resolve.name });
    }
  }
}

function metered(schema: GraphQLSchema, type: GraphQLObjectType, name: string, resolve: Resolve): Resolve {
  const cost = type.getFields()[name]?.extensions.cost ?? {};
  const size = graphSizeOf(schema);
  if (type === schema.getQueryType()) {
    return (root, args, context, info) =>
      context.cost.once(`${name} ${JSON.stringify(args)}`, weightOf(cost, size), () =>
        resolve(root, args, context, info),
      );
  }
  return (root, args, context, info) => {
    context.cost.compute(weightOf(cost, size));
    return resolve(root, args, context, info);
  };
}

function inTurns(resolve: Resolve): Resolve {
  return (root, args, context, info) => {
    const value: unknown = resolve(root, args, context, info);
    if (value instanceof Promise) return value.then((list: unknown) => inTurn(list, context));
    return inTurn(value, context);
  };
}

/** Returns the list. Throws UnavailableError after the deadline, or after a disconnection. */
function inTurn(list: unknown, context: MeteredContext): unknown {
  return context.turns.isOver ? waitForTurn(context).then(() => list) : list;
}

async function waitForTurn({ turns, signal, deadline }: MeteredContext): Promise<void> {
  await turns.next();
  if (signal.aborted || Date.now() > deadline) {
    throw new UnavailableError('The answer took too long. Ask for less, or try again.', 'DEADLINE_EXCEEDED');
  }
}
