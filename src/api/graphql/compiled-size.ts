import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/**
 * The number of fields for which graphql-jit would emit code to answer an operation. It emits each field once for every
 * concrete type that an abstract type can have, at each level again, so a short query can stand for millions. Counting
 * stops above `limit`.
 */
export function compiledFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  limit: number,
): number {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  let count = 0;

  function add(type: GraphQLObjectType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (count > limit) return;
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment && applies(fragment.typeCondition?.name.value, type)) add(type, fragment.selectionSet);
        // Also counts the spread itself: a chain of spreads without fields must end at the limit, too.
        count++;
        continue;
      }
      count++;
      const field = type.getFields()[selection.name.value];
      const fieldType = field && getNamedType(field.type);
      if (!selection.selectionSet || !isCompositeType(fieldType)) continue;
      const concrete = isAbstractType(fieldType) ? schema.getPossibleTypes(fieldType) : [fieldType];
      for (const one of concrete) add(one, selection.selectionSet);
    }
  }

  function applies(name: string | undefined, type: GraphQLObjectType): boolean {
    const condition = name === undefined ? undefined : schema.getType(name);
    if (!condition || condition === type || isObjectType(condition)) return !condition || condition === type;
    return isAbstractType(condition) && schema.isSubType(condition, type);
  }

  add(root, operation.selectionSet);
  return count;
}
