import {
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './request-context';

export type Execution = Pick<ExecutionArgs, 'document' | 'operationName' | 'contextValue' | 'variableValues'>;

/** Maximum fields of a compiled operation: each costs 40 microseconds and some kilobytes. */
const MAX_FIELDS = 1_000;
/** Maximum number of fields of all compiled operations; the least recently used are evicted. */
const MAX_FIELDS_IN_ALL = 20_000;

/** One operation of a document that has been executed once. */
interface Operation {
  document: DocumentNode;
  name: string | null | undefined;
}

/** The compiled form of an operation; `query` is null if it cannot or must not be compiled. */
interface Compiled {
  query: CompiledQuery | null;
  fields: number;
}

/**
 * Executes operations like graphql-js, but compiles each query at its second request; compilation
 * takes longer than one execution. A query with too much generated code is never compiled. A
 * response with errors always comes from graphql-js, so that messages, locations and order of
 * errors do not depend on compilation; the repeated execution finds its reads in the loaders.
 */
export class CompiledQueries {
  private readonly executed = new WeakMap<DocumentNode, Map<string, Operation>>();
  private readonly compiled = new LRUCache<Operation, Compiled>({
    maxSize: MAX_FIELDS_IN_ALL,
    sizeCalculation: ({ fields }) => 1 + fields,
  });

  constructor(private readonly schema: GraphQLSchema) {}

  async run(execution: Execution): Promise<ExecutionResult> {
    const compiled = this.compiledFor(execution);
    if (compiled) {
      const result = await compiled.query(undefined, execution.contextValue, execution.variableValues);
      if (!result.errors) return result;
      // The order of errors depends on when each field fails, so all fields must be resolved again.
      (execution.contextValue as RequestContext | undefined)?.cost.restart();
    }
    return this.interpret(execution);
  }

  /** Executes an operation with graphql-js. */
  protected interpret(execution: Execution): ExecutionResult | Promise<ExecutionResult> {
    return execute({ schema: this.schema, ...execution });
  }

  /** Returns null at the first request of an operation, and if it is not compiled. */
  private compiledFor({ document, operationName: name }: Execution): CompiledQuery | null {
    let operations = this.executed.get(document);
    if (!operations) this.executed.set(document, (operations = new Map<string, Operation>()));
    const operation = operations.get(name ?? '');
    if (!operation) {
      operations.set(name ?? '', { document, name });
      return null;
    }
    let compiled = this.compiled.get(operation);
    if (!compiled) this.compiled.set(operation, (compiled = this.compile(operation)));
    return compiled.query;
  }

  private compile({ document, name }: Operation): Compiled {
    if (getOperationAST(document, name)?.operation !== OperationTypeNode.QUERY) return { query: null, fields: 0 };
    const fields = compiledFields(this.schema, document, name, MAX_FIELDS);
    if (fields > MAX_FIELDS) return { query: null, fields: 0 };
    const query = compileQuery(this.schema, document, name ?? undefined);
    return { query: isCompiledQuery(query) ? query : null, fields };
  }
}

/**
 * Returns the number of fields for which graphql-jit would generate code. It generates each field
 * once for every concrete type of an abstract type, at each level again, so that a short query can
 * result in millions. Counting stops above `limit`.
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
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let count = 0;

  function add(type: GraphQLObjectType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (count > limit) return;
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment && applies(fragment.typeCondition?.name.value, type)) add(type, fragment.selectionSet);
        // Counts the spread itself: a chain of spreads without fields must also reach the limit.
        count++;
        continue;
      }
      count++;
      const field = type.getFields()[selection.name.value];
      const fieldType = field && getNamedType(field.type);
      if (!selection.selectionSet || !isCompositeType(fieldType)) continue;
      const concreteTypes = isAbstractType(fieldType) ? schema.getPossibleTypes(fieldType) : [fieldType];
      for (const concreteType of concreteTypes) add(concreteType, selection.selectionSet);
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
