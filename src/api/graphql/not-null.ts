import { type GraphQLField, type GraphQLSchema, isInterfaceType, isNonNullType, isObjectType } from 'graphql';

/**
 * Describes what becomes of the parent of each non-null paged list whose page is out of range.
 * Other fields that can fail by their input are nullable, so that the rest of an operation has a
 * result.
 */
export function describeNotNull(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) describe(field);
  }
}

function describe(field: GraphQLField<unknown, unknown>): void {
  const hasArgument = (name: string) => field.args.some((argument) => argument.name === name);
  if (!hasArgument('first') || !isNonNullType(field.type)) return;
  const problem = hasArgument('after')
    ? '`first` is out of range or `after` is of another list'
    : '`first` is out of range';
  field.description = `${field.description ?? ''} Not null: where ${problem}, the nearest nullable field above it becomes null.`;
}
