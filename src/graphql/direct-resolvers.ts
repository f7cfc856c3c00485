import type { RequestContext } from './request-context';
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Metadata = ReturnType<typeof getMetadataStorage>;
type Handler = Metadata['queries'][number] | Metadata['fieldResolvers'][number];
type Param = NonNullable<Handler['params']>[number];
type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;
type Method = (...given: unknown[]) => unknown;

/**
 * Lets the fields of what is read call their resolver's method themselves. type-graphql puts a promise around every field
 * that takes an argument, to validate it with what we do not use; and a nested list has thousands. What it does beside
 * that (roles, middlewares) is left to it: fields that have any are not touched.
 */
export function callDirectly(schema: GraphQLSchema): void {
  const storage = getMetadataStorage();
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType() || type === schema.getSubscriptionType()) continue;
    const handlers = type === query ? storage.queries : handlersOf(type, storage);
    for (const field of Object.values(type.getFields())) {
      const handler = handlers.find(({ schemaName }) => schemaName === field.name);
      if (handler && isPlain(handler)) field.resolve = directly(handler);
    }
  }
}

/** The resolvers of a type's own fields, then of those that it has of its interfaces. */
function handlersOf(type: GraphQLObjectType, storage: Metadata): Handler[] {
  const names = [type, ...type.getInterfaces()].map(({ name }) => name);
  const classes = names.flatMap((name) =>
    [...storage.objectTypes, ...storage.interfaceTypes].filter((one) => one.name === name).map(({ target }) => target),
  );
  return classes.flatMap((target) => storage.fieldResolvers.filter((one) => one.getObjectType?.() === target));
}

function isPlain({ roles, middlewares = [], params = [] }: Handler): boolean {
  return roles === undefined && middlewares.length === 0 && params.every((param) => PLAIN.has(param.kind));
}

const PLAIN: ReadonlySet<Param['kind']> = new Set(['arg', 'args', 'context', 'root']);

function directly({ target, methodName, params = [] }: Handler): Resolver {
  const resolver = new (target as new () => Record<string, Method>)();
  const method = resolver[methodName]!;
  const takes = [...params].sort((one, other) => one.index - other.index).map(taking);
  return function direct(root, args, context) {
    return method.apply(
      resolver,
      takes.map((take) => take(root, args, context)),
    );
  };
}

type Take = (root: unknown, args: Record<string, unknown>, context: RequestContext) => unknown;

function taking(param: Param): Take {
  if (param.kind === 'arg') return (_root, args) => args[param.name];
  if (param.kind === 'args') return (_root, args) => args;
  return param.kind === 'root' ? (root) => root : (_root, _args, context) => context;
}
