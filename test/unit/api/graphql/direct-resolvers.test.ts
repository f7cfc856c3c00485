import { isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { createSchema } from '../../../../src/api/graphql/schema';

test('fields of queries call their resolvers directly, and fields with a role do not', () => {
  const schema = createSchema();
  const guarded = new Set(getMetadataStorage().mutations.map(({ schemaName }) => `Mutation.${schemaName}`));
  const wrapped = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
    .filter(
      ({ name, field }) =>
        field.resolve &&
        !['direct', 'defaultFieldResolver'].includes(field.resolve.name) &&
        !/Connection\.(totalCount|unknown)$/.test(name),
    )
    .map(({ name }) => name);
  expect(wrapped.sort()).toEqual([...guarded, 'MergePayload.mergeId', 'Subscription.changes'].sort());
});
