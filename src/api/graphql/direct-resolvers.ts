import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { getMetadataStorage, type ResolverData } from 'type-graphql';
import { readsOf } from '../../graph/reading/reads';

type Metadata = ReturnType<typeof getMetadataStorage>;
type Handler = Metadata['queries'][number] | Metadata['fieldResolvers'][number];
type Param = NonNullable<Handler['params']>[number];
type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;
type Method = (...args: unknown[]) => unknown;

/**
 * Makes the fields of queries call the methods of their resolver classes directly. type-graphql
 * wraps each field with an argument in a promise, for a validation that is not used here, and a
 * nested list has thousands of these fields. Fields with roles or middlewares keep the wrapper of
 * type-graphql. A renamed field is read from its property.
 */
export function callDirectly(schema: GraphQLSchema): void {
  const storage = getMetadataStorage();
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType() || type === schema.getSubscriptionType()) continue;
    const classes = classesOf(type, storage);
    const handlers =
      type === query
        ? storage.queries
        : storage.fieldResolvers.filter((handler) => classes.has(handler.getObjectType?.()));
    const properties = new Map(
      storage.fields.filter(({ target }) => classes.has(target)).map(({ schemaName, name }) => [schemaName, name]),
    );
    for (const field of Object.values(type.getFields())) {
      const handler = handlers.find(({ schemaName }) => schemaName === field.name);
      const property = properties.get(field.name) ?? field.name;
      if (handler && isPlain(handler)) field.resolve = directResolver(handler);
      if (!handler && property !== field.name) field.resolve = propertyResolver(property);
      const reads = handler ? readsOf(handler.target, handler.methodName) : { columns: [property] };
      if (reads) field.extensions = { ...field.extensions, reads };
    }
  }
}

/** Returns the classes of a type and of its interfaces. */
function classesOf(type: GraphQLObjectType, { objectTypes, interfaceTypes }: Metadata): Set<unknown> {
  const names = [type, ...type.getInterfaces()].map(({ name }) => name);
  const all = [...objectTypes, ...interfaceTypes];
  return new Set(names.flatMap((name) => all.filter((metadata) => metadata.name === name).map(({ target }) => target)));
}

function isPlain({ roles, middlewares = [], params = [] }: Handler): boolean {
  return roles === undefined && middlewares.length === 0 && params.every((param) => PLAIN_PARAMS.has(param.kind));
}

const PLAIN_PARAMS: ReadonlySet<Param['kind']> = new Set(['arg', 'args', 'context', 'custom', 'root']);

function directResolver({ target, methodName, params = [] }: Handler): Resolver {
  const resolver = new (target as new () => Record<string, Method>)();
  const method = resolver[methodName]!;
  const readers = [...params].sort((a, b) => a.index - b.index).map(argumentReader);
  return function direct(root, args, context, info) {
    return method.apply(
      resolver,
      readers.map((read) => read(root, args, context, info)),
    );
  };
}

function propertyResolver(property: string): Resolver {
  return function direct(root) {
    return (root as Record<string, unknown>)[property];
  };
}

type ArgumentReader = (...given: Parameters<Resolver>) => unknown;

function argumentReader(param: Param): ArgumentReader {
  if (param.kind === 'arg') return (_root, args) => args[param.name];
  if (param.kind === 'args') return (_root, args) => args;
  if (param.kind === 'custom')
    return (root, args, context, info) => param.resolver({ root, args, context, info } as ResolverData) as unknown;
  return param.kind === 'root' ? (root) => root : (_root, _args, context) => context;
}
