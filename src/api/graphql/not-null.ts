import { type GraphQLField, type GraphQLSchema, isInterfaceType, isNonNullType, isObjectType } from 'graphql';

/**
 * Adds to the description of each field that pages a list, and is not null although its page can be out of range, what then
 * becomes of its parent. Other fields that can fail by their input are nullable, so that the rest of an operation is answered.
 */
export function describeNotNull(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) describe(field);
  }
}

function describe(field: GraphQLField<unknown, unknown>): void {
  const named = (name: string) => field.args.some((argument) => argument.name === name);
  if (!named('first') || !isNonNullType(field.type)) return;
  const wrong = named('after') ? '`first` is out of range or `after` is of another list' : '`first` is out of range';
  field.description = `${field.description ?? ''} Not null: where ${wrong}, the nearest nullable field above it becomes null.`;
}
