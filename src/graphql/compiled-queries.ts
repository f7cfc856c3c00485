import {
  execute,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

export type Execution = Pick<ExecutionArgs, 'document' | 'operationName' | 'contextValue' | 'variableValues'>;

/** Null once an operation has been executed, then its compiled form; false where it cannot be compiled. */
type Compiled = CompiledQuery | null | false;

/**
 * Executes operations like graphql-js, but compiles each query the second time that it is requested; compiling takes longer
 * than executing once. A response with errors always comes from graphql-js, so that messages, locations and order of errors
 * do not depend on compilation; the repeated execution finds its reads in the loaders.
 */
export class CompiledQueries {
  private readonly byDocument = new WeakMap<DocumentNode, Map<string, Compiled>>();

  constructor(private readonly schema: GraphQLSchema) {}

  async run(execution: Execution): Promise<ExecutionResult> {
    const compiled = this.compiledFor(execution);
    if (compiled) {
      const result = await compiled.query(undefined, execution.contextValue, execution.variableValues);
      if (!result.errors) return result;
    }
    return this.interpret(execution);
  }

  /** Executes an operation with graphql-js. */
  protected interpret(execution: Execution): ExecutionResult | Promise<ExecutionResult> {
    return execute({ schema: this.schema, ...execution });
  }

  private compiledFor({ document, operationName }: Execution): Compiled {
    let operations = this.byDocument.get(document);
    if (!operations) this.byDocument.set(document, (operations = new Map<string, Compiled>()));
    const name = operationName ?? '';
    let compiled = operations.get(name);
    if (compiled === undefined) operations.set(name, (compiled = null));
    else if (compiled === null) operations.set(name, (compiled = this.compile(document, operationName)));
    return compiled;
  }

  private compile(document: DocumentNode, operationName: string | null | undefined): Compiled {
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return false;
    const compiled = compileQuery(this.schema, document, operationName ?? undefined);
    return isCompiledQuery(compiled) ? compiled : false;
  }
}
