import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import {
  execute,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';

export type Asked = Pick<ExecutionArgs, 'document' | 'operationName' | 'contextValue' | 'variableValues'>;

/** What is known of an operation: null once it was asked, then how to run it; false where it cannot be compiled. */
type Compiled = CompiledQuery | null | false;

/**
 * Runs operations as graphql-js does, and queries that are asked again faster: they are compiled the second time, which
 * costs more than running them once. An answer with errors is given by graphql-js in any case, so that what is said of
 * them, where and in which order, is always the same; what was read for it is not read again.
 */
export class CompiledQueries {
  private readonly known = new WeakMap<DocumentNode, Map<string, Compiled>>();

  constructor(private readonly schema: GraphQLSchema) {}

  async run(asked: Asked): Promise<ExecutionResult> {
    const compiled = this.compiledFor(asked);
    if (compiled) {
      const result = await compiled.query(undefined, asked.contextValue, asked.variableValues);
      if (!result.errors) return result;
    }
    return this.interpret(asked);
  }

  /** Runs an operation as graphql-js does. */
  protected interpret(asked: Asked): ExecutionResult | Promise<ExecutionResult> {
    return execute({ schema: this.schema, ...asked });
  }

  private compiledFor({ document, operationName }: Asked): Compiled {
    let operations = this.known.get(document);
    if (!operations) this.known.set(document, (operations = new Map<string, Compiled>()));
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
